namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of denormandie.json as the facts file gives them.</summary>
internal static class DenormandieBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("DEN-01-SHORT-YEARS", "2018-12-31", "-", "6 high"),
        ("DEN-01-SHORT", "2018-12-31", "-", "3/25 high"),
        ("DEN-01-MIDDLE-YEARS", "2018-12-31", "-", "9 high"),
        ("DEN-01-MIDDLE", "2018-12-31", "-", "9/50 high"),
        ("DEN-01-LONG-YEARS", "2018-12-31", "-", "12 high"),
        ("DEN-01-LONG", "2018-12-31", "-", "21/100 high"),
        ("DEN-02", "2018-12-31", "-", "300000.00 high"),
        ("DEN-03", "2018-12-31", "-", "1/4 high"),
        ("DEN-04", "2018-12-31", "-", "2026-12-31 high"),
        ("DEN-04", "2026-12-31", "2026-12-31 high", "2027-12-31 medium"),
        ("DEN-04", "2027-12-31", "2027-12-31 medium", "-"),
        ("DEN-05", "2019-03-27", "-", "text high"),
        ("DEN-06", "2019-12-31", "-", "text medium"),
    ];
}

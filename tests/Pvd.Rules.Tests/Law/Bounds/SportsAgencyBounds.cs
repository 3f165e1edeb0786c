namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of sports-agency.json as the facts file gives them.</summary>
internal static class SportsAgencyBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("ANS-01", "2020-12-31", "-", "500000.00 high"),
        ("ANS-01", "2021-12-31", "500000.00 high", "-"),
        ("ANS-02", "2020-12-31", "-", "3/10 high target"),
        ("ANS-02", "2021-12-31", "3/10 high target", "-"),
        ("ANS-03", "2020-12-31", "-", "? low"),
        ("ANS-04", "2020-12-31", "-", "text medium"),
        ("ANS-04", "2021-12-31", "text medium", "-"),
    ];
}

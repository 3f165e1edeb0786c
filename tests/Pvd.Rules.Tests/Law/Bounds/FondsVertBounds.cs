namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of fonds-vert.json as the facts file gives them.</summary>
internal static class FondsVertBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("FV-01", "2022-12-31", "-", "3/10 medium"),
        ("FV-01", "2023-12-31", "3/10 medium", "-"),
        ("FV-01-AIM", "2022-12-31", "-", "2/5 medium target"),
        ("FV-01-AIM", "2023-12-31", "2/5 medium target", "-"),
        ("FV-02", "2025-02-28", "-", "2/5 high"),
        ("FV-02", "2025-12-31", "2/5 high", "-"),
        ("FV-03", "2022-12-31", "-", "? low"),
        ("FV-04", "2022-12-31", "-", "text high"),
        ("FV-04", "2025-12-31", "text high", "-"),
        ("FV-05", "2022-12-31", "-", "25000000.00 high"),
        ("FV-05", "2023-12-31", "25000000.00 high", "-"),
    ];
}

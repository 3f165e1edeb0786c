namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of heritage-label.json as the facts file gives them.</summary>
internal static class HeritageLabelBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("FDP-01", "2019-12-31", "-", "2000 high"),
        ("FDP-01", "2020-07-29", "2000 high", "-"),
        ("FDP-02", "2020-07-29", "-", "20000 high"),
        ("FDP-03", "2019-12-31", "-", "1/50 medium"),
        ("FDP-03", "2020-12-31", "1/50 medium", "? low"),
        ("FDP-TAX", "2019-12-31", "-", "? low"),
    ];
}

namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of state-grants.json as the facts file gives them.</summary>
internal static class StateGrantBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("D514-01", "2010-12-31", "-", "4/5 high"),
        ("D514-01", "2018-09-30", "4/5 high", "1/1 high"),
        ("D514-02", "2010-12-31", "-", "text high"),
        ("D514-02", "2018-09-30", "text high", "text high"),
        ("D514-03", "2010-12-31", "-", "2 high"),
        ("D514-03", "2018-09-30", "2 high", "2 medium"),
        ("D514-04", "2010-12-31", "-", "1/20 high"),
        ("D514-04", "2018-09-30", "1/20 high", "3/10 high"),
        ("D514-04-BANK", "2018-09-30", "-", "3/5 high"),
        ("D514-05", "2010-12-31", "-", "4/5 high"),
        ("D514-05", "2018-09-30", "4/5 high", "4/5 high"),
        ("D514-05-LONG", "2018-09-30", "-", "9/10 high"),
        ("D514-05-LONG-FROM", "2018-09-30", "-", "48 high"),
        ("D514-06", "2010-12-31", "-", "text high"),
        ("D514-06", "2018-09-30", "text high", "text high"),
        ("D514-07", "2018-09-30", "-", "text high"),
        ("D514-08", "2010-12-31", "-", "6 high"),
        ("D514-08", "2018-09-30", "6 high", "8 medium"),
        ("D514-09", "2010-12-31", "-", "text high"),
        ("D514-09", "2018-09-30", "text high", "? low"),
    ];
}

namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of pat.json as the facts file gives them.</summary>
internal static class PatBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("PAT-01", "2020-11-30", "-", "? low"),
        ("PAT-01", "2021-04-15", "? low", "? low"),
        ("PAT-01", "2021-12-31", "? low", "7/10 high"),
        ("PAT-01", "2023-01-09", "7/10 high", "-"),
        ("PAT-02", "2020-11-30", "-", "? low"),
        ("PAT-02", "2021-04-15", "? low", "? low"),
        ("PAT-02", "2021-12-31", "? low", "100000.00 high"),
        ("PAT-02", "2023-01-09", "100000.00 high", "-"),
        ("PAT-03", "2020-11-30", "-", "? low"),
        ("PAT-03", "2021-04-15", "? low", "? low"),
        ("PAT-03", "2021-12-31", "? low", "36 high"),
        ("PAT-03", "2023-01-09", "36 high", "-"),
        ("PAT-04", "2020-11-30", "-", "? low"),
        ("PAT-04", "2021-04-15", "? low", "? low"),
        ("PAT-04", "2021-12-31", "? low", "70000.00 high"),
        ("PAT-04", "2023-01-09", "70000.00 high", "-"),
        ("PAT-05", "2020-11-30", "-", "? low"),
        ("PAT-05", "2021-04-15", "? low", "? low"),
        ("PAT-05", "2021-12-31", "? low", "24 high"),
        ("PAT-05", "2023-01-09", "24 high", "-"),
        ("PAT-06", "2020-11-30", "-", "? low"),
        ("PAT-07", "2021-12-31", "-", "200000.00 high"),
        ("PAT-07", "2023-01-09", "200000.00 high", "-"),
    ];
}

namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of vta.json as the facts file gives them.</summary>
internal static class VtaBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("VTA-01", "2021-03-31", "-", "15000.00 high"),
        ("VTA-02-MIN", "2021-03-31", "-", "12 high"),
        ("VTA-02-MAX", "2021-03-31", "-", "18 high"),
        ("VTA-03", "2021-03-31", "-", "3/4 high"),
        ("VTA-04", "2022-12-31", "-", "5000.00 high"),
        ("VTA-04", "2023-12-31", "5000.00 high", "? low"),
        ("VTA-05", "2022-12-31", "-", "text medium"),
        ("VTA-05", "2023-12-31", "text medium", "? low"),
        ("VTA-06", "2022-12-31", "-", "text medium"),
        ("VTA-06", "2023-12-31", "text medium", "? low"),
        ("VTA-06-LAST", "2022-12-31", "-", "3 low"),
        ("VTA-06-LAST", "2023-12-31", "3 low", "-"),
        ("VTA-07", "2021-03-31", "-", "200 high"),
        ("VTA-07", "2021-12-31", "200 high", "500 high"),
        ("VTA-07", "2022-12-31", "500 high", "220 high"),
        ("VTA-07", "2023-12-31", "220 high", "-"),
        ("VTA-08", "2021-03-31", "-", "text high"),
        ("VTA-09-MIN", "2021-03-31", "-", "18 high"),
        ("VTA-09-MAX", "2021-03-31", "-", "30 high"),
        ("VTA-10", "2021-03-31", "-", "2 high"),
    ];
}

namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of frla.json as the facts file gives them.</summary>
internal static class FrlaBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("FRLA-01", "2021-02-28", "-", "1/2 high"),
        ("FRLA-02", "2023-12-31", "-", "text high"),
        ("FRLA-03", "2023-12-31", "-", "2/5 high"),
        ("FRLA-04", "2023-12-31", "-", "670.00 low"),
        ("FRLA-04", "2024-12-31", "670.00 low", "? low"),
        ("FRLA-05", "2021-02-28", "-", "60000000.00 high"),
        ("FRLA-05", "2022-12-31", "60000000.00 high", "25000000.00 high"),
        ("FRLA-05", "2023-12-31", "25000000.00 high", "-"),
        ("FRLA-06", "2021-02-28", "-", "text high"),
        ("FRLA-07", "2021-02-28", "-", "84000.00 high observed"),
        ("FRLA-07", "2022-04-30", "84000.00 high observed", "-"),
        ("FRLA-07-AREA", "2021-02-28", "-", "530.00 high observed"),
        ("FRLA-07-AREA", "2022-04-30", "530.00 high observed", "-"),
        ("FRLA-07-SHARE", "2021-02-28", "-", "9/25 high observed"),
        ("FRLA-07-SHARE", "2022-04-30", "9/25 high observed", "-"),
    ];
}

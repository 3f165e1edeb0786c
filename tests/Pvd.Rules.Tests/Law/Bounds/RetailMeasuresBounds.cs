namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of retail-measures.json as the facts file gives them.</summary>
internal static class RetailMeasuresBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("COM-01", "2020-10-05", "-", "20000.00 high"),
        ("COM-01", "2021-03-31", "20000.00 high", "? low"),
        ("COM-02", "2020-10-05", "-", "2 high"),
        ("COM-02", "2021-03-31", "2 high", "? low"),
        ("COM-03", "2020-10-05", "-", "40000.00 high"),
        ("COM-03", "2021-03-31", "40000.00 high", "-"),
        ("COM-04", "2020-10-05", "-", "? low"),
        ("COM-05", "2020-10-05", "-", "20000.00 high"),
        ("COM-05", "2021-03-31", "20000.00 high", "? low"),
        ("COM-06", "2020-10-05", "-", "1/1 high"),
        ("COM-06", "2021-03-31", "1/1 high", "? low"),
        ("COM-07", "2020-09-30", "-", "700 high target"),
        ("COM-07", "2021-03-31", "700 high target", "-"),
        ("COM-08", "2020-12-31", "-", "150000 medium"),
        ("COM-08", "2021-12-31", "150000 medium", "? low"),
        ("COM-09", "2020-09-30", "-", "text high"),
        ("COM-09", "2021-03-31", "text high", "-"),
    ];
}

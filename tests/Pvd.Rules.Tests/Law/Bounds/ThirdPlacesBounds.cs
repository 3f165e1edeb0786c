namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of third-places.json as the facts file gives them.</summary>
internal static class ThirdPlacesBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("TL-01-MIN", "2019-06-30", "-", "75000.00 high"),
        ("TL-01-MIN", "2021-08-31", "75000.00 high", "? low"),
        ("TL-01-MIN", "2022-12-31", "? low", "-"),
        ("TL-01-MAX", "2019-06-30", "-", "150000.00 high"),
        ("TL-01-MAX", "2021-08-31", "150000.00 high", "? low"),
        ("TL-01-MAX", "2022-12-31", "? low", "-"),
        ("TL-01-YEARS", "2019-06-30", "-", "3 high"),
        ("TL-01-YEARS", "2021-08-31", "3 high", "? low"),
        ("TL-01-YEARS", "2022-12-31", "? low", "-"),
        ("TL-02", "2019-06-30", "-", "50000.00 high"),
        ("TL-02", "2021-08-31", "50000.00 high", "? low"),
        ("TL-02", "2022-12-31", "? low", "-"),
        ("TL-03", "2020-01-31", "-", "100000.00 medium"),
        ("TL-03", "2020-12-31", "100000.00 medium", "-"),
        ("TL-04", "2022-12-31", "-", "50000.00 high"),
        ("TL-04", "2023-12-31", "50000.00 high", "-"),
        ("TL-05", "2021-11-30", "-", "260000.00 high observed"),
        ("TL-05", "2022-12-31", "260000.00 high observed", "-"),
        ("TL-06-1", "2021-10-06", "-", "2021-11-04 high"),
        ("TL-06-1", "2021-11-04", "2021-11-04 high", "-"),
        ("TL-06-2", "2021-10-06", "-", "2022-01-13 high"),
        ("TL-06-2", "2022-01-13", "2022-01-13 high", "-"),
        ("TL-06-3", "2021-10-06", "-", "2022-03-03 high"),
        ("TL-06-3", "2022-03-03", "2022-03-03 high", "-"),
        ("TL-07", "2021-10-06", "-", "text high"),
        ("TL-07", "2022-03-03", "text high", "-"),
        ("TL-08", "2020-09-30", "-", "4/5 high"),
        ("TL-08", "2020-12-31", "4/5 high", "? low"),
        ("TL-09", "2020-12-31", "-", "100 medium local"),
        ("TL-09", "2021-12-31", "100 medium local", "-"),
    ];
}

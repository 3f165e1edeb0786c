namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of arcd.json as the facts file gives them.</summary>
internal static class ArcdBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("ARCD-01", "2020-08-31", "-", "100.00 high"),
        ("ARCD-01", "2021-08-31", "100.00 high", "-"),
        ("ARCD-02", "2020-08-31", "-", "150.00 high"),
        ("ARCD-02", "2021-08-31", "150.00 high", "-"),
        ("ARCD-03", "2020-08-31", "-", "2 high"),
        ("ARCD-03", "2021-08-31", "2 high", "-"),
        ("ARCD-04", "2020-08-31", "-", "1000.00 high"),
        ("ARCD-04", "2021-08-31", "1000.00 high", "-"),
        ("ARCD-05-LOW", "2020-08-31", "-", "1/2 medium"),
        ("ARCD-05-LOW", "2021-08-31", "1/2 medium", "-"),
        ("ARCD-05-HIGH", "2020-08-31", "-", "11/5 medium"),
        ("ARCD-05-HIGH", "2021-08-31", "11/5 medium", "-"),
        ("ARCD-05-MIDDLE", "2020-08-31", "-", "? low"),
        ("ARCD-05-MIDDLE", "2021-08-31", "? low", "-"),
        ("ARCD-06", "2020-08-31", "-", "text high"),
        ("ARCD-06", "2021-08-31", "text high", "-"),
        ("ARCD-07", "2020-11-11", "-", "text high target"),
        ("ARCD-07", "2021-08-10", "text high target", "-"),
        ("ARCD-08", "2021-10-27", "-", "text high"),
        ("ARCD-08", "2022-10-31", "text high", "-"),
        ("ARCD-09", "2021-10-27", "-", "2022-03-31 high"),
        ("ARCD-09", "2022-03-31", "2022-03-31 high", "-"),
        ("ARCD-10", "2021-12-31", "-", "175000000.00 high"),
        ("ARCD-10", "2022-12-31", "175000000.00 high", "-"),
        ("ARCD-11", "2021-12-31", "-", "? low"),
        ("ARCD-11", "2022-12-31", "? low", "-"),
        ("ARCD-12", "2021-12-31", "-", "1/100 high"),
        ("ARCD-12", "2022-12-31", "1/100 high", "-"),
        ("ARCD-13", "2020-08-31", "-", "1/5 high"),
        ("ARCD-13", "2021-08-31", "1/5 high", "-"),
        ("ARCD-13-DATE", "2020-08-31", "-", "2021-09-01 high"),
        ("ARCD-13-DATE", "2021-08-31", "2021-09-01 high", "-"),
        ("ARCD-14", "2020-08-31", "-", "2021-09-01 high"),
        ("ARCD-14", "2021-08-31", "2021-09-01 high", "-"),
        ("ARCD-15", "2020-08-31", "-", "? low"),
        ("ARCD-15", "2021-08-31", "? low", "-"),
    ];
}

namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of brownfield-fund.json as the facts file gives them.</summary>
internal static class BrownfieldFundBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("FRI-01-ADEME", "2020-10-31", "-", "40000000.00 high"),
        ("FRI-01-ADEME", "2021-05-16", "40000000.00 high", "-"),
        ("FRI-01-CEREMA", "2020-10-31", "-", "1000000.00 high"),
        ("FRI-01-CEREMA", "2021-05-16", "1000000.00 high", "-"),
        ("FRI-01-RECYCLING", "2020-10-31", "-", "259000000.00 high"),
        ("FRI-01-RECYCLING", "2021-05-16", "259000000.00 high", "-"),
        ("FRI-02", "2021-05-16", "-", "650000000.00 high"),
        ("FRI-02", "2022-01-07", "650000000.00 high", "750000000.00 high"),
        ("FRI-02", "2022-12-31", "750000000.00 high", "-"),
        ("FRI-03", "2018-12-31", "-", "1500000.00 medium"),
        ("FRI-03", "2020-11-05", "1500000.00 medium", "? medium"),
        ("FRI-04-MIN", "2018-12-31", "-", "7/20 medium"),
        ("FRI-04-MIN", "2020-11-05", "7/20 medium", "? medium"),
        ("FRI-04-MAX", "2018-12-31", "-", "11/20 medium"),
        ("FRI-04-MAX", "2020-11-05", "11/20 medium", "? medium"),
        ("FRI-05-11-OPENS", "2020-11-05", "-", "2020-11-06 high"),
        ("FRI-05-11-OPENS", "2021-02-25", "2020-11-06 high", "-"),
        ("FRI-05-11-CLOSES", "2020-11-05", "-", "2021-02-25 high"),
        ("FRI-05-11-CLOSES", "2021-02-25", "2021-02-25 high", "-"),
        ("FRI-05-12-OPENS", "2021-07-14", "-", "2021-07-15 high"),
        ("FRI-05-12-OPENS", "2021-10-08", "2021-07-15 high", "-"),
        ("FRI-05-12-CLOSES", "2021-07-14", "-", "2021-10-08 high"),
        ("FRI-05-12-CLOSES", "2021-10-08", "2021-10-08 high", "-"),
        ("FRI-06", "2020-10-31", "-", "text medium"),
        ("FRI-07", "2020-10-31", "-", "text medium"),
        ("FRI-07", "2022-04-29", "text medium", "-"),
        ("FRI-08", "2020-10-31", "-", "text medium"),
        ("FRI-08", "2022-12-31", "text medium", "-"),
        ("FRI-09", "2020-10-31", "-", "? low"),
    ];
}

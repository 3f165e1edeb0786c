namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of dsil.json as the facts file gives them.</summary>
internal static class DsilBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("DSIL-01", "2017-12-31", "-", "text high"),
        ("DSIL-02", "2018-05-31", "-", "text high"),
        ("DSIL-03", "2018-05-31", "-", "text high"),
        ("DSIL-03", "2021-10-05", "text high", "text high"),
        ("DSIL-04-POPULATION", "2017-12-31", "-", "13/20 high"),
        ("DSIL-04-URBAN", "2017-12-31", "-", "7/20 high"),
        ("DSIL-04-URBAN-UNIT", "2017-12-31", "-", "50000 high"),
        ("DSIL-05", "2018-12-31", "-", "1/10 medium observed"),
        ("DSIL-05", "2019-12-31", "1/10 medium observed", "? medium"),
        ("DSIL-06", "2021-12-31", "-", "text high"),
        ("DSIL-07", "2018-05-31", "-", "text high"),
        ("DSILX-01", "2020-06-30", "-", "1000000000.00 high"),
        ("DSILX-01", "2021-12-31", "1000000000.00 high", "-"),
        ("DSILX-02", "2020-06-30", "-", "text high"),
        ("DSILX-02", "2021-12-31", "text high", "-"),
        ("DSILX-03", "2020-06-30", "-", "? low"),
        ("DSILX-03", "2021-12-31", "? low", "-"),
        ("DSILE-01-COMMUNES", "2020-12-31", "-", "650000000.00 high"),
        ("DSILE-01-COMMUNES", "2021-12-31", "650000000.00 high", "-"),
        ("DSILE-01-DEPARTMENTS", "2020-12-31", "-", "300000000.00 high"),
        ("DSILE-01-DEPARTMENTS", "2021-12-31", "300000000.00 high", "-"),
        ("DSILE-02", "2020-11-17", "-", "2021-12-31 high"),
        ("DSILE-02", "2021-12-31", "2021-12-31 high", "-"),
        ("DSILE-03", "2020-11-17", "-", "3/10 high target"),
        ("DSILE-03", "2021-12-31", "3/10 high target", "-"),
        ("DSILE-04", "2020-11-17", "-", "2 medium target"),
        ("DSILE-04", "2021-12-31", "2 medium target", "-"),
        ("DSILE-05", "2020-11-17", "-", "text medium"),
        ("DSILE-05", "2021-12-31", "text medium", "-"),
    ];
}

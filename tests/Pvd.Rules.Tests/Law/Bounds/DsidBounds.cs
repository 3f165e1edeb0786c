namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of dsid.json as the facts file gives them.</summary>
internal static class DsidBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("DSID-01-PROJECT", "2018-12-31", "-", "77/100 high"),
        ("DSID-01-PROJECT", "2019-12-31", "77/100 high", "? low"),
        ("DSID-01-EQUALISATION", "2018-12-31", "-", "23/100 high"),
        ("DSID-01-EQUALISATION", "2019-12-31", "23/100 high", "? low"),
        ("DSID-02-POPULATION", "2018-12-31", "-", "2/5 high"),
        ("DSID-02-POPULATION", "2019-12-31", "2/5 high", "? low"),
        ("DSID-02-URBAN-UNIT", "2018-12-31", "-", "50000 high"),
        ("DSID-02-URBAN-UNIT", "2019-12-31", "50000 high", "? low"),
        ("DSID-02-ROADS", "2018-12-31", "-", "7/20 high"),
        ("DSID-02-ROADS", "2019-12-31", "7/20 high", "? low"),
        ("DSID-02-MOUNTAIN", "2018-12-31", "-", "2/1 high"),
        ("DSID-02-MOUNTAIN", "2019-12-31", "2/1 high", "? low"),
        ("DSID-02-CHILDREN", "2018-12-31", "-", "1/4 high"),
        ("DSID-02-CHILDREN", "2019-12-31", "1/4 high", "? low"),
        ("DSID-03", "2020-12-31", "-", "300000000.00 high"),
        ("DSID-03", "2021-12-31", "300000000.00 high", "-"),
        ("DSID-04", "2018-12-31", "-", "text high"),
    ];
}

namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of anah.json as the facts file gives them.</summary>
internal static class AnahBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("ANAH-01-RATE", "2020-12-31", "-", "1/2 high"),
        ("ANAH-01-BASE", "2020-12-31", "-", "80000.00 high"),
        ("ANAH-02", "2023-05-31", "-", "1 high"),
        ("ANAH-03", "2023-05-31", "-", "2 high"),
        ("ANAH-04", "2020-12-31", "-", "text medium"),
        ("ANAH-05", "2016-12-31", "-", "4 high"),
        ("ANAH-06", "2016-12-31", "-", "text high"),
        ("ANAH-07", "2020-12-31", "-", "? low"),
    ];
}

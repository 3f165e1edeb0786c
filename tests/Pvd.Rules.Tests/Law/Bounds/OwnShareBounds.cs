namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of own-share.json as the facts file gives them.</summary>
internal static class OwnShareBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("OWN-01", "2011-12-31", "-", "1/5 high"),
        ("OWN-02", "2011-12-31", "-", "text high"),
        ("OWN-03", "2011-12-31", "-", "text high"),
        ("OWN-04", "2011-12-31", "-", "text high"),
        ("OWN-05", "2019-12-28", "-", "text high"),
        ("OWN-06", "2019-12-28", "-", "text medium"),
        ("OWN-06b", "2022-02-22", "-", "text medium"),
        ("OWN-06c", "2011-12-31", "-", "? low"),
        ("OWN-07", "2024-03-30", "-", "1/10 high"),
        ("OWN-08", "2012-11-21", "-", "text high"),
        ("OWN-09", "2012-03-15", "-", "1/10 high"),
        ("OWN-10", "2019-12-31", "-", "text medium"),
        ("OWN-11", "2014-01-28", "-", "3/10 high"),
        ("OWN-11", "2015-12-31", "3/10 high", "3/10 medium"),
        ("OWN-12", "2024-02-13", "-", "? medium"),
        ("OWN-13", "2022-02-22", "-", "text medium"),
    ];
}

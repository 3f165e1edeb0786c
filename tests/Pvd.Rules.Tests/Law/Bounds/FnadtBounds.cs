namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of fnadt.json as the facts file gives them.</summary>
internal static class FnadtBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("FNADT-01", "2000-11-08", "-", "? low"),
        ("FNADT-02", "2000-11-08", "-", "? low"),
        ("FNADT-03", "2000-11-08", "-", "? low"),
        ("FNADT-04", "2021-10-05", "-", "text high"),
    ];
}

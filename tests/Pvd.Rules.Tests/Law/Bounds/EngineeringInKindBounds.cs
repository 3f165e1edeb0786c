namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of engineering-in-kind.json as the facts file gives them.</summary>
internal static class EngineeringInKindBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("ANCT-SHARE", "2020-12-31", "-", "? low"),
        ("FLASH-01", "2018-12-31", "-", "20000.00 medium observed"),
        ("FLASH-01", "2029-08-31", "20000.00 medium observed", "-"),
        ("FLASH-02", "2018-12-31", "-", "1/1 medium"),
        ("FLASH-02", "2029-08-31", "1/1 medium", "-"),
        ("FLASH-03", "2020-09-30", "-", "2 medium observed"),
        ("FLASH-03", "2020-12-31", "2 medium observed", "-"),
    ];
}

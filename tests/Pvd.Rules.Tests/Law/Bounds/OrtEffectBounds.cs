namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of ort-effects.json as the facts file gives them.</summary>
internal static class OrtEffectBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("EFF-1", "2019-12-31", "-", "? low"),
        ("EFF-2-AREA", "2018-11-24", "-", "5000 high"),
        ("EFF-2-FOOD", "2018-11-24", "-", "2500 high"),
        ("EFF-2-SOIL", "2022-10-14", "-", "text high"),
        ("EFF-3", "2018-11-24", "-", "3 high"),
        ("EFF-3-EXTENSION", "2018-11-24", "-", "1 low"),
        ("EFF-4", "2018-11-24", "-", "1/4 high"),
        ("EFF-7", "2022-02-22", "-", "2028-02-21 medium"),
    ];
}

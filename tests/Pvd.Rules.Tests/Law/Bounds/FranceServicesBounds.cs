namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of france-services.json as the facts file gives them.</summary>
internal static class FranceServicesBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("FS-01", "2019-12-31", "-", "30000.00 high"),
        ("FS-01", "2022-12-31", "30000.00 high", "-"),
        ("FS-02", "2022-12-31", "-", "35000.00 high"),
        ("FS-02", "2023-12-31", "35000.00 high", "-"),
        ("FS-03", "2023-12-31", "-", "? low"),
        ("FS-03", "2025-12-31", "? low", "-"),
        ("FS-04", "2025-12-31", "-", "50000.00 medium target"),
        ("FS-04", "2026-12-31", "50000.00 medium target", "-"),
        ("FS-05", "2023-12-31", "-", "? medium"),
        ("FS-06", "2019-12-31", "-", "? low"),
        ("FS-07", "2020-09-30", "-", "text high target"),
        ("FS-07", "2022-12-31", "text high target", "-"),
        ("FS-AGENTS", "2023-03-09", "-", "2 medium"),
    ];
}

namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of framework-convention.json as the facts file gives them.</summary>
internal static class FrameworkBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("ORT-13", "2018-11-24", "-", "5 medium"),
        ("ORT-20-REPORT", "2018-11-24", "-", "1 medium"),
        ("ORT-20-EVALUATION", "2018-11-24", "-", "5 medium"),
    ];
}

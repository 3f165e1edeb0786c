namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of crte.json as the facts file gives them.</summary>
internal static class CrteBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("CRTE-2", "2020-11-19", "-", "2021-01-15 high"),
        ("CRTE-3", "2020-11-19", "-", "2021-06-30 high"),
        ("CRTE-3", "2022-01-03", "2021-06-30 high", "2022-01-31 high"),
        ("CRTE-4", "2020-11-19", "-", "6 high"),
    ];
}

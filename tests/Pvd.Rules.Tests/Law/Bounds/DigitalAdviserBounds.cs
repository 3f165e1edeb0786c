namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of digital-adviser.json as the facts file gives them.</summary>
internal static class DigitalAdviserBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("CN-01", "2020-12-31", "-", "50000.00 high"),
        ("CN-01", "2022-12-31", "50000.00 high", "-"),
        ("CN-01-MONTHS", "2020-12-31", "-", "24 high"),
        ("CN-01-MONTHS", "2022-12-31", "24 high", "-"),
        ("CN-02", "2020-12-31", "-", "18 high"),
        ("CN-02", "2022-12-31", "18 high", "-"),
        ("CN-02-AMOUNT", "2020-12-31", "-", "? low"),
        ("CN-03", "2020-12-31", "-", "1/1 high"),
        ("CN-03-PAY", "2020-12-31", "-", "text high"),
        ("CN-04-1", "2022-12-31", "-", "17500.00 high"),
        ("CN-04-1", "2023-12-31", "17500.00 high", "? low"),
        ("CN-06-1", "2022-12-31", "-", "2500.00 high"),
        ("CN-06-1", "2023-12-31", "2500.00 high", "? low"),
        ("CN-04-2", "2022-12-31", "-", "12500.00 high"),
        ("CN-04-2", "2023-12-31", "12500.00 high", "? low"),
        ("CN-06-2", "2022-12-31", "-", "5000.00 high"),
        ("CN-06-2", "2023-12-31", "5000.00 high", "? low"),
        ("CN-04-3", "2022-12-31", "-", "12500.00 high"),
        ("CN-04-3", "2023-12-31", "12500.00 high", "? low"),
        ("CN-06-3", "2022-12-31", "-", "0.00 high"),
        ("CN-06-3", "2023-12-31", "0.00 high", "? low"),
        ("CN-05", "2022-12-31", "-", "42500.00 high"),
        ("CN-05", "2023-12-31", "42500.00 high", "-"),
        ("CN-05-YEARS", "2022-12-31", "-", "3 high"),
        ("CN-05-YEARS", "2023-12-31", "3 high", "? low"),
        ("CN-07", "2020-12-31", "-", "? medium"),
        ("CN-08", "2020-12-31", "-", "text high"),
        ("CN-09", "2020-12-31", "-", "? low"),
    ];
}

namespace Pvd.Rules.Tests.Law.Bounds;

/// <summary>The bounds of the rows of grant-life.json as the facts file gives them.</summary>
internal static class GrantLifeBounds
{
    internal static IReadOnlyList<(string Id, string LastDay, string Until, string Since)> Rows { get; } =
    [
        ("START-OLD", "2010-12-31", "-", "text high"),
        ("START-OLD", "2018-09-30", "text high", "-"),
        ("START-NEW", "2018-09-30", "-", "text high"),
        ("START-ACT", "2010-12-31", "-", "text medium"),
        ("START-ACT", "2018-09-30", "text medium", "text high"),
        ("START-EARLY", "2010-12-31", "-", "text medium"),
        ("START-EARLY", "2018-09-30", "text medium", "text high"),
        ("START-SAME-DAY", "2010-12-31", "-", "text medium"),
        ("COMPLETE-01", "2002-12-27", "-", "text high"),
        ("COMPLETE-02", "2002-12-27", "-", "text high"),
        ("COMPLETE-03", "2002-12-27", "-", "? low"),
        ("LAP-01", "2002-12-27", "-", "2 high"),
        ("LAP-02", "2002-12-27", "-", "text high"),
        ("LAP-03", "2002-12-27", "-", "1 high"),
        ("LAP-04", "2002-12-27", "-", "4 high"),
        ("LAP-05", "2002-12-27", "-", "2 high"),
        ("LAP-06", "2002-12-27", "-", "text high"),
        ("LAP-07", "2024-12-31", "-", "text low local"),
        ("LAP-07", "2025-12-31", "text low local", "-"),
        ("LAP-07-AHEAD", "2024-12-31", "-", "2 low local"),
        ("LAP-07-AHEAD", "2025-12-31", "2 low local", "-"),
        ("LAP-08", "2002-12-27", "-", "text high"),
        ("LAP-CRPA", "2015-12-31", "-", "2 medium"),
        ("PAY-01", "2002-12-27", "-", "3/10 high"),
        ("PAY-02", "2002-12-27", "-", "4/5 high"),
        ("PAY-03", "2010-12-31", "-", "text high"),
        ("PAY-04", "2002-12-27", "-", "text high"),
        ("PAY-05", "2002-12-27", "-", "text high"),
        ("PAY-06", "2002-12-27", "-", "text high"),
        ("PAY-07", "2002-12-27", "-", "text high"),
        ("PAY-08", "2010-12-31", "-", "text high"),
        ("PAY-08", "2021-10-05", "text high", "text high"),
        ("PAY-09", "2010-12-31", "-", "text high"),
        ("ROUND-01", "2002-12-27", "-", "? low"),
        ("ROUND-02", "2026-05-17", "-", "text medium observed"),
    ];
}

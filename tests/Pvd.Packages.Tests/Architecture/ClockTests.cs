namespace Pvd.Packages.Tests.Architecture;

/// <summary>Today is always an argument, and the same facts give the same answer and the same bytes.</summary>
public sealed class ClockTests
{
    private static readonly HashSet<string> Clocks = new(StringComparer.Ordinal)
    {
        "System.DateTime.Now",
        "System.DateTime.UtcNow",
        "System.DateTime.Today",
        "System.DateTimeOffset.Now",
        "System.DateTimeOffset.UtcNow",
        "System.DateOnly.FromDateTime",
        "System.TimeProvider",
        "System.TimeZoneInfo.Local",
        "System.Diagnostics.Stopwatch",
        "System.Environment.TickCount",
        "System.Environment.TickCount64",
        "NodaTime.SystemClock",
        "NodaTime.IClock",
        "NodaTime.ZonedClock",
        "NodaTime.IDateTimeZoneProvider.GetSystemDefault",
    };

    private static readonly HashSet<string> Chances = new(StringComparer.Ordinal)
    {
        "System.Random",
        "System.Guid.NewGuid",
        "System.Guid.CreateVersion7",
        "System.Security.Cryptography.RandomNumberGenerator",
    };

    [Fact]
    public void No_source_reads_a_clock() =>
        Expect.None(
            Forbidden.Uses(Clocks),
            "take the day as an argument (a LocalDate, or the Day of LawInForce): an answer must be the same tomorrow."
        );

    [Fact]
    public void No_source_draws_lots() =>
        Expect.None(
            Forbidden.Uses(Chances),
            "derive ids and order from the data: equal dossiers give equal receipts and equal documents."
        );
}

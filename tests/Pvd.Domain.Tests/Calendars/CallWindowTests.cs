using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

public class CallWindowTests
{
    private static readonly CallWindow Brownfields = new(
        Zone.Metropole,
        [
            new(new LocalDateTime(2020, 12, 1, 0, 0), new LocalDateTime(2021, 3, 19, 18, 0)),
            new(new LocalDateTime(2021, 9, 1, 9, 0), null),
        ]
    );

    [Theory]
    [InlineData(2020, 11, 30, 22, 59, CallStatus.NotYetOpen)]
    [InlineData(2020, 11, 30, 23, 0, CallStatus.Open)]
    [InlineData(2021, 3, 12, 16, 59, CallStatus.Open)]
    [InlineData(2021, 3, 12, 17, 0, CallStatus.ClosingSoon)]
    [InlineData(2021, 3, 19, 17, 0, CallStatus.ClosingSoon)]
    [InlineData(2021, 3, 19, 17, 1, CallStatus.Closed)]
    [InlineData(2021, 9, 1, 6, 59, CallStatus.Closed)]
    [InlineData(2021, 9, 1, 7, 0, CallStatus.Reopened)]
    public void It_stands_as_the_clock_of_its_zone_says(
        int year,
        int month,
        int day,
        int hour,
        int minute,
        CallStatus status
    ) => Assert.Equal(status, Brownfields.At(Instant.FromUtc(year, month, day, hour, minute), Duration.FromDays(7)));

    [Fact]
    public void The_same_hour_comes_later_in_Guadeloupe()
    {
        CallOpening untilSix = new(null, new LocalDateTime(2021, 3, 19, 18, 0));
        Instant evening = Instant.FromUtc(2021, 3, 19, 20, 0);

        Assert.Equal(CallStatus.Closed, new CallWindow(Zone.Metropole, [untilSix]).At(evening, Duration.Zero));
        Assert.Equal(CallStatus.Open, new CallWindow(Zone.Guadeloupe, [untilSix]).At(evening, Duration.Zero));
    }

    [Fact]
    public void Whole_days_include_the_last() =>
        Assert.Equal(
            CallStatus.Open,
            new CallWindow(Zone.Metropole, [CallOpening.OfDays(null, new(2021, 3, 31))]).At(
                Instant.FromUtc(2021, 3, 31, 21, 59),
                Duration.Zero
            )
        );

    [Fact]
    public void Openings_that_overlap_or_end_before_they_begin_are_refused()
    {
        Assert.Throws<ArgumentException>(() =>
            new CallOpening(new LocalDateTime(2021, 2, 1, 0, 0), new LocalDateTime(2021, 1, 1, 0, 0))
        );
        Assert.Throws<ArgumentException>(() => new CallWindow(Zone.Metropole, []));
        Assert.Throws<ArgumentException>(() =>
            new CallWindow(Zone.Metropole, [CallOpening.OfDays(null, null), CallOpening.OfDays(new(2022, 1, 1), null)])
        );
    }
}

using NodaTime.Text;
using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

public sealed class DeadlineTests
{
    private static readonly HolidayCalendar Metropole = HolidayCalendar.For(Zone.Metropole);
    private static readonly Deadline Framework = Plus(new(2021, 5, 21), LegalPeriod.FromMonths(18));

    [Theory]
    [InlineData("2024-02-29", "P1Y1M", "2025-03-29")]
    [InlineData("2024-02-29", "P1Y1M1W1D", "2025-04-06")]
    [InlineData("2023-12-31", "P2M+P1M", "2024-03-31")]
    [InlineData("2023-12-31", "P1M1D+P1M", "2024-03-01")]
    public void All_the_months_come_first_and_are_cut_at_the_last_one_only(string start, string period, string end) =>
        Assert.Equal(Day(end), Plus(Day(start), LegalPeriod.Parse(period)).Date);

    [Fact]
    public void It_tells_how_it_was_found()
    {
        Assert.Equal(new(2021, 5, 21), Framework.Start);
        Assert.Equal(LegalPeriod.FromMonths(18), Framework.Period);
        Assert.Same(DeadlineRule.DateADate, Framework.Rule);
        Assert.Same(Metropole, Framework.Calendar);
        Assert.Equal(new(2022, 11, 21), Framework.RawEnd);
        Assert.Equal(new(2022, 11, 21), Framework.Date);
        Assert.Equal(0, Framework.SuspendedDays);
        Assert.Equal(Framework, Plus(new(2021, 5, 21), LegalPeriod.FromMonths(18)));
    }

    [Theory]
    [InlineData("2022-10-30", true, null)]
    [InlineData("2022-10-29", true, null)]
    [InlineData("2022-10-28", false, null)]
    [InlineData("2022-07-14", true, "14 juillet")]
    [InlineData("2022-05-08", true, "8 mai")]
    public void A_closed_last_day_is_told_though_it_does_not_move(string end, bool isClosed, string? holiday)
    {
        Deadline deadline = Plus(Day(end).PlusDays(-7), LegalPeriod.FromDays(7));

        Assert.Equal(Day(end), deadline.Date);
        Assert.Equal(isClosed, deadline.IsClosedDay);
        Assert.Equal(holiday, deadline.Holiday?.Name.French);
    }

    [Theory]
    [InlineData("2022-11-20", 1)]
    [InlineData("2022-11-21", 0)]
    [InlineData("2022-11-22", -1)]
    [InlineData("2021-05-21", 549)]
    public void Days_left_run_out_on_the_last_day(string today, int left) =>
        Assert.Equal(left, Framework.DaysLeft(Day(today)));

    [Fact]
    public void Suspensions_add_up()
    {
        Deadline once = Framework.Suspended(new(2022, 1, 10), new(2022, 1, 20));
        Deadline twice = once.Suspended(new(2022, 11, 30), new(2022, 12, 1));

        Assert.Equal((10, new LocalDate(2022, 12, 1)), (once.SuspendedDays, once.Date));
        Assert.Equal((11, new LocalDate(2022, 12, 2)), (twice.SuspendedDays, twice.Date));
        Assert.Equal(new(2022, 11, 21), twice.RawEnd);
    }

    [Theory]
    [InlineData("2021-05-20", "2021-05-30")]
    [InlineData("2022-11-22", "2022-11-23")]
    [InlineData("2022-01-20", "2022-01-10")]
    public void A_suspension_starts_while_the_period_runs_and_ends_later(string from, string until) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Framework.Suspended(Day(from), Day(until)));

    [Fact]
    public void A_period_may_be_suspended_on_its_first_and_on_its_last_day()
    {
        Assert.Equal(new(2022, 11, 22), Framework.Suspended(new(2021, 5, 21), new(2021, 5, 22)).Date);
        Assert.Equal(new(2022, 11, 22), Framework.Suspended(new(2022, 11, 21), new(2022, 11, 22)).Date);
        Assert.Equal(Framework.Date, Framework.Suspended(new(2022, 1, 10), new(2022, 1, 10)).Date);
    }

    [Fact]
    public void An_interruption_starts_the_whole_period_anew()
    {
        Deadline again = Framework.Interrupted(new(2022, 1, 31));

        Assert.Equal(Plus(new(2022, 1, 31), LegalPeriod.FromMonths(18)), again);
        Assert.Throws<ArgumentOutOfRangeException>("restart", () => Framework.Interrupted(new(2021, 5, 20)));
    }

    [Fact]
    public void An_extension_leads_to_a_later_day()
    {
        Deadline extended = Framework.Suspended(new(2022, 1, 10), new(2022, 1, 20)).ExtendedTo(new(2023, 5, 21));

        Assert.Equal((10, new LocalDate(2023, 5, 21)), (extended.SuspendedDays, extended.Date));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => extended.ExtendedTo(new(2023, 5, 21)));
    }

    [Fact]
    public void Nothing_may_be_missing()
    {
        DeadlineStart start = Deadlines.From(new LocalDate(2021, 1, 1));
        LegalPeriod period = LegalPeriod.FromDays(1);

        Assert.Throws<ArgumentNullException>("period", () => start.Plus(null!, DeadlineRule.DateADate, Metropole));
        Assert.Throws<ArgumentNullException>("rule", () => start.Plus(period, null!, Metropole));
        Assert.Throws<ArgumentNullException>("calendar", () => start.End(period, DeadlineRule.DateADate, null!));
        Assert.Throws<ArgumentNullException>("zone", () => HolidayCalendar.For(null!));
        Assert.Throws<ArgumentNullException>("zone", () => Deadlines.From(new LocalDateTime(2021, 1, 1, 0, 0), null!));
        Assert.Throws<ArgumentNullException>("other", () => Metropole.Union(null!));
        Assert.Throws<ArgumentNullException>("other", () => Metropole.Intersection(null!));
        Assert.Throws<ArgumentNullException>("day", () => Metropole.With(null!));
        Assert.Throws<ArgumentNullException>("days", () => Metropole.WithWeekend(null!));
        Assert.Throws<ArgumentNullException>("name", () => Metropole.WithClosingDays(null!));
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused()
    {
        LocalDate julian = new(2021, 5, 18, CalendarSystem.Julian);

        Assert.Throws<ArgumentException>("start", () => Deadlines.From(julian));
        Assert.Throws<ArgumentException>("day", () => Metropole.On(julian));
        Assert.Throws<ArgumentException>("day", () => Metropole.IsWorkingDay(julian));
        Assert.Throws<ArgumentException>("days", () => Metropole.WithClosingDays(new("fermé", "closed"), julian));
    }

    private static Deadline Plus(LocalDate start, LegalPeriod period) =>
        Deadlines.From(start).Plus(period, DeadlineRule.DateADate, Metropole);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}

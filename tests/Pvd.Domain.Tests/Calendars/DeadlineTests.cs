using NodaTime.Text;
using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

public sealed class DeadlineTests
{
    private static readonly HolidayCalendar Metropole = HolidayCalendar.For(Zone.Metropole);

    /// <summary>The worked examples of the rule, by their number.</summary>
    [Theory]
    [InlineData("E53", "2021-05-21", "P18M", "2022-11-21", IsoDayOfWeek.Monday)]
    [InlineData("E54", "2021-05-21", "P10M", "2022-03-21", IsoDayOfWeek.Monday)]
    [InlineData("E55", "2021-04-30", "P18M", "2022-10-30", IsoDayOfWeek.Sunday)]
    [InlineData("E56", "2021-08-31", "P18M", "2023-02-28", IsoDayOfWeek.Tuesday)]
    [InlineData("E57", "2022-11-21", "P5Y", "2027-11-21", IsoDayOfWeek.Sunday)]
    [InlineData("E58", "2020-10-01", "P6Y", "2026-10-01", IsoDayOfWeek.Thursday)]
    [InlineData("E59", "2021-01-15", "P6M", "2021-07-15", IsoDayOfWeek.Thursday)]
    [InlineData("E60", "2021-04-12", "P2Y", "2023-04-12", IsoDayOfWeek.Wednesday)]
    [InlineData("E61", "2021-04-12", "P3Y", "2024-04-12", IsoDayOfWeek.Friday)]
    [InlineData("E62", "2021-09-03", "P4Y", "2025-09-03", IsoDayOfWeek.Wednesday)]
    [InlineData("E63", "2021-09-03", "P6Y", "2027-09-03", IsoDayOfWeek.Friday)]
    public void From_date_to_date(string example, string start, string period, string end, IsoDayOfWeek weekday)
    {
        Deadline deadline = Plus(Day(start), PeriodPattern.Roundtrip.Parse(period).Value);

        Assert.Equal((example, Day(end), weekday), (example, deadline.Date, deadline.Date.DayOfWeek));
    }

    [Theory]
    [InlineData("2023-01-31", "P1M", "2023-02-28")]
    [InlineData("2024-01-31", "P1M", "2024-02-29")]
    [InlineData("2024-02-29", "P1Y", "2025-02-28")]
    [InlineData("2024-02-29", "P4Y", "2028-02-29")]
    [InlineData("2023-02-28", "P1M", "2023-03-28")]
    [InlineData("2023-11-30", "P3M", "2024-02-29")]
    [InlineData("2023-01-30", "P1M2D", "2023-03-02")]
    [InlineData("2023-01-31", "P2M", "2023-03-31")]
    [InlineData("2024-02-29", "P1Y1M", "2025-03-29")]
    [InlineData("2024-02-29", "P1Y1M1W1D", "2025-04-06")]
    [InlineData("2021-05-21", "P0D", "2021-05-21")]
    public void Years_and_months_come_first_and_are_cut_at_the_last_month_only(
        string start,
        string period,
        string end
    ) => Assert.Equal(Day(end), Plus(Day(start), PeriodPattern.Roundtrip.Parse(period).Value).Date);

    [Property]
    public void The_day_number_is_that_of_the_start_or_the_last_of_its_month(LocalDate start, byte years, byte months)
    {
        LocalDate end = Plus(start, new PeriodBuilder { Years = years, Months = months }.Build()).Date;

        int lastOfMonth = CalendarSystem.Iso.GetDaysInMonth(end.Year, end.Month);
        Assert.Equal(Math.Min(start.Day, lastOfMonth), end.Day);
        Assert.Equal((12 * years) + months, (12 * (end.Year - start.Year)) + end.Month - start.Month);
    }

    [Property(MaxTest = 500)]
    public void A_later_start_never_gives_an_earlier_end(LocalDate start, byte later, byte months, byte days)
    {
        Period period = new PeriodBuilder { Months = months, Days = days }.Build();

        Assert.True(Plus(start, period).Date <= Plus(start.PlusDays(later), period).Date);
    }

    [Property(MaxTest = 500)]
    public void A_longer_period_never_gives_an_earlier_end(LocalDate start, byte months, byte days, byte more)
    {
        LocalDate end = Plus(start, new PeriodBuilder { Months = months, Days = days }.Build()).Date;

        Assert.True(end <= Plus(start, new PeriodBuilder { Months = months, Days = days + more }.Build()).Date);
        Assert.True(end <= Plus(start, new PeriodBuilder { Months = months + more, Days = days }.Build()).Date);
        Assert.True(
            end
                <= Plus(
                    start,
                    new PeriodBuilder
                    {
                        Years = more,
                        Months = months,
                        Days = days,
                    }.Build()
                ).Date
        );
    }

    [Property]
    public void The_end_is_never_before_the_start_and_never_moves_for_a_closed_day(LocalDate start, byte days)
    {
        Deadline deadline = Plus(start, Period.FromDays(days));

        Assert.Equal(start.PlusDays(days), deadline.Date);
        Assert.Equal(days, deadline.DaysLeft(start));
    }

    [Fact]
    public void It_tells_how_it_was_found()
    {
        Period period = Period.FromMonths(18);

        Deadline deadline = Plus(new(2021, 5, 21), period);

        Assert.Equal(new(2021, 5, 21), deadline.Start);
        Assert.Equal(period, deadline.Period);
        Assert.Same(DeadlineRule.DateADate, deadline.Rule);
    }

    [Theory]
    [InlineData("2022-10-30", true, null)]
    [InlineData("2022-10-29", true, null)]
    [InlineData("2022-10-28", false, null)]
    [InlineData("2022-07-14", true, "fête nationale")]
    [InlineData("2022-05-08", true, "Victoire de 1945")]
    public void A_closed_last_day_is_told_though_it_does_not_move(string end, bool isClosed, string? holiday)
    {
        Deadline deadline = Plus(Day(end).PlusDays(-7), Period.FromWeeks(1));

        Assert.Equal(Day(end), deadline.Date);
        Assert.Equal(isClosed, deadline.IsClosedDay);
        Assert.Equal(holiday, deadline.Holiday?.Name.French);
    }

    [Theory]
    [InlineData("1981-07-14")]
    [InlineData("2101-07-14")]
    public void Beyond_the_years_that_are_computed_no_holiday_is_told(string end) =>
        Assert.Null(Plus(Day(end).PlusDays(-1), Period.FromDays(1)).Holiday);

    [Theory]
    [InlineData("2022-11-20", 1)]
    [InlineData("2022-11-21", 0)]
    [InlineData("2022-11-22", -1)]
    [InlineData("2021-05-21", 549)]
    public void Days_left_run_out_on_the_last_day(string today, int left) =>
        Assert.Equal(left, Plus(new(2021, 5, 21), Period.FromMonths(18)).DaysLeft(Day(today)));

    [Fact]
    public void A_period_has_no_time_of_day_and_is_never_negative()
    {
        Assert.Throws<ArgumentException>("period", () => Plus(new(2021, 1, 1), Period.FromHours(24)));
        Assert.Throws<ArgumentException>("period", () => Plus(new(2021, 1, 1), Period.FromDays(-1)));
        Assert.Throws<ArgumentException>("period", () => Plus(new(2021, 1, 1), Period.FromMonths(-1)));
        Assert.Throws<ArgumentException>("period", () => Plus(new(2021, 1, 1), Period.FromYears(-1)));
        Assert.Throws<ArgumentException>("period", () => Plus(new(2021, 1, 1), Period.FromWeeks(-1)));
    }

    [Fact]
    public void Nothing_may_be_missing()
    {
        DeadlineStart start = Deadlines.From(new(2021, 1, 1));

        Assert.Throws<ArgumentNullException>("period", () => start.Plus(null!, DeadlineRule.DateADate, Metropole));
        Assert.Throws<ArgumentNullException>("rule", () => start.Plus(Period.Zero, null!, Metropole));
        Assert.Throws<ArgumentNullException>("calendar", () => start.Plus(Period.Zero, DeadlineRule.DateADate, null!));
    }

    private static Deadline Plus(LocalDate start, Period period) =>
        Deadlines.From(start).Plus(period, DeadlineRule.DateADate, Metropole);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}

using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

/// <summary>The nine laws that every deadline obeys, whatever the day, the zone and the period.</summary>
[Properties(Arbitrary = [typeof(CalendarArbitraries)], MaxTest = 500)]
public sealed class DeadlineLawTests
{
    private static readonly IReadOnlyList<DeadlineRule> Unmoved =
    [
        DeadlineRule.Convocation,
        DeadlineRule.ConvocationArriere,
        DeadlineRule.Silence,
        DeadlineRule.DateADate,
    ];

    [Property]
    public void The_end_is_never_before_the_start_except_backwards(Reckoning reckoning) =>
        Assert.Equal(reckoning.Rule.Equals(DeadlineRule.ConvocationArriere), reckoning.End < reckoning.Start);

    [Property(Arbitrary = [typeof(RollingReckonings)])]
    public void An_end_that_is_extended_is_a_working_day(Reckoning reckoning)
    {
        Assert.True(reckoning.Calendar.IsWorkingDay(reckoning.End));
        Assert.Null(reckoning.Calendar.On(reckoning.End));
        Assert.False(reckoning.Deadline.IsClosedDay);
    }

    [Property(Arbitrary = [typeof(RollingReckonings)])]
    public void No_working_day_lies_between_the_raw_end_and_the_end(Reckoning reckoning)
    {
        Deadline deadline = reckoning.Deadline;

        // Article 3(5) of regulation 1182/71 may pass over the one working day that the period holds.
        int passed = DaysFrom(deadline.RawEnd, deadline.Date).Count(reckoning.Calendar.IsWorkingDay);
        Assert.InRange(passed, 0, reckoning.Rule.Equals(DeadlineRule.Ue) ? 1 : 0);
    }

    [Property]
    public void The_next_working_day_of_a_working_day_is_itself(LocalDate day, HolidayCalendar calendar)
    {
        LocalDate start = Within(day, calendar);
        LocalDate once = calendar.NextWorkingDay(start);

        Assert.Equal(once, calendar.NextWorkingDay(once));
        Assert.Equal(once == start, calendar.IsWorkingDay(start));
    }

    [Property]
    public void A_later_start_never_gives_an_earlier_end(Reckoning reckoning, byte later) =>
        Assert.True(reckoning.End <= (reckoning with { Start = reckoning.Start.PlusDays(later) }).End);

    [Property]
    public void A_longer_period_never_ends_nearer_to_the_start(Reckoning reckoning, byte days, byte months)
    {
        LegalPeriod period = reckoning.Period;
        int more = period.Months > 0 ? months % 12 : 0;
        LegalPeriod longer = LegalPeriod.Parse($"P{period.Months + more}M{period.Days + days}D");
        longer = period.DistanceMonths > 0 ? longer.WithDistance(period.DistanceMonths) : longer;

        (LocalDate near, LocalDate far) = (reckoning.End, (reckoning with { Period = longer }).End);

        Assert.True(reckoning.Rule.Equals(DeadlineRule.ConvocationArriere) ? far <= near : near <= far);
    }

    [Property]
    public void A_further_day_of_rest_never_brings_the_end_nearer(Reckoning reckoning, byte daysBefore)
    {
        LocalDate rest = reckoning.End.PlusDays(-daysBefore % 6);
        HolidayCalendar quieter = reckoning.Calendar.WithClosingDays(new("pont", "bridge"), rest);

        LocalDate end = (reckoning with { Calendar = quieter }).End;

        Assert.True(Unmoved.Contains(reckoning.Rule) ? end == reckoning.End : end >= reckoning.End);
    }

    [Property]
    public void Two_places_that_must_both_be_open_are_no_faster_than_the_slower(Reckoning reckoning, Zone zone)
    {
        (Reckoning here, Reckoning there) = InTwoPlaces(reckoning, zone);

        LocalDate both = (here with { Calendar = here.Calendar.Union(there.Calendar) }).End;

        Assert.True(both >= LocalDate.Max(here.End, there.End));
        Assert.Equal(both, (here with { Calendar = there.Calendar.Union(here.Calendar) }).End);
    }

    [Property]
    public void Two_places_of_which_either_will_do_are_no_slower_than_the_faster(Reckoning reckoning, Zone zone)
    {
        (Reckoning here, Reckoning there) = InTwoPlaces(reckoning, zone);

        LocalDate either = (here with { Calendar = here.Calendar.Intersection(there.Calendar) }).End;

        Assert.True(either <= LocalDate.Min(here.End, there.End));
        Assert.Equal(either, (here with { Calendar = there.Calendar.Intersection(here.Calendar) }).End);
    }

    [Property(Arbitrary = [typeof(MonthReckonings)])]
    public void Clear_months_are_a_day_longer_before_they_are_extended(Reckoning reckoning) =>
        Assert.Equal(
            (reckoning with { Rule = DeadlineRule.Mois }).Deadline.RawEnd.PlusDays(1),
            (reckoning with { Rule = DeadlineRule.MoisFrancs }).Deadline.RawEnd
        );

    [Property]
    public void A_sitting_reckoned_from_its_latest_convocation_is_the_sitting(LocalDate sitting, byte days, Zone zone)
    {
        LegalPeriod period = LegalPeriod.FromDays(days + 1);
        HolidayCalendar calendar = HolidayCalendar.For(zone);

        LocalDate sending = Deadlines.From(sitting).End(period, DeadlineRule.ConvocationArriere, calendar);

        Assert.Equal(sitting, Deadlines.From(sending).End(period, DeadlineRule.Convocation, calendar));
        Assert.Equal(days + 2, Period.DaysBetween(sending, sitting));
    }

    [Theory]
    [InlineData("metropole", 3)]
    [InlineData("la-reunion", 3)]
    [InlineData("mayotte", 3)]
    [InlineData("saint-barthelemy", 3)]
    [InlineData("saint-martin", 3)]
    [InlineData("saint-pierre-et-miquelon", 3)]
    [InlineData("nouvelle-caledonie", 3)]
    [InlineData("alsace-moselle", 4)]
    [InlineData("alsace-moselle-sans-temple", 4)]
    [InlineData("guadeloupe", 4)]
    [InlineData("martinique", 4)]
    [InlineData("guyane", 4)]
    [InlineData("polynesie-francaise", 4)]
    [InlineData("wallis-et-futuna", 4)]
    public void The_longest_run_of_closed_days_until_2035_is_known(string zone, int expected)
    {
        HolidayCalendar calendar = HolidayCalendar.For(Zone.FromValue(zone));
        int longest = 0;
        int run = 0;
        foreach (LocalDate day in DaysFrom(new(Math.Max(2000, calendar.FirstYear), 1, 1), new(2036, 1, 1)))
        {
            run = calendar.IsWorkingDay(day) ? 0 : run + 1;
            longest = Math.Max(longest, run);
        }

        Assert.Equal(expected, longest);
    }

    [Property(Arbitrary = [typeof(MonthReckonings)])]
    public void Months_keep_the_day_number_or_take_the_last_of_the_month(Reckoning reckoning)
    {
        (LocalDate start, LegalPeriod period, _, _) = reckoning;

        LocalDate end = (reckoning with { Rule = DeadlineRule.DateADate }).End;

        int months = period.Months + period.DistanceMonths;
        Assert.Equal(Math.Min(start.Day, CalendarSystem.Iso.GetDaysInMonth(end.Year, end.Month)), end.Day);
        Assert.Equal(months, (12 * (end.Year - start.Year)) + end.Month - start.Month);
    }

    /// <summary>The same reckoning in another place too, from a year that both know.</summary>
    private static (Reckoning Here, Reckoning There) InTwoPlaces(Reckoning reckoning, Zone zone)
    {
        HolidayCalendar other = HolidayCalendar.For(zone);
        Reckoning here = reckoning with { Start = Within(reckoning.Start, other) };
        return (here, here with { Calendar = other });
    }

    private static LocalDate Within(LocalDate day, HolidayCalendar calendar) =>
        day.Year > calendar.FirstYear ? day : day.PlusYears(calendar.FirstYear + 1 - day.Year);

    private static IEnumerable<LocalDate> DaysFrom(LocalDate first, LocalDate end)
    {
        for (LocalDate day = first; day < end; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}

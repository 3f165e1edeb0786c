using System.Globalization;
using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

/// <summary>Where holidays are not documented, nothing is guessed.</summary>
public sealed class UnknownYearsTests
{
    private static readonly HolidayCalendar Metropole = HolidayCalendar.For(Zone.Metropole);

    public static TheoryData<string, int> FirstYears { get; } =
        new()
        {
            { "metropole", 1982 },
            { "alsace-moselle", 1982 },
            { "alsace-moselle-sans-temple", 1982 },
            { "guadeloupe", 1982 },
            { "martinique", 1982 },
            { "guyane", 1982 },
            { "la-reunion", 1982 },
            { "mayotte", 1982 },
            { "saint-barthelemy", 1982 },
            { "saint-pierre-et-miquelon", 1982 },
            { "nouvelle-caledonie", 2000 },
            { "wallis-et-futuna", 2000 },
            { "saint-martin", 2012 },
            { "polynesie-francaise", 2015 },
        };

    [Theory]
    [MemberData(nameof(FirstYears))]
    public void Before_the_first_year_of_a_zone_and_after_2100_nothing_is_known(string zone, int firstYear)
    {
        HolidayCalendar calendar = HolidayCalendar.For(Zone.FromValue(zone));

        Assert.Equal(firstYear, calendar.FirstYear);
        foreach (int year in new[] { firstYear, HolidayCalendar.LastYear })
        {
            Assert.NotEmpty(calendar.In(year));
            Assert.False(calendar.IsWorkingDay(new(year, 1, 1)));
        }

        foreach (int year in new[] { firstYear - 1, HolidayCalendar.LastYear + 1, 1, 9998 })
        {
            LocalDate day = new(year, 6, 15);
            AssertUnknown(year, () => calendar.In(year));
            AssertUnknown(year, () => calendar.On(day));
            AssertUnknown(year, () => calendar.IsWorkingDay(day));
            AssertUnknown(year, () => calendar.NextWorkingDay(day));
            AssertUnknown(year, () => calendar.PlusWorkingDays(day, 1));
            AssertUnknown(year, () => calendar.CountWorkingDays(day, day));
            AssertUnknown(year, () => End(day, DeadlineRule.Jours, calendar));
            AssertUnknown(year, () => End(day, DeadlineRule.Ouvres, calendar));
            AssertUnknown(year, () => End(day, DeadlineRule.Ouvrables, calendar));
            AssertUnknown(year, () => End(day, DeadlineRule.Ue, calendar));
        }
    }

    [Fact]
    public void Two_calendars_know_the_years_that_both_know()
    {
        HolidayCalendar polynesia = HolidayCalendar.For(Zone.PolynesieFrancaise);

        Assert.Equal(2015, Metropole.Union(polynesia).FirstYear);
        Assert.Equal(2015, polynesia.Intersection(Metropole).FirstYear);
        AssertUnknown(2014, () => Metropole.Intersection(polynesia).IsWorkingDay(new(2014, 6, 2)));
        AssertUnknown(2014, () => Metropole.Union(polynesia).WithWeekend().In(2014));
    }

    [Fact]
    public void A_rule_that_reads_no_holidays_counts_in_any_year()
    {
        Assert.Equal(new(1789, 7, 15), End(new(1789, 7, 14), DeadlineRule.DateADate, Metropole));
        Assert.Equal(new(2789, 7, 16), End(new(2789, 7, 14), DeadlineRule.Convocation, Metropole));

        Deadline deadline = Deadlines
            .From(new LocalDate(1789, 7, 13))
            .Plus(LegalPeriod.FromDays(1), DeadlineRule.Silence, Metropole);
        Assert.Null(deadline.Holiday);
        Assert.False(deadline.IsClosedDay);
        Assert.Single(deadline.Steps);
    }

    [Fact]
    public void A_period_may_start_in_a_year_whose_holidays_it_does_not_read()
    {
        LegalPeriod month = LegalPeriod.FromMonths(1);

        Assert.Equal(
            new(1982, 1, 15),
            Deadlines.From(new LocalDate(1981, 12, 15)).End(month, DeadlineRule.Mois, Metropole)
        );
        AssertUnknown(1981, () => Deadlines.From(new LocalDate(1981, 12, 15)).End(month, DeadlineRule.Ue, Metropole));
    }

    [Theory]
    [InlineData("JOURS")]
    [InlineData("JOURS_FRANCS")]
    [InlineData("OUVRES")]
    [InlineData("OUVRABLES")]
    [InlineData("UE")]
    [InlineData("CONVOCATION")]
    [InlineData("CONVOCATION_ARRIERE")]
    [InlineData("DATE_A_DATE")]
    public void An_end_beyond_the_calendar_is_refused_as_what_it_is(string rule)
    {
        DeadlineRule counted = DeadlineRule.FromValue(rule);
        bool isMonths = counted.Equals(DeadlineRule.DateADate);
        LocalDate start =
            isMonths || !counted.LegalBasis.Text.StartsWith("CGCT", StringComparison.Ordinal) ? new(2100, 12, 20)
            : rule == "CONVOCATION" ? new(9999, 12, 20)
            : new(-9998, 1, 10);

        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() =>
            Deadlines
                .From(start)
                .End(isMonths ? LegalPeriod.FromMonths(100_000) : LegalPeriod.FromDays(50), counted, Metropole)
        );
        Assert.DoesNotContain("Overflow", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100_000)]
    [InlineData(int.MaxValue)]
    public void Working_days_are_a_positive_number_within_the_years(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Metropole.PlusWorkingDays(new(2021, 1, 1), days));

    [Fact]
    public void The_last_day_of_2100_is_known() =>
        Assert.Equal(new(2100, 12, 31), Metropole.NextWorkingDay(new(2100, 12, 31)));

    [Fact]
    public void A_search_that_leaves_2100_says_so()
    {
        HolidayCalendar closed = Metropole.WithClosingDays(new("fermeture", "closure"), new LocalDate(2100, 12, 31));

        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() =>
            closed.NextWorkingDay(new(2100, 12, 31))
        );
        Assert.Contains("1982 to 2100", refused.Message, StringComparison.Ordinal);
    }

    private static LocalDate End(LocalDate start, DeadlineRule rule, HolidayCalendar calendar) =>
        Deadlines.From(start).End(LegalPeriod.FromDays(1), rule, calendar);

    private static void AssertUnknown(int year, Func<object?> ask)
    {
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(ask);
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"those of {year} are unknown."),
            refused.Message,
            StringComparison.Ordinal
        );
    }
}

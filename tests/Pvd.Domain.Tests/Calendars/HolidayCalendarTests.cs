using NodaTime.Text;
using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

public sealed class HolidayCalendarTests
{
    private static readonly HolidayCalendar Metropole = HolidayCalendar.For(Zone.Metropole);

    [Fact]
    public void The_holidays_of_2021_come_in_the_order_of_their_dates() =>
        Assert.Equal(
            [
                "2021-01-01 1er janvier",
                "2021-04-05 Lundi de Pâques",
                "2021-05-01 1er mai",
                "2021-05-08 8 mai",
                "2021-05-13 Ascension",
                "2021-05-24 Lundi de Pentecôte",
                "2021-07-14 14 juillet",
                "2021-08-15 Assomption",
                "2021-11-01 Toussaint",
                "2021-11-11 11 novembre",
                "2021-12-25 Jour de Noël",
            ],
            Metropole.In(2021).Select(holiday => $"{LocalDatePattern.Iso.Format(holiday.Date)} {holiday.Name.French}")
        );

    [Theory]
    [InlineData("metropole", 11, 11)]
    [InlineData("alsace-moselle", 13, 13)]
    [InlineData("alsace-moselle-sans-temple", 12, 12)]
    [InlineData("guadeloupe", 11, 12)]
    [InlineData("martinique", 11, 12)]
    [InlineData("guyane", 11, 12)]
    [InlineData("la-reunion", 11, 12)]
    [InlineData("mayotte", 11, 12)]
    [InlineData("saint-barthelemy", 11, 12)]
    [InlineData("saint-martin", 12, 12)]
    [InlineData("saint-pierre-et-miquelon", 11, 11)]
    [InlineData("polynesie-francaise", 14, 14)]
    [InlineData("nouvelle-caledonie", 12, 12)]
    [InlineData("wallis-et-futuna", 13, 13)]
    public void Every_year_has_its_number_in_order_named_in_both_languages(string zone, int first, int later)
    {
        HolidayCalendar calendar = HolidayCalendar.For(Zone.FromValue(zone));

        Assert.Equal(first, calendar.In(calendar.FirstYear).Count);
        Assert.All(
            Enumerable.Range(2015, HolidayCalendar.LastYear - 2015 + 1).Select(calendar.In),
            year =>
            {
                Assert.Equal(later, year.Count);
                Assert.Equal(year.OrderBy(holiday => holiday.Date), year);
                Assert.Distinct(year.Select(holiday => holiday.Name.French));
                Assert.Distinct(year.Select(holiday => holiday.Name.English));
                Assert.Single(year.Select(holiday => holiday.Date.Year).Distinct());
            }
        );
    }

    [Theory]
    [InlineData("mayotte", 4, 27, 1984)]
    [InlineData("martinique", 5, 22, 1984)]
    [InlineData("guadeloupe", 5, 27, 1984)]
    [InlineData("guyane", 6, 10, 1984)]
    [InlineData("la-reunion", 12, 20, 1983)]
    [InlineData("saint-barthelemy", 10, 9, 2012)]
    [InlineData("saint-martin", 5, 28, 2018)]
    [InlineData("polynesie-francaise", 11, 20, 2026)]
    public void A_local_day_begins_with_its_text(string code, int month, int day, int firstYear)
    {
        HolidayCalendar calendar = HolidayCalendar.For(Zone.FromValue(code));

        Assert.Null(calendar.On(new(firstYear - 1, month, day)));
        Assert.NotNull(calendar.On(new(firstYear, month, day)));
    }

    [Theory]
    [InlineData("saint-martin", 5, 27, 2017)]
    [InlineData("polynesie-francaise", 6, 29, 2025)]
    public void A_local_day_ends_with_it(string code, int month, int day, int lastYear)
    {
        HolidayCalendar calendar = HolidayCalendar.For(Zone.FromValue(code));

        Assert.NotNull(calendar.On(new(lastYear, month, day)));
        Assert.Null(calendar.On(new(lastYear + 1, month, day)));
    }

    [Fact]
    public void An_ordinary_day_is_no_holiday()
    {
        Assert.Null(Metropole.On(new(2021, 5, 31)));
        Assert.Null(Metropole.On(new(2021, 4, 2)));
        Assert.Null(Metropole.On(new(2021, 4, 4)));
        Assert.Null(Metropole.On(new(2021, 12, 26)));
    }

    [Fact]
    public void Whit_Monday_stays_a_holiday_on_which_people_work_unpaid() =>
        Assert.All([2005, 2006, 2007, 2008], year => Assert.NotNull(Metropole.On(Easter.Sunday(year).PlusDays(50))));

    [Fact]
    public void Every_holiday_names_its_text() =>
        Assert.All(
            Zone.All.SelectMany(zone => HolidayCalendar.For(zone).In(2021)),
            holiday =>
            {
                Assert.NotEmpty(holiday.LegalBasis.Text);
                Assert.NotEqual(holiday.Name.French, holiday.Name.English);
            }
        );
}

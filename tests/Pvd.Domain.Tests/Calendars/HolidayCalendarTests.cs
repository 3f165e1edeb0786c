using NodaTime.Text;
using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

public sealed class HolidayCalendarTests
{
    private static readonly HolidayCalendar Metropole = HolidayCalendar.For(Zone.Metropole);

    private static IEnumerable<int> Years =>
        Enumerable.Range(HolidayCalendar.FirstYear, HolidayCalendar.LastYear - HolidayCalendar.FirstYear + 1);

    [DataFact("holidays")]
    public void The_holidays_of_2015_to_2024_are_those_of_the_reference_list() =>
        Assert.Equal(Listed("holidays/holidays-2015-2024.csv"), Computed(2015, 2024));

    [DataFact("holidays")]
    public void The_holidays_of_2015_to_2024_are_those_of_the_open_data_of_the_State() =>
        Assert.Equal(Listed("holidays/etalab-2015-2024.csv"), Computed(2015, 2024));

    [Fact]
    public void The_holidays_of_2021_come_in_the_order_of_their_dates() =>
        Assert.Equal(
            [
                "2021-01-01 jour de l’An",
                "2021-04-05 lundi de Pâques",
                "2021-05-01 fête du Travail",
                "2021-05-08 Victoire de 1945",
                "2021-05-13 Ascension",
                "2021-05-24 lundi de Pentecôte",
                "2021-07-14 fête nationale",
                "2021-08-15 Assomption",
                "2021-11-01 Toussaint",
                "2021-11-11 Armistice de 1918",
                "2021-12-25 Noël",
            ],
            Metropole.In(2021).Select(holiday => $"{LocalDatePattern.Iso.Format(holiday.Date)} {holiday.Name.French}")
        );

    [Fact]
    public void Every_year_has_eleven_in_order_with_a_name_in_both_languages() =>
        Assert.All(
            Years,
            year =>
            {
                IReadOnlyList<Holiday> holidays = Metropole.In(year);
                Assert.Equal(11, holidays.Count);
                Assert.Equal(holidays.OrderBy(holiday => holiday.Date), holidays);
                Assert.All(holidays, holiday => Assert.Equal(year, holiday.Date.Year));
                Assert.Distinct(holidays.Select(holiday => holiday.Name.French));
                Assert.Distinct(holidays.Select(holiday => holiday.Name.English));
            }
        );

    [Fact]
    public void Two_holidays_may_share_a_day()
    {
        IEnumerable<string> names = Metropole
            .In(2008)
            .Where(holiday => holiday.Date == new LocalDate(2008, 5, 1))
            .Select(holiday => holiday.Name.French);

        Assert.Equal(["fête du Travail", "Ascension"], names);
        Assert.Equal("fête du Travail", Metropole.On(new(2008, 5, 1))?.Name.French);
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

    [Theory]
    [InlineData(1981)]
    [InlineData(1959)]
    [InlineData(2101)]
    [InlineData(0)]
    public void Years_whose_law_is_not_known_are_refused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Metropole.In(year));

    [Fact]
    public void The_longest_run_of_closed_days_from_2000_to_2035_is_three()
    {
        int longest = 0;
        int run = 0;
        for (LocalDate day = new(2000, 1, 1); day.Year <= 2035; day = day.PlusDays(1))
        {
            bool isClosed = day.DayOfWeek >= IsoDayOfWeek.Saturday || Metropole.On(day) is not null;
            run = isClosed ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        Assert.Equal(3, longest);
    }

    [Fact]
    public void A_zone_has_one_calendar_that_threads_may_share()
    {
        Assert.Same(Metropole, HolidayCalendar.For(Zone.Metropole));
        Assert.Same(Zone.Metropole, Metropole.Zone);
        Parallel.ForEach(
            Years.Concat(Years),
            year => Assert.Equal(11, HolidayCalendar.For(Zone.Metropole).In(year).Count)
        );
    }

    [Fact]
    public void The_list_of_a_year_cannot_be_changed() =>
        Assert.Throws<NotSupportedException>(() => ((IList<Holiday>)Metropole.In(2021)).Clear());

    private static IEnumerable<LocalDate> Computed(int first, int last) =>
        Enumerable.Range(first, last - first + 1).SelectMany(Metropole.In).Select(holiday => holiday.Date);

    private static IEnumerable<LocalDate> Listed(string file) =>
        File.ReadLines(SharedData.Path(file))
            .Select(line => line.Split(','))
            .Where(cells => cells[2] == Zone.Metropole.Value)
            .Select(cells => LocalDatePattern.Iso.Parse(cells[0]).Value)
            .Order();
}

using FsCheck.Fluent;
using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

[Properties(Arbitrary = [typeof(CalendarArbitraries)])]
public sealed class CalendarCombinationTests
{
    private static readonly HolidayCalendar Metropole = HolidayCalendar.For(Zone.Metropole);
    private static readonly HolidayCalendar Guadeloupe = HolidayCalendar.For(Zone.Guadeloupe);
    private static readonly HolidayCalendar Alsace = HolidayCalendar.For(Zone.AlsaceMoselle);
    private static readonly Localized Bridge = new("pont de l’Ascension", "bridge after Ascension Day");

    [Fact]
    public void A_zone_has_one_calendar_that_threads_may_share()
    {
        Parallel.ForEach(
            Zone.All.Concat(Zone.All),
            zone =>
            {
                Assert.Same(HolidayCalendar.For(zone), HolidayCalendar.For(zone));
                Assert.True(HolidayCalendar.For(zone).IsWorkingDay(new(2021, 6, 1)));
            }
        );
        Assert.Same(Zone.Guadeloupe, Guadeloupe.Zone);
        Assert.Equal("Guadeloupe", Guadeloupe.ToString());
    }

    [Theory]
    [InlineData("guadeloupe-vendredi-saint", 2021, 4, 2, "Vendredi saint")]
    [InlineData("guadeloupe-mi-careme", 2021, 3, 11, "Mi-Carême")]
    [InlineData("guadeloupe-schoelcher", 2021, 7, 21, "Fête de Victor Schoelcher")]
    [InlineData("martinique-vendredi-saint", 2021, 4, 2, "Vendredi saint")]
    [InlineData("martinique-schoelcher", 2021, 7, 21, "Fête de Victor Schoelcher")]
    [InlineData("saint-martin-27-mai", 2021, 5, 27, "Abolition de l'esclavage")]
    public void A_contested_day_is_kept_by_name_only(string code, int year, int month, int day, string name)
    {
        ContestedDay contested = ContestedDay.FromValue(code);
        HolidayCalendar calendar = HolidayCalendar.For(contested.Zone);
        LocalDate date = new(year, month, day);

        Assert.True(calendar.IsWorkingDay(date));

        HolidayCalendar with = calendar.With(contested);
        Assert.False(with.IsWorkingDay(date));
        Assert.Equal(name, with.On(date)?.Name.French);
        Assert.Equal(contested.LegalBasis, with.On(date)?.LegalBasis);
        Assert.True(calendar.IsWorkingDay(date));
    }

    [Fact]
    public void A_contested_day_of_another_zone_is_refused()
    {
        Assert.Equal(6, ContestedDay.All.Count);
        Assert.Throws<ArgumentException>("day", () => Metropole.With(ContestedDay.GoodFridayInGuadeloupe));
        Assert.Throws<ArgumentException>(
            "day",
            () => Guadeloupe.Union(Metropole).With(ContestedDay.GoodFridayInGuadeloupe)
        );
    }

    [Fact]
    public void Closing_days_are_days_of_rest_under_their_own_name()
    {
        HolidayCalendar office = Metropole.WithClosingDays(Bridge, new LocalDate(2021, 5, 14));

        Assert.Equal(Bridge, office.On(new(2021, 5, 14))?.Name);
        Assert.Equal(new(2021, 5, 17), office.NextWorkingDay(new(2021, 5, 13)));
        Assert.Equal(new(2021, 5, 14), Metropole.NextWorkingDay(new(2021, 5, 13)));
        Assert.Equal(12, office.In(2021).Count);
        Assert.Equal(11, office.In(2022).Count);
    }

    [Fact]
    public void Where_the_weekend_is_Sunday_a_period_may_end_on_a_Saturday()
    {
        HolidayCalendar shop = Metropole.WithWeekend(IsoDayOfWeek.Sunday);

        Assert.Equal(new(2008, 3, 22), Metropole.WithWeekend(IsoDayOfWeek.Sunday).NextWorkingDay(new(2008, 3, 22)));
        Assert.True(shop.IsWorkingDay(new(2021, 5, 15)));
        Assert.False(shop.IsWorkingDay(new(2021, 5, 16)));
        Assert.False(shop.IsWorkingDay(new(2021, 5, 1)));
        Assert.True(Metropole.WithWeekend().IsWorkingDay(new(2021, 5, 16)));
    }

    [Theory]
    [InlineData(IsoDayOfWeek.None)]
    [InlineData((IsoDayOfWeek)8)]
    public void A_weekend_is_made_of_days_of_the_week(IsoDayOfWeek day) =>
        Assert.Throws<ArgumentException>("days", () => Metropole.WithWeekend(day));

    [Fact]
    public void A_week_without_a_working_day_is_refused() =>
        Assert.Throws<ArgumentException>(
            "days",
            () => Metropole.WithWeekend([.. Enum.GetValues<IsoDayOfWeek>().Where(day => day > 0)])
        );

    [Property]
    public void In_a_union_either_rests_and_in_an_intersection_both(
        LocalDate date,
        Zone first,
        Zone second,
        bool sunday
    )
    {
        HolidayCalendar one = HolidayCalendar.For(first);
        HolidayCalendar other = HolidayCalendar.For(second);
        one = sunday ? one.WithWeekend(IsoDayOfWeek.Sunday) : one;
        LocalDate day = date.PlusYears(Math.Max(0, 2015 - date.Year));
        (bool here, bool there) = (one.IsWorkingDay(day), other.IsWorkingDay(day));

        Assert.Equal(here && there, one.Union(other).IsWorkingDay(day));
        Assert.Equal(here && there, other.Union(one).IsWorkingDay(day));
        Assert.Equal(here || there, one.Intersection(other).IsWorkingDay(day));
        Assert.Equal(here || there, other.Intersection(one).IsWorkingDay(day));
    }

    [Property]
    public void What_closes_a_union_or_an_intersection_is_told_from_either_side(LocalDate date, Zone first, Zone second)
    {
        (HolidayCalendar one, HolidayCalendar other) = (HolidayCalendar.For(first), HolidayCalendar.For(second));
        LocalDate day = date.PlusYears(Math.Max(0, 2015 - date.Year));

        Assert.Equal(one.On(day) is not null || other.On(day) is not null, one.Union(other).On(day) is not null);
        Assert.Equal(one.On(day) is not null && other.On(day) is not null, one.Intersection(other).On(day) is not null);
        Assert.Equal(IsClosed(one) || IsClosed(other), IsClosed(one.Union(other)));
        Assert.Equal(IsClosed(one) && IsClosed(other), IsClosed(one.Intersection(other)));

        bool IsClosed(HolidayCalendar calendar) =>
            Deadlines.From(day.PlusDays(-1)).Plus(LegalPeriod.FromDays(1), DeadlineRule.Silence, calendar).IsClosedDay;
    }

    [Fact]
    public void A_workable_Saturday_of_either_place_is_one_of_an_intersection()
    {
        HolidayCalendar closed = Metropole.WithClosingDays(Bridge, new LocalDate(2021, 5, 15));
        LocalDate ascension = new(2021, 5, 13);

        Assert.Equal(new(2021, 5, 17), SecondWorkable(closed));
        Assert.Equal(new(2021, 5, 15), SecondWorkable(Metropole));
        Assert.Equal(new(2021, 5, 15), SecondWorkable(closed.Intersection(Metropole)));
        Assert.Equal(new(2021, 5, 15), SecondWorkable(Metropole.Intersection(closed)));

        LocalDate SecondWorkable(HolidayCalendar calendar) =>
            Deadlines.From(ascension).End(LegalPeriod.FromDays(2), DeadlineRule.Ouvrables, calendar);
    }

    [Fact]
    public void What_is_added_to_two_calendars_in_one_leaves_the_rest_of_them()
    {
        HolidayCalendar sundays = Guadeloupe.WithWeekend(IsoDayOfWeek.Sunday);
        HolidayCalendar both = sundays.Union(Metropole).WithClosingDays(Bridge, new LocalDate(2021, 5, 14));
        HolidayCalendar either = sundays.Intersection(Metropole).WithClosingDays(Bridge, new LocalDate(2021, 5, 14));

        Assert.Equal(new(2021, 5, 17), both.NextWorkingDay(new(2021, 5, 13)));
        Assert.Equal(new(2021, 5, 15), either.NextWorkingDay(new(2021, 5, 13)));
        Assert.Equal(new(2021, 5, 28), both.NextWorkingDay(new(2021, 5, 27)));
        Assert.Equal(new(2021, 5, 27), either.NextWorkingDay(new(2021, 5, 27)));
        Assert.Null(both.Zone);
    }

    [Fact]
    public void A_holiday_of_both_is_listed_once()
    {
        Assert.Equal(12, Metropole.Union(Guadeloupe).In(2021).Count);
        Assert.Equal(11, Metropole.Intersection(Guadeloupe).In(2021).Count);
        Assert.Equal(13, Alsace.Union(Metropole).In(2021).Count);
        Assert.Equal(11, Metropole.Intersection(Alsace).In(2021).Count);
        Assert.Equal("Guadeloupe ou France métropolitaine", Guadeloupe.Union(Metropole).Name.French);
    }

    [Property]
    public void Working_days_are_counted_as_they_are_met(LocalDate date, HolidayCalendar calendar, ushort length)
    {
        LocalDate start = date.PlusYears(Math.Max(0, calendar.FirstYear - date.Year));
        LocalDate end = start.PlusDays(length % 1200);
        int met = 0;
        for (LocalDate day = start.PlusDays(1); day <= end; day = day.PlusDays(1))
        {
            met += calendar.IsWorkingDay(day) ? 1 : 0;
        }

        Assert.Equal(met, calendar.CountWorkingDays(start, end));
        Assert.Equal(-met, calendar.CountWorkingDays(end, start));
        if (met > 0)
        {
            LocalDate last = calendar.PlusWorkingDays(start, met);
            Assert.True(calendar.IsWorkingDay(last) && last <= end);
            Assert.Equal(met, calendar.CountWorkingDays(start, last));
        }
    }

    [Fact]
    public void The_list_of_a_year_is_sorted_and_cannot_be_changed()
    {
        IReadOnlyList<Holiday> year = Metropole.Union(Guadeloupe).In(2021);

        Assert.Equal(year.OrderBy(holiday => holiday.Date), year);
        Assert.Throws<NotSupportedException>(() => ((IList<Holiday>)year).Clear());
    }

    [Fact]
    public void Two_holidays_may_share_a_day() =>
        Assert.Equal(
            ["1er mai", "Ascension"],
            Metropole.In(2008).Where(holiday => holiday.Date == new LocalDate(2008, 5, 1)).Select(h => h.Name.French)
        );
}

using NodaTime.Text;
using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

/// <summary>The computed holidays beside the lists of others.</summary>
public sealed class HolidayListTests
{
    private const int First = 2015;
    private const int Last = 2024;

    /// <summary>The nine zones in which the State's list and the law agree, over every year of the list.</summary>
    private static readonly IReadOnlyList<string> Agreeing =
    [
        "metropole",
        "alsace-moselle",
        "guadeloupe",
        "guyane",
        "la-reunion",
        "martinique",
        "mayotte",
        "saint-martin",
        "saint-pierre-et-miquelon",
    ];

    [DataFact("holidays")]
    public void Every_holiday_of_every_zone_is_in_the_reference_list_under_the_same_name() =>
        Assert.Equal(Listed("holidays-2015-2024.csv"), Computed(Zone.All));

    [DataFact("holidays")]
    public void In_nine_zones_the_open_data_of_the_State_says_the_same() =>
        Assert.Equal(
            Listed("etalab-2015-2024.csv").Where(row => Agreeing.Contains(row.Zone)),
            Computed(Zone.All.Where(zone => Agreeing.Contains(zone.Value)))
        );

    [DataFact("holidays")]
    public void A_day_on_which_sources_disagree_is_a_holiday_when_it_is_asked_for_and_only_then()
    {
        foreach (Row row in Listed("contested-2015-2024.csv", kept => kept == "no"))
        {
            LocalDate day = LocalDatePattern.Iso.Parse(row.Date).Value;
            HolidayCalendar calendar = HolidayCalendar.For(Zone.FromValue(row.Zone));
            ContestedDay contested = Assert.Single(
                ContestedDay.All,
                contested => contested.Zone == calendar.Zone && calendar.With(contested).On(day) is not null
            );

            Assert.Null(calendar.On(day));
            Assert.Equal(row.Name, calendar.With(contested).On(day)?.Name.French);
        }
    }

    private static IEnumerable<Row> Computed(IEnumerable<Zone> zones) =>
        from zone in zones
        from year in Enumerable.Range(First, Last - First + 1)
        from holiday in HolidayCalendar.For(zone).In(year)
        let row = new Row(LocalDatePattern.Iso.Format(holiday.Date), holiday.Name.French, zone.Value)
        orderby row.Date, row.Zone, row.Name
        select row;

    private static IEnumerable<Row> Listed(string file, Func<string, bool>? isKept = null) =>
        from line in File.ReadLines(SharedData.Path($"holidays/{file}")).Skip(1)
        let cells = line.Split(',')
        where isKept is null || isKept(cells[3])
        let row = new Row(cells[0], cells[1], cells[2])
        orderby row.Date, row.Zone, row.Name
        select row;

    private sealed record Row(string Date, string Name, string Zone);
}

using System.Globalization;
using NodaTime.Text;
using NodaTime.TimeZones;
using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

/// <summary>Hours that elapse, on the clock of the place.</summary>
public sealed class HourTests
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm"
    );

    [Theory]
    [InlineData("2021-03-27T12:00", 24, "2021-03-28T13:00")]
    [InlineData("2021-10-30T12:00", 24, "2021-10-31T11:00")]
    [InlineData("2021-04-30T10:00", 48, "2021-05-02T10:00")]
    [InlineData("2025-03-28T17:00", 72, "2025-03-31T18:00")]
    public void Hours_elapse_in_Paris_across_a_change_of_the_clocks(string start, int hours, string end) =>
        Assert.Equal(end, End(start, hours, Zone.Metropole));

    [Theory]
    [InlineData("la-reunion", "2021-03-28T12:00")]
    [InlineData("guadeloupe", "2021-03-28T12:00")]
    [InlineData("saint-pierre-et-miquelon", "2021-03-28T12:00")]
    [InlineData("nouvelle-caledonie", "2021-03-28T12:00")]
    public void Elsewhere_the_clocks_of_Paris_change_nothing(string zone, string end) =>
        Assert.Equal(end, End("2021-03-27T12:00", 24, Zone.FromValue(zone)));

    [Fact]
    public void Saint_Pierre_et_Miquelon_has_a_summer_time_of_its_own() =>
        Assert.Equal("2021-03-14T13:00", End("2021-03-13T12:00", 24, Zone.SaintPierreEtMiquelon));

    [Theory]
    [InlineData("2021-03-28T02:30")]
    [InlineData("2021-10-31T02:30")]
    public void A_time_that_is_none_or_two_instants_is_refused(string time)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(
            "start",
            () => Deadlines.From(Local.Parse(time).Value, Zone.Metropole)
        );
        Assert.Contains("Europe/Paris", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_instants_the_one_that_is_given_counts()
    {
        DateTimeZone paris = DateTimeZoneProviders.Tzdb[Zone.Metropole.TimeZoneId];
        ZoneLocalMapping twice = paris.MapLocal(new(2021, 10, 31, 2, 30));

        Assert.Equal(2, Deadlines.From(twice.First()).Plus(LegalPeriod.FromHours(1)).Hour);
        Assert.Equal(3, Deadlines.From(twice.Last()).Plus(LegalPeriod.FromHours(1)).Hour);
    }

    [Theory]
    [InlineData("P1D")]
    [InlineData("P1M")]
    public void Days_and_months_are_no_hours(string length) =>
        Assert.Throws<ArgumentException>(
            "period",
            () => Deadlines.From(new(2021, 3, 27, 12, 0), Zone.Metropole).Plus(LegalPeriod.Parse(length))
        );

    [Fact]
    public void A_period_never_given_is_no_hours() =>
        Assert.Throws<ArgumentException>(
            "period",
            () => Deadlines.From(new(2021, 3, 27, 12, 0), Zone.Metropole).Plus(default)
        );

    [Fact]
    public void Hours_beyond_the_last_year_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "period",
            () => Deadlines.From(new(9999, 12, 31, 12, 0), Zone.Guadeloupe).Plus(LegalPeriod.FromHours(100_000))
        );

    /// <summary>The end of 30 June and of 31 December 2021 in every zone.</summary>
    [Theory]
    [InlineData("metropole", "2021-06-30T22:00", "2021-12-31T23:00")]
    [InlineData("alsace-moselle", "2021-06-30T22:00", "2021-12-31T23:00")]
    [InlineData("alsace-moselle-sans-temple", "2021-06-30T22:00", "2021-12-31T23:00")]
    [InlineData("la-reunion", "2021-06-30T20:00", "2021-12-31T20:00")]
    [InlineData("mayotte", "2021-06-30T21:00", "2021-12-31T21:00")]
    [InlineData("guadeloupe", "2021-07-01T04:00", "2022-01-01T04:00")]
    [InlineData("martinique", "2021-07-01T04:00", "2022-01-01T04:00")]
    [InlineData("saint-martin", "2021-07-01T04:00", "2022-01-01T04:00")]
    [InlineData("saint-barthelemy", "2021-07-01T04:00", "2022-01-01T04:00")]
    [InlineData("guyane", "2021-07-01T03:00", "2022-01-01T03:00")]
    [InlineData("saint-pierre-et-miquelon", "2021-07-01T02:00", "2022-01-01T03:00")]
    [InlineData("polynesie-francaise", "2021-07-01T10:00", "2022-01-01T10:00")]
    [InlineData("nouvelle-caledonie", "2021-06-30T13:00", "2021-12-31T13:00")]
    [InlineData("wallis-et-futuna", "2021-06-30T12:00", "2021-12-31T12:00")]
    public void Every_zone_has_its_clock(string code, string june, string december)
    {
        DateTimeZone clock = DateTimeZoneProviders.Tzdb[Zone.FromValue(code).TimeZoneId];

        Assert.Equal(june, Utc(new(2021, 6, 30)));
        Assert.Equal(december, Utc(new(2021, 12, 31)));

        string Utc(LocalDate lastDay) =>
            Local.Format(clock.AtStartOfDay(lastDay.PlusDays(1)).WithZone(DateTimeZone.Utc).LocalDateTime);
    }

    [Fact]
    public void Every_zone_of_the_list_has_one() =>
        Assert.All(Zone.All, zone => Assert.NotNull(DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.TimeZoneId)));

    private static string End(string start, int hours, Zone zone) =>
        Deadlines
            .From(Local.Parse(start).Value, zone)
            .Plus(LegalPeriod.FromHours(hours))
            .ToString(Local.PatternText, CultureInfo.InvariantCulture);
}

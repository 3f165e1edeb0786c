namespace Pvd.Domain.Tests.Calendars;

/// <summary>The clocks of the zones by another hand: an offset in hours, and the rules of summer time as they have been since 2007.</summary>
internal static class SecondClock
{
    internal static DateTime End(DateTime local, int hours, string zone)
    {
        DateTime utc = local.AddHours(-Offset(zone));
        utc = utc.AddHours(IsSummer(utc.AddHours(-1), zone) ? -1 : 0).AddHours(hours);
        return utc.AddHours(Offset(zone) + (IsSummer(utc, zone) ? 1 : 0));
    }

    /// <summary>Whether this local time is one instant there, and only one.</summary>
    internal static bool IsOneInstant(DateTime local, string zone) =>
        new[] { 0, 1 }.Count(summer => IsSummer(local.AddHours(-Offset(zone) - summer), zone) == (summer == 1)) == 1;

    private static int Offset(string zone) =>
        zone switch
        {
            "metropole" or "alsace-moselle" or "alsace-moselle-sans-temple" => 1,
            "guadeloupe" or "martinique" or "saint-martin" or "saint-barthelemy" => -4,
            "guyane" or "saint-pierre-et-miquelon" => -3,
            "la-reunion" => 4,
            "mayotte" => 3,
            "polynesie-francaise" => -10,
            "nouvelle-caledonie" => 11,
            "wallis-et-futuna" => 12,
            _ => throw new ArgumentOutOfRangeException(nameof(zone), zone, "Not a zone."),
        };

    /// <summary>Europe changes at 01:00 UTC; Saint-Pierre-et-Miquelon at 02:00 by its own clock, with North America.</summary>
    private static bool IsSummer(DateTime utc, string zone) =>
        Offset(zone) == 1 ? utc >= LastSunday(utc.Year, 3).AddHours(1) && utc < LastSunday(utc.Year, 10).AddHours(1)
        : zone == "saint-pierre-et-miquelon"
            ? utc >= FirstSunday(utc.Year, 3).AddDays(7).AddHours(5) && utc < FirstSunday(utc.Year, 11).AddHours(4)
        : false;

    private static DateTime FirstSunday(int year, int month)
    {
        DateTime day = new(year, month, 1);
        while (day.DayOfWeek != DayOfWeek.Sunday)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static DateTime LastSunday(int year, int month) => FirstSunday(year, month + 1).AddDays(-7);
}

namespace Pvd.Domain.Calendars;

/// <summary>The date of Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher).</summary>
internal static class Easter
{
    internal static LocalDate Sunday(int year)
    {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = ((8 * century) + 13) / 25;
        int epact = ((19 * golden) + century - (century / 4) - moonCorrection + 15) % 30;
        int weekday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        int exception = (golden + (11 * epact) + (22 * weekday)) / 451;
        int dayFromMarch = epact + weekday - (7 * exception) + 114;
        return new LocalDate(year, dayFromMarch / 31, (dayFromMarch % 31) + 1);
    }
}

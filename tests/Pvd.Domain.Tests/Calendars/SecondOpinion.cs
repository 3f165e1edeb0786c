using System.Globalization;

namespace Pvd.Domain.Tests.Calendars;

/// <summary>
/// The same deadlines by another hand: the platform's dates instead of NodaTime's, Easter by Gauss, a table of holidays typed
/// again, and a walk from day to day. It shares no code with the library.
/// </summary>
internal static class SecondOpinion
{
    private static readonly Dictionary<string, HashSet<DateOnly>> Holidays = new(StringComparer.Ordinal);

    internal static DateOnly End(string rule, DateOnly start, Length length, string zone)
    {
        DateOnly walked = Walk(start, length);
        return rule switch
        {
            "JOURS" or "MOIS" => FirstWorking(walked, zone),
            "JOURS_FRANCS" or "MOIS_FRANCS" => FirstWorking(walked.AddDays(1), zone),
            "SILENCE" or "DATE_A_DATE" => walked,
            "CONVOCATION" => AfterFullDays(start, length.AllDays, step: 1),
            "CONVOCATION_ARRIERE" => AfterFullDays(start, length.AllDays, step: -1),
            "OUVRES" => Nth(start, length.AllDays, day => IsWorking(day, zone)),
            "OUVRABLES" => Nth(
                start,
                length.AllDays,
                day => day.DayOfWeek != DayOfWeek.Sunday && !IsHoliday(day, zone)
            ),
            "UE" => European(start, walked, length, zone),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rule."),
        };
    }

    internal static bool IsHoliday(DateOnly day, string zone)
    {
        if (!Holidays.TryGetValue(zone, out HashSet<DateOnly>? days))
        {
            days = [.. Enumerable.Range(1982, 119).SelectMany(year => HolidaysOf(year, zone))];
            Holidays.Add(zone, days);
        }

        return days.Contains(day);
    }

    /// <summary>Year by year and month by month, the day number kept aside; then day by day.</summary>
    private static DateOnly Walk(DateOnly start, Length length)
    {
        (int year, int month) = (start.Year, start.Month);
        for (int i = 0; i < (12 * length.Years) + length.Months + length.DistanceMonths; i++)
        {
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        int day = start.Day;
        while (!DateOnly.TryParseExact(Iso(year, month, day), "yyyy-MM-dd", CultureInfo.InvariantCulture, 0, out _))
        {
            day--;
        }

        DateOnly reached = new(year, month, day);
        for (int i = 0; i < length.AllDays; i++)
        {
            reached = reached.AddDays(1);
        }

        return reached;
    }

    private static string Iso(int year, int month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

    private static DateOnly FirstWorking(DateOnly day, string zone)
    {
        while (!IsWorking(day, zone))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static DateOnly AfterFullDays(DateOnly from, int days, int step)
    {
        DateOnly day = from;
        for (int full = 0; full < days; full++)
        {
            day = day.AddDays(step);
        }

        return day.AddDays(step);
    }

    private static DateOnly Nth(DateOnly start, int count, Func<DateOnly, bool> counts)
    {
        DateOnly day = start;
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= counts(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>The first working day from the raw end on by which two have been met, where the period is one of two days or more.</summary>
    private static DateOnly European(DateOnly start, DateOnly raw, Length length, string zone)
    {
        bool isOneDay = length is { Years: 0, Months: 0, DistanceMonths: 0, AllDays: 1 };
        int met = 0;
        DateOnly day = start;
        do
        {
            day = day.AddDays(1);
            met += IsWorking(day, zone) ? 1 : 0;
        } while (day < raw || !IsWorking(day, zone) || (met < 2 && !isOneDay));

        return day;
    }

    private static bool IsWorking(DateOnly day, string zone) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day, zone);

    private static IEnumerable<DateOnly> HolidaysOf(int year, string zone)
    {
        DateOnly easter = Easter(year);
        foreach (string fixedDay in new[] { "01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25" })
        {
            yield return On(fixedDay);
        }

        foreach (int after in new[] { 1, 39, 50 })
        {
            yield return easter.AddDays(after);
        }

        if (zone is "alsace-moselle" or "polynesie-francaise")
        {
            yield return easter.AddDays(-2);
        }

        foreach (string local in LocalDays(year, zone))
        {
            yield return On(local);
        }

        DateOnly On(string monthAndDay) =>
            DateOnly.ParseExact($"{year}-{monthAndDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static string[] LocalDays(int year, string zone) =>
        zone switch
        {
            "alsace-moselle" or "alsace-moselle-sans-temple" => ["12-26"],
            "mayotte" when year >= 1984 => ["04-27"],
            "martinique" when year >= 1984 => ["05-22"],
            "guadeloupe" when year >= 1984 => ["05-27"],
            "guyane" when year >= 1984 => ["06-10"],
            "la-reunion" when year >= 1983 => ["12-20"],
            "saint-barthelemy" when year >= 2012 => ["10-09"],
            "saint-martin" when year >= 2012 => [year >= 2018 ? "05-28" : "05-27"],
            "polynesie-francaise" => ["03-05", year >= 2026 ? "11-20" : "06-29"],
            "nouvelle-caledonie" => ["09-24"],
            "wallis-et-futuna" => ["04-28", "07-29"],
            _ => [],
        };

    /// <summary>Gauss, with the constants of 1900 to 2099; 2100 belongs to the next century.</summary>
    private static DateOnly Easter(int year)
    {
        (int m, int n) = year < 2100 ? (24, 5) : (24, 6);
        int d = ((19 * (year % 19)) + m) % 30;
        int e = ((2 * (year % 4)) + (4 * (year % 7)) + (6 * d) + n) % 7;
        int fromMarch = 22 + d + e;
        bool isTooLate = fromMarch == 57 || (fromMarch == 56 && d == 28 && year % 19 > 10);
        return new DateOnly(year, 3, 1).AddDays(fromMarch - 1 - (isTooLate ? 7 : 0));
    }

    /// <summary>A period in its ISO parts, as it is typed.</summary>
    internal sealed record Length(int Years, int Months, int Weeks, int Days, int DistanceMonths)
    {
        internal int AllDays => (7 * Weeks) + Days;

        public override string ToString()
        {
            string own = $"P{Part(Years, 'Y')}{Part(Months, 'M')}{Part(Weeks, 'W')}{Part(Days, 'D')}";
            return DistanceMonths > 0 ? $"{own}+P{DistanceMonths}M" : own;
        }

        private static string Part(int count, char unit) => count > 0 ? $"{count}{unit}" : "";
    }
}

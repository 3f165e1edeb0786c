using System.Numerics;
using NodaTime;
using Pvd.Domain.Calendars;

namespace Pvd.Benchmarks.Deadlines;

/// <summary>What one writes by hand for this work and no other: six words a year and a zone, one bit a working day.</summary>
internal readonly struct BitmapReckoner(IEnumerable<Zone> zones) : IReckoner
{
    private const int FirstYear = 2015;
    private const int Years = 23;
    private const int WordsInYear = 6;
    private const int BitsInWord = 64;
    private const int Sixty = 60;

    private readonly ulong[][] _zones = [.. zones.Select(Draw)];

    public LocalDate EighteenMonths(LocalDate start, int zone)
    {
        LocalDate end = start.PlusMonths(18);
        int day = end.DayOfYear - 1;
        int word = WordOf(end.Year, day);
        ulong rest = _zones[zone][word] & (ulong.MaxValue << (day % BitsInWord));
        return (rest >> (day % BitsInWord) & 1) != 0 ? end : Later(end, word, rest, 1, zone);
    }

    public LocalDate TenWorkingDays(LocalDate start, int zone)
    {
        int day = start.DayOfYear;
        int word = WordOf(start.Year, day);
        return Later(start, word, _zones[zone][word] & (ulong.MaxValue << (day % BitsInWord)), 10, zone);
    }

    public int WorkingDaysOfSixty(LocalDate start, int zone)
    {
        ulong[] words = _zones[zone];
        int first = start.DayOfYear;
        int daysInYear = CalendarSystem.Iso.GetDaysInYear(start.Year);
        int count = 0;
        int left = Sixty;
        int year = start.Year;
        while (left > 0)
        {
            if (first >= daysInYear)
            {
                (year, first) = (year + 1, 0);
                daysInYear = CalendarSystem.Iso.GetDaysInYear(year);
            }

            int bit = first % BitsInWord;
            int taken = Math.Min(left, Math.Min(BitsInWord - bit, daysInYear - first));
            ulong mask = taken == BitsInWord ? ulong.MaxValue : ((1UL << taken) - 1) << bit;
            count += BitOperations.PopCount(words[WordOf(year, first)] & mask);
            (first, left) = (first + taken, left - taken);
        }

        return count;
    }

    /// <summary>The day of the n-th bit from a word on.</summary>
    private LocalDate Later(LocalDate day, int word, ulong rest, int count, int zone)
    {
        ulong[] words = _zones[zone];
        int left = count;
        for (int here = BitOperations.PopCount(rest); here < left; here = BitOperations.PopCount(rest))
        {
            left -= here;
            rest = words[++word];
        }

        for (; left > 1; left--)
        {
            rest &= rest - 1;
        }

        int year = FirstYear + (word / WordsInYear);
        int dayOfYear = (word % WordsInYear * BitsInWord) + BitOperations.TrailingZeroCount(rest) + 1;
        int between =
            year == day.Year
                ? dayOfYear - day.DayOfYear
                : CalendarSystem.Iso.GetDaysInYear(day.Year) - day.DayOfYear + dayOfYear;
        return day.PlusDays(between);
    }

    private static int WordOf(int year, int day) => ((year - FirstYear) * WordsInYear) + (day / BitsInWord);

    private static ulong[] Draw(Zone zone)
    {
        ulong[] words = new ulong[Years * WordsInYear];
        HolidayCalendar calendar = HolidayCalendar.For(zone);
        for (LocalDate day = new(FirstYear, 1, 1); day.Year < FirstYear + Years; day = day.PlusDays(1))
        {
            if (calendar.IsWorkingDay(day))
            {
                words[WordOf(day.Year, day.DayOfYear - 1)] |= 1UL << ((day.DayOfYear - 1) % BitsInWord);
            }
        }

        return words;
    }
}

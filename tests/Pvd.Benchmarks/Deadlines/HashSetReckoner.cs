using NodaTime;
using Pvd.Domain.Calendars;

namespace Pvd.Benchmarks.Deadlines;

/// <summary>What one writes with NodaTime at hand: a hash set of holidays and a walk from day to day.</summary>
internal readonly struct HashSetReckoner(IEnumerable<Zone> zones) : IReckoner
{
    private const int FirstYear = 2015;
    private const int Years = 23;

    private readonly HashSet<LocalDate>[] _holidays =
    [
        .. zones.Select(zone =>
            Enumerable
                .Range(FirstYear, Years)
                .SelectMany(HolidayCalendar.For(zone).In)
                .Select(holiday => holiday.Date)
                .ToHashSet()
        ),
    ];

    public LocalDate EighteenMonths(LocalDate start, int zone)
    {
        LocalDate end = start.PlusMonths(18);
        while (!IsWorking(end, zone))
        {
            end = end.PlusDays(1);
        }

        return end;
    }

    public LocalDate TenWorkingDays(LocalDate start, int zone)
    {
        LocalDate day = start;
        for (int left = 10; left > 0; )
        {
            day = day.PlusDays(1);
            left -= IsWorking(day, zone) ? 1 : 0;
        }

        return day;
    }

    public int WorkingDaysOfSixty(LocalDate start, int zone)
    {
        int count = 0;
        LocalDate last = start.PlusDays(60);
        for (LocalDate day = start.PlusDays(1); day <= last; day = day.PlusDays(1))
        {
            count += IsWorking(day, zone) ? 1 : 0;
        }

        return count;
    }

    private bool IsWorking(LocalDate day, int zone) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !_holidays[zone].Contains(day);
}

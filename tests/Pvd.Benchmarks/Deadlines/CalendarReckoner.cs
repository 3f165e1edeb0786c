using NodaTime;
using Pvd.Domain.Calendars;

namespace Pvd.Benchmarks.Deadlines;

/// <summary>The library's calendars alone, for who needs no rule of law around them.</summary>
internal readonly struct CalendarReckoner(IEnumerable<Zone> zones) : IReckoner
{
    private readonly HolidayCalendar[] _calendars = [.. zones.Select(HolidayCalendar.For)];

    public LocalDate EighteenMonths(LocalDate start, int zone) => _calendars[zone].NextWorkingDay(start.PlusMonths(18));

    public LocalDate TenWorkingDays(LocalDate start, int zone) => _calendars[zone].PlusWorkingDays(start, 10);

    public int WorkingDaysOfSixty(LocalDate start, int zone) =>
        _calendars[zone].CountWorkingDays(start, start.PlusDays(60));
}

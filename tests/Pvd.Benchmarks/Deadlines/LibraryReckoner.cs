using NodaTime;
using Pvd.Domain.Calendars;

namespace Pvd.Benchmarks.Deadlines;

/// <summary>The library, through its public API.</summary>
internal readonly struct LibraryReckoner(IEnumerable<Zone> zones) : IReckoner
{
    private static readonly LegalPeriod Months = LegalPeriod.FromMonths(18);
    private static readonly LegalPeriod Days = LegalPeriod.FromDays(10);

    private readonly HolidayCalendar[] _calendars = [.. zones.Select(HolidayCalendar.For)];

    public LocalDate EighteenMonths(LocalDate start, int zone) =>
        Domain.Calendars.Deadlines.From(start).End(Months, DeadlineRule.Mois, _calendars[zone]);

    public LocalDate TenWorkingDays(LocalDate start, int zone) =>
        Domain.Calendars.Deadlines.From(start).End(Days, DeadlineRule.Ouvres, _calendars[zone]);

    public int WorkingDaysOfSixty(LocalDate start, int zone) =>
        _calendars[zone].CountWorkingDays(start, start.PlusDays(60));
}

using NodaTime.Text;
using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

/// <summary>A deadline to reckon.</summary>
public sealed record Reckoning(LocalDate Start, LegalPeriod Period, DeadlineRule Rule, HolidayCalendar Calendar)
{
    /// <summary>The last day, by the way that keeps nothing.</summary>
    public LocalDate End => Deadlines.From(Start).End(Period, Rule, Calendar);

    /// <summary>The last day, and how it was found.</summary>
    public Deadline Deadline => Deadlines.From(Start).Plus(Period, Rule, Calendar);

    public override string ToString() =>
        $"{Rule.Value} {LocalDatePattern.Iso.Format(Start)} {Period} {Calendar.Name.French}";
}

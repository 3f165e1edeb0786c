using NodaTime.Text;

namespace Pvd.Domain.Calendars;

/// <summary>The day of the event that sets a period running.</summary>
public readonly record struct DeadlineStart
{
    private readonly LocalDate _start;

    internal DeadlineStart(LocalDate start) => _start = start;

    /// <summary>Counts a period from that day, and keeps how.</summary>
    /// <param name="period">The length, in units that the rule counts.</param>
    /// <param name="rule">The way of counting.</param>
    /// <param name="calendar">The days of rest of the place.</param>
    /// <exception cref="ArgumentException">The rule does not count such a period: months by a rule of days, hours by any other.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The holidays that the rule needs are unknown for those years, or the day lies beyond the calendar.</exception>
    public Deadline Plus(LegalPeriod period, DeadlineRule rule, HolidayCalendar calendar)
    {
        LocalDate end = End(period, rule, calendar);
        return new(_start, period, rule, calendar, DeadlineArithmetic.RawEnd(_start, period, rule, calendar), end);
    }

    /// <summary>Counts a NodaTime period of years, months, weeks and days.</summary>
    /// <inheritdoc cref="Plus(LegalPeriod, DeadlineRule, HolidayCalendar)"/>
    public Deadline Plus(Period period, DeadlineRule rule, HolidayCalendar calendar) =>
        Plus(LegalPeriod.From(period), rule, calendar);

    /// <summary>Counts a period and gives the day alone, without any allocation: for batches.</summary>
    /// <inheritdoc cref="Plus(LegalPeriod, DeadlineRule, HolidayCalendar)"/>
    public LocalDate End(LegalPeriod period, DeadlineRule rule, HolidayCalendar calendar)
    {
        Guard.NotNull(rule, nameof(rule));
        Guard.NotNull(calendar, nameof(calendar));
        if (!Fits(period, rule))
        {
            throw new ArgumentException(Misfit(period, rule), nameof(period));
        }

        try
        {
            return DeadlineArithmetic.End(_start, period, rule, calendar);
        }
        catch (OverflowException)
        {
            throw new ArgumentOutOfRangeException(
                nameof(period),
                period,
                $"From {LocalDatePattern.Iso.Format(_start)} the period leaves the years of the calendar, -9998 to 9999."
            );
        }
    }

    private static bool Fits(in LegalPeriod period, DeadlineRule rule) =>
        rule.Units != RuleUnits.Hours
        && period.Hours == 0
        && period.Months + period.Days > 0
        && (period.AllMonths == 0 || rule.Units == RuleUnits.Dates);

    private static string Misfit(LegalPeriod period, DeadlineRule rule) =>
        rule.Units switch
        {
            RuleUnits.Hours => $"{rule.Value} counts hours, from an instant: use Deadlines.From(LocalDateTime, Zone).",
            _ when period.Hours > 0 => $"{rule.Value} does not count hours.",
            RuleUnits.Days when period.AllMonths > 0 => $"{rule.Value} counts days, not months.",
            _ => "A period that is not empty was expected.",
        };
}

namespace Pvd.Domain.Calendars;

/// <summary>The day of the event that sets a period running.</summary>
public readonly record struct DeadlineStart
{
    private readonly LocalDate _start;

    internal DeadlineStart(LocalDate start) => _start = start;

    /// <summary>Counts a period from that day.</summary>
    /// <param name="period">Years and months together, then weeks and days, none of them negative; no time of day.</param>
    /// <param name="rule">The way of counting.</param>
    /// <param name="calendar">The holidays that are told when the last day is one.</param>
    /// <exception cref="ArgumentException">The period is negative, or has a time of day.</exception>
    public Deadline Plus(Period period, DeadlineRule rule, HolidayCalendar calendar)
    {
        Guard.NotNull(period, nameof(period));
        Guard.NotNull(rule, nameof(rule));
        Guard.NotNull(calendar, nameof(calendar));
        if (period.HasTimeComponent || period.Years < 0 || period.Months < 0 || period.Weeks < 0 || period.Days < 0)
        {
            throw new ArgumentException(
                "A period of whole years, months, weeks and days, none negative, was expected.",
                nameof(period)
            );
        }

        // One addition for years and months, so that the day number is cut at the last month only.
        LocalDate end = _start
            .PlusMonths((12 * period.Years) + period.Months)
            .PlusWeeks(period.Weeks)
            .PlusDays(period.Days);
        bool known = end.Year >= HolidayCalendar.FirstYear && end.Year <= HolidayCalendar.LastYear;
        return new(_start, period, rule, end, known ? calendar.On(end) : null);
    }
}

namespace Pvd.Domain.Calendars;

/// <summary>The last day on which something can be done, and how it was found.</summary>
public sealed record Deadline
{
    internal Deadline(LocalDate start, Period period, DeadlineRule rule, LocalDate date, Holiday? holiday)
    {
        Start = start;
        Period = period;
        Rule = rule;
        Date = date;
        Holiday = holiday;
    }

    /// <summary>Gets the day from which the period runs.</summary>
    public LocalDate Start { get; }

    /// <summary>Gets the length.</summary>
    public Period Period { get; }

    /// <summary>Gets the way of counting.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>Gets the last day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the holiday that falls on the last day; <c>null</c> when it is none or the year is not computed.</summary>
    public Holiday? Holiday { get; }

    /// <summary>Gets whether the last day is a Saturday, a Sunday or a holiday: worth knowing, though the day does not move.</summary>
    public bool IsClosedDay => Date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || Holiday is not null;

    /// <summary>Gets the days left from a day on; negative once the last day has passed.</summary>
    public int DaysLeft(LocalDate today) => Period.DaysBetween(today, Date);
}

namespace Pvd.Domain.Calendars;

/// <summary>The instant that sets a period in hours running.</summary>
public readonly record struct HourStart
{
    internal HourStart(ZonedDateTime start) => Start = start;

    /// <summary>Gets the instant, on the clock that decides.</summary>
    public ZonedDateTime Start { get; }

    /// <summary>Counts hours that elapse: across a change of the clocks, 24 hours are not the same time of the next day.</summary>
    /// <exception cref="ArgumentException">The period is not in hours, or leads beyond the year 9999.</exception>
    public ZonedDateTime Plus(LegalPeriod period)
    {
        if (period.Hours == 0)
        {
            throw new ArgumentException("A period in hours was expected.", nameof(period));
        }

        try
        {
            return Start.PlusHours(period.Hours);
        }
        catch (OverflowException)
        {
            throw new ArgumentOutOfRangeException(nameof(period), period, "The period leads beyond the year 9999.");
        }
    }
}

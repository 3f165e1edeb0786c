namespace Pvd.Domain.Calendars;

/// <summary>The last day on which something can be done, and how it was found.</summary>
public sealed record Deadline
{
    internal Deadline(
        LocalDate start,
        LegalPeriod period,
        DeadlineRule rule,
        HolidayCalendar calendar,
        LocalDate rawEnd,
        LocalDate date
    )
    {
        Start = start;
        Period = period;
        Rule = rule;
        Calendar = calendar;
        RawEnd = rawEnd;
        Date = date;
    }

    /// <summary>Gets the day from which the period runs.</summary>
    public LocalDate Start { get; }

    /// <summary>Gets the length.</summary>
    public LegalPeriod Period { get; }

    /// <summary>Gets the way of counting.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>Gets the days of rest of the place.</summary>
    public HolidayCalendar Calendar { get; }

    /// <summary>Gets the end of the period before it was extended to a working day.</summary>
    public LocalDate RawEnd { get; }

    /// <summary>Gets the last day.</summary>
    public LocalDate Date { get; private init; }

    /// <summary>Gets the days by which a suspension moved the end; 0 without one.</summary>
    public int SuspendedDays { get; private init; }

    /// <summary>Gets the holiday that falls on the last day; <c>null</c> when it is none or the holidays of that year are unknown.</summary>
    public Holiday? Holiday => Calendar.Knows(Date.Year) ? Calendar.On(Date) : null;

    /// <summary>Gets whether the last day is in the weekend or a holiday: worth knowing, though the day does not move.</summary>
    public bool IsClosedDay => Calendar.IsClosed(Date);

    /// <summary>Gets how the day was found, one step after the other, made on demand.</summary>
    public IReadOnlyList<DeadlineStep> Steps => DeadlineSteps.Of(this);

    /// <summary>What happened to the period since, in the order in which it was told.</summary>
    internal ValueList<DeadlineStep> Changes { get; private init; } = new([], nameof(Changes));

    /// <summary>Gets the days left from a day on; negative once the last day has passed.</summary>
    public int DaysLeft(LocalDate today) => NodaTime.Period.DaysBetween(today, Date);

    /// <summary>
    /// Suspends the period, as when papers are asked for (CRPA L114-5), and resumes it: the end moves by the days suspended, and no further.
    /// The text does not say how days are added back to a period of months; this is the reading of this library.
    /// </summary>
    /// <param name="from">Day the papers were asked for.</param>
    /// <param name="until">Day they arrived, or the last day given for them.</param>
    /// <exception cref="ArgumentException">The suspension ends before it starts, or does not start while the period runs.</exception>
    public Deadline Suspended(LocalDate from, LocalDate until)
    {
        Guard.Ordered(from, until, nameof(until));
        if (from < Start || from > Date)
        {
            throw new ArgumentOutOfRangeException(nameof(from), from, "A period can be suspended only while it runs.");
        }

        int days = NodaTime.Period.DaysBetween(from, until);
        return days == 0
            ? this
            : MovedTo(Date.PlusDays(days), end => DeadlineSteps.Suspended(days, end)) with
            {
                SuspendedDays = SuspendedDays + days,
            };
    }

    /// <summary>Interrupts the period, as an internal appeal does: a whole new period runs from another day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The new start comes before the old one.</exception>
    public Deadline Interrupted(LocalDate restart) =>
        restart >= Start
            ? Deadlines.From(restart).Plus(Period, Rule, Calendar)
            : throw new ArgumentOutOfRangeException(
                nameof(restart),
                restart,
                "A period starts again after it started."
            );

    /// <summary>Tells that an authority decided on a later day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not later.</exception>
    public Deadline ExtendedTo(LocalDate date) =>
        date > Date
            ? MovedTo(date, DeadlineSteps.Extended)
            : throw new ArgumentOutOfRangeException(nameof(date), date, "An extension leads to a later day.");

    private Deadline MovedTo(LocalDate date, Func<LocalDate, DeadlineStep> tell) =>
        this with
        {
            Date = date,
            Changes = new([.. Changes, tell(date)], nameof(Changes)),
        };
}

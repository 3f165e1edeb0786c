namespace Pvd.Domain.Calendars;

/// <summary>One period in which a call is open, in local time of the deciding zone.</summary>
public sealed record CallOpening
{
    /// <summary>Describes an opening.</summary>
    /// <param name="opensAt">When it opens; <c>null</c> when it has been open as long as anyone knows.</param>
    /// <param name="closesAt">The last minute; <c>null</c> when no end is known.</param>
    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public CallOpening(LocalDateTime? opensAt, LocalDateTime? closesAt)
    {
        if (closesAt < opensAt)
        {
            throw new ArgumentException("An opening cannot end before it begins.", nameof(closesAt));
        }

        OpensAt = opensAt;
        ClosesAt = closesAt;
    }

    /// <summary>Gets when it opens; <c>null</c> when it has been open as long as anyone knows.</summary>
    public LocalDateTime? OpensAt { get; }

    /// <summary>Gets the last minute; <c>null</c> when no end is known.</summary>
    public LocalDateTime? ClosesAt { get; }

    /// <summary>An opening of whole days, from the start of the first to the end of the last.</summary>
    public static CallOpening OfDays(LocalDate? first, LocalDate? last) =>
        new(first?.AtMidnight(), last?.At(new LocalTime(23, 59, 59)));
}

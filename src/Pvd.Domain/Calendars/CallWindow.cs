namespace Pvd.Domain.Calendars;

/// <summary>A call for projects, or any window in which something can be asked for, on the clock of the zone that decides.</summary>
public sealed record CallWindow
{
    /// <summary>Describes a call.</summary>
    /// <param name="zone">Zone whose clock decides.</param>
    /// <param name="openings">When it is open, in the order of time; more than one where it opened again.</param>
    /// <exception cref="ArgumentException">There is no opening, one ends before it begins, or two overlap.</exception>
    public CallWindow(Zone zone, IEnumerable<CallOpening> openings)
    {
        Zone = Guard.NotNull(zone, nameof(zone));
        Openings = new ValueList<CallOpening>(openings, nameof(openings));
        if (Openings.Count == 0)
        {
            throw new ArgumentException("One opening at least was expected.", nameof(openings));
        }

        for (int i = 1; i < Openings.Count; i++)
        {
            if (Openings[i - 1].ClosesAt is not { } end || Openings[i].OpensAt is not { } start || start < end)
            {
                throw new ArgumentException("Each opening ends before the next one begins.", nameof(openings));
            }
        }
    }

    /// <summary>Gets the zone whose clock decides.</summary>
    public Zone Zone { get; }

    /// <summary>Gets when it is open, in the order of time.</summary>
    public IReadOnlyList<CallOpening> Openings { get; }

    /// <summary>Tells where the call stands at an instant; the closing minute itself is still open.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="soon">How long before its end it is told to close soon.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="soon"/> is negative.</exception>
    public CallStatus At(Instant now, Duration soon)
    {
        if (soon < Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(soon), soon, "Zero or more was expected.");
        }

        DateTimeZone clock = DateTimeZoneProviders.Tzdb[Zone.TimeZoneId];
        for (int i = Openings.Count - 1; i >= 0; i--)
        {
            if (Openings[i].OpensAt is { } opens && now < InstantOf(opens, clock))
            {
                continue;
            }

            if (Openings[i].ClosesAt is not { } closes)
            {
                return i > 0 ? CallStatus.Reopened : CallStatus.Open;
            }

            Instant end = InstantOf(closes, clock);
            return now > end ? CallStatus.Closed
                : now + soon >= end ? CallStatus.ClosingSoon
                : i > 0 ? CallStatus.Reopened
                : CallStatus.Open;
        }

        return CallStatus.NotYetOpen;
    }

    /// <summary>A time that the change of the clocks skips or repeats is read in favour of those who ask: the later instant.</summary>
    private static Instant InstantOf(LocalDateTime time, DateTimeZone clock) =>
        clock
            .ResolveLocal(
                time,
                NodaTime.TimeZones.Resolvers.CreateMappingResolver(
                    NodaTime.TimeZones.Resolvers.ReturnLater,
                    NodaTime.TimeZones.Resolvers.ReturnStartOfIntervalAfter
                )
            )
            .ToInstant();
}

namespace Pvd.Domain.Programme;

/// <summary>What the Club has organised by a day, counted.</summary>
public sealed record ClubFigures
{
    private readonly ValueList<ClubEvent> _events;

    private ClubFigures(LocalDate on, IEnumerable<ClubEvent> events)
    {
        On = on;
        _events = new(events, nameof(events));
    }

    /// <summary>Gets the day of the count, included.</summary>
    public LocalDate On { get; }

    /// <summary>Gets how many persons took part in all; <c>null</c> when that of one event is not known.</summary>
    public int? Participants => _events.Aggregate((int?)0, (sum, one) => sum + one.Participants);

    /// <summary>Counts the events that began by a day.</summary>
    /// <param name="events">The events.</param>
    /// <param name="on">The day, included.</param>
    public static ClubFigures Of(IEnumerable<ClubEvent> events, LocalDate on) =>
        new(on, Guard.NotNull(events, nameof(events)).Where(one => one.On <= on));

    /// <summary>Gets how many events of a kind there were.</summary>
    /// <param name="kind">The kind.</param>
    public int CountOf(ClubEventKind kind)
    {
        Guard.NotNull(kind, nameof(kind));
        return _events.Count(one => one.Kind.Equals(kind));
    }
}

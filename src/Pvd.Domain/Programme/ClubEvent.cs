namespace Pvd.Domain.Programme;

/// <summary>Something that the Club organised and the territory took part in.</summary>
public sealed record ClubEvent
{
    /// <summary>Describes an event.</summary>
    /// <param name="kind">What it was.</param>
    /// <param name="title">Its title.</param>
    /// <param name="on">The first day.</param>
    /// <param name="participants">How many persons took part; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">A text is blank, or a number is negative.</exception>
    public ClubEvent(ClubEventKind kind, string title, LocalDate on, int? participants = null)
    {
        Kind = Guard.NotNull(kind, nameof(kind));
        Title = Guard.NotBlank(title, nameof(title));
        On = on;
        Participants = participants is { } number ? Guard.NotNegative(number, nameof(participants)) : null;
    }

    /// <summary>Gets what it was.</summary>
    public ClubEventKind Kind { get; }

    /// <summary>Gets its title.</summary>
    public string Title { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets how many persons took part; <c>null</c> when not known.</summary>
    public int? Participants { get; }
}

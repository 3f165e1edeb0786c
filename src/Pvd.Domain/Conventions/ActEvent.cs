namespace Pvd.Domain.Conventions;

/// <summary>Something that happened to a convention on a day.</summary>
public sealed record ActEvent
{
    /// <summary>Records an event.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="on">Day it happened.</param>
    /// <param name="parties">Ids of the parties concerned: whose assembly agreed to a termination, or was given a report; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">An id is blank.</exception>
    public ActEvent(ActEventKind kind, LocalDate on, IEnumerable<string>? parties = null)
    {
        Kind = Guard.NotNull(kind, nameof(kind));
        On = on;
        Parties = parties is null
            ? null
            : new ValueList<string>(parties.Select(party => Guard.NotBlank(party, nameof(parties))), nameof(parties));
    }

    /// <summary>Gets what happened.</summary>
    public ActEventKind Kind { get; }

    /// <summary>Gets the day it happened.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the ids of the parties concerned; <c>null</c> when not known.</summary>
    public IReadOnlyList<string>? Parties { get; }
}

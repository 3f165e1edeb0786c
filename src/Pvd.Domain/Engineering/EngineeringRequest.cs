namespace Pvd.Domain.Engineering;

/// <summary>A request for engineering made to the ANCT (demande d’accompagnement), and what has happened to it.</summary>
public sealed record EngineeringRequest
{
    /// <summary>Describes a request.</summary>
    /// <param name="id">Unique among the requests of the dossier.</param>
    /// <param name="requester">Who asks; <c>null</c> when not known.</param>
    /// <param name="need">The need, in words; <c>null</c> when not known.</param>
    /// <param name="help">The kinds of help asked for; <c>null</c> when not known.</param>
    /// <param name="fields">The fields it is about; <c>null</c> when not known.</param>
    /// <param name="events">Everything that has happened to it, in any order; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="need"/> is blank.</exception>
    public EngineeringRequest(
        string id,
        EngineeringRequester? requester = null,
        string? need = null,
        IEnumerable<EngineeringHelp>? help = null,
        IEnumerable<EngineeringField>? fields = null,
        IEnumerable<EngineeringEvent>? events = null
    )
    {
        Id = Guard.NotBlank(id, nameof(id));
        Requester = requester;
        Need = need is null ? null : Guard.NotBlank(need, nameof(need));
        Help = help is null ? null : new ValueList<EngineeringHelp>(help, nameof(help));
        Fields = fields is null ? null : new ValueList<EngineeringField>(fields, nameof(fields));
        Events = events is null ? null : new ValueList<EngineeringEvent>(events, nameof(events));
    }

    /// <summary>Gets the id, unique among the requests of the dossier.</summary>
    public string Id { get; }

    /// <summary>Gets who asks; <c>null</c> when not known.</summary>
    public EngineeringRequester? Requester { get; }

    /// <summary>Gets the need, in words; <c>null</c> when not known.</summary>
    public string? Need { get; }

    /// <summary>Gets the kinds of help asked for; <c>null</c> when not known.</summary>
    public IReadOnlyList<EngineeringHelp>? Help { get; }

    /// <summary>Gets the fields it is about; <c>null</c> when not known.</summary>
    public IReadOnlyList<EngineeringField>? Fields { get; }

    /// <summary>Gets everything that has happened to it, in any order; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<EngineeringEvent>? Events { get; }

    /// <summary>The same request with one more event at the end of a list that is known.</summary>
    internal EngineeringRequest With(EngineeringEvent happened) =>
        new(Id, Requester, Need, Help, Fields, [.. Events!, happened]);
}

namespace Pvd.Domain.Governance;

/// <summary>A body of the programme other than the comité de projet: who sits on it, and when it meets.</summary>
public sealed record GovernanceBody
{
    /// <summary>Describes a body.</summary>
    /// <param name="id">Short name, unique in the dossier.</param>
    /// <param name="kind">What body it is; the comité de projet is described by <see cref="ProjectCommittee"/>.</param>
    /// <param name="mandates">Every seat, with its dates; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="meetings">Every meeting, one a day at most; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="establishedOn">Day of the prefect’s order that fixes its composition; <c>null</c> when not known, or there is none.</param>
    /// <param name="parliamentarians">How many deputies and senators the département elects, for the DETR commission; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank, the body is a comité de projet, two meetings share a day, or the number is negative.</exception>
    public GovernanceBody(
        string id,
        BodyKind kind,
        IEnumerable<Mandate>? mandates = null,
        IEnumerable<Meeting>? meetings = null,
        LocalDate? establishedOn = null,
        int? parliamentarians = null
    )
    {
        Id = Guard.NotBlank(id, nameof(id));
        Kind = Guard.NotNull(kind, nameof(kind));
        if (kind.Equals(BodyKind.ProjectCommittee))
        {
            throw new ArgumentException("A comité de projet is described by ProjectCommittee.", nameof(kind));
        }

        Mandates = mandates is null ? null : new ValueList<Mandate>(mandates, nameof(mandates));
        Meetings = meetings is null ? null : new ValueList<Meeting>(meetings, nameof(meetings));
        EstablishedOn = establishedOn;
        Parliamentarians = parliamentarians is { } number ? Guard.NotNegative(number, nameof(parliamentarians)) : null;
        if (MeetingChecks.Twice(Localized.Same(id), Meetings) is { } fault)
        {
            throw new ArgumentException(fault.Message.English, nameof(meetings));
        }
    }

    /// <summary>Gets the short name, unique in the dossier.</summary>
    public string Id { get; }

    /// <summary>Gets what body it is.</summary>
    public BodyKind Kind { get; }

    /// <summary>Gets every seat, with its dates; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<Mandate>? Mandates { get; }

    /// <summary>Gets every meeting; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<Meeting>? Meetings { get; }

    /// <summary>Gets the day of the prefect’s order that fixes its composition; <c>null</c> when not known, or there is none.</summary>
    public LocalDate? EstablishedOn { get; }

    /// <summary>Gets how many deputies and senators the département elects; <c>null</c> when not known.</summary>
    public int? Parliamentarians { get; }
}

namespace Pvd.Domain.Governance;

/// <summary>The comité de projet that steers the project at the scale of the EPCI.</summary>
public sealed record ProjectCommittee
{
    /// <summary>Describes a committee.</summary>
    /// <param name="members">Every seat, with the dates of the mandates; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="presidency">Who presides; <c>null</c> when not known.</param>
    /// <param name="substituteBody">Name of the existing body that acts as the committee; <c>null</c> when the committee is its own.</param>
    /// <param name="meetings">Every meeting, one a day at most; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <exception cref="ArgumentException"><paramref name="substituteBody"/> is blank, or two meetings share a day.</exception>
    public ProjectCommittee(
        IEnumerable<CommitteeMember>? members,
        PresidencyMode? presidency = null,
        string? substituteBody = null,
        IEnumerable<Meeting>? meetings = null
    )
    {
        Members = members is null ? null : new ValueList<CommitteeMember>(members, nameof(members));
        Presidency = presidency;
        SubstituteBody = substituteBody is null ? null : Guard.NotBlank(substituteBody, nameof(substituteBody));
        Meetings = meetings is null ? null : new ValueList<Meeting>(meetings, nameof(meetings));
        if (MeetingChecks.Twice(BodyKind.ProjectCommittee.Label, Meetings) is { } fault)
        {
            throw new ArgumentException(fault.Message.English, nameof(meetings));
        }
    }

    /// <summary>Gets every seat, with the dates of the mandates; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<CommitteeMember>? Members { get; }

    /// <summary>Gets who presides; <c>null</c> when not known.</summary>
    public PresidencyMode? Presidency { get; }

    /// <summary>Gets the name of the existing body that acts as the committee; <c>null</c> when the committee is its own.</summary>
    public string? SubstituteBody { get; }

    /// <summary>Gets every meeting; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<Meeting>? Meetings { get; }
}

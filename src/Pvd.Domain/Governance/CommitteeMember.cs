namespace Pvd.Domain.Governance;

/// <summary>One seat on the comité de projet, held from a day on. A person who sits in two qualities holds two seats.</summary>
public sealed record CommitteeMember
{
    /// <summary>Describes a seat.</summary>
    /// <param name="role">In what quality the person sits.</param>
    /// <param name="from">First day of the mandate.</param>
    /// <param name="until">Last day of the mandate; <c>null</c> while it lasts.</param>
    /// <param name="party">Id of the party that the person represents; <c>null</c> when it is none, which a mayor or signatory never is.</param>
    /// <param name="presides">Whether the person is a chair.</param>
    /// <param name="person">Who sits; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">The mandate ends before it begins, or <paramref name="party"/> is blank or lacking where the role needs it.</exception>
    public CommitteeMember(
        CommitteeRole role,
        LocalDate from,
        LocalDate? until = null,
        string? party = null,
        bool presides = false,
        Person? person = null
    )
    {
        Role = Guard.NotNull(role, nameof(role));
        Guard.Ordered(from, until, nameof(until));
        From = from;
        Until = until;
        Party = party is null ? null : Guard.NotBlank(party, nameof(party));
        Presides = presides;
        Person = person;
        if (role.SpeaksForParty && party is null)
        {
            throw new ArgumentException(
                $"A member as {role.Label.English} represents a party to the convention.",
                nameof(party)
            );
        }
    }

    /// <summary>Gets in what quality the person sits.</summary>
    public CommitteeRole Role { get; }

    /// <summary>Gets the first day of the mandate.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day of the mandate; <c>null</c> while it lasts.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets the id of the party (<see cref="Conventions.Party.Id"/>) that the person represents; <c>null</c> when it is none.</summary>
    public string? Party { get; }

    /// <summary>Gets whether the person is a chair.</summary>
    public bool Presides { get; }

    /// <summary>Gets who sits; <c>null</c> when not known.</summary>
    [PersonalData]
    public Person? Person { get; }

    /// <summary>Tells whether the person sits on a day.</summary>
    public bool SitsOn(LocalDate day) => From <= day && (Until is null || day <= Until);
}

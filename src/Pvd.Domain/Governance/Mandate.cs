namespace Pvd.Domain.Governance;

/// <summary>One seat on a body, held from a day on. A person who sits in two qualities holds two seats.</summary>
public sealed record Mandate
{
    /// <summary>Describes a seat.</summary>
    /// <param name="role">In what quality the person sits.</param>
    /// <param name="from">First day of the mandate.</param>
    /// <param name="until">Last day of the mandate; <c>null</c> while it lasts.</param>
    /// <param name="represents">Name of the commune, EPCI, service or body that the person stands for; <c>null</c> when it is none or not known.</param>
    /// <param name="population">Inhabitants of that commune or EPCI; <c>null</c> when not known. The DETR commission asks for it.</param>
    /// <param name="presides">Whether the person chairs the body, or leads the team.</param>
    /// <param name="person">Who sits; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">The mandate ends before it begins, <paramref name="represents"/> is blank, or the population negative.</exception>
    public Mandate(
        MandateRole role,
        LocalDate from,
        LocalDate? until = null,
        string? represents = null,
        int? population = null,
        bool presides = false,
        Person? person = null
    )
    {
        Role = Guard.NotNull(role, nameof(role));
        Guard.Ordered(from, until, nameof(until));
        From = from;
        Until = until;
        Represents = represents is null ? null : Guard.NotBlank(represents, nameof(represents));
        Population = population is { } inhabitants ? Guard.NotNegative(inhabitants, nameof(population)) : null;
        Presides = presides;
        Person = person;
    }

    /// <summary>Gets in what quality the person sits.</summary>
    public MandateRole Role { get; }

    /// <summary>Gets the first day of the mandate.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day of the mandate; <c>null</c> while it lasts.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets the name of the commune, EPCI, service or body that the person stands for; <c>null</c> when it is none or not known.</summary>
    public string? Represents { get; }

    /// <summary>Gets how many inhabitants that commune or EPCI has; <c>null</c> when not known.</summary>
    public int? Population { get; }

    /// <summary>Gets whether the person chairs the body, or leads the team.</summary>
    public bool Presides { get; }

    /// <summary>Gets who sits; <c>null</c> when not known.</summary>
    [PersonalData]
    public Person? Person { get; }

    /// <summary>Tells whether the person sits on a day.</summary>
    public bool SitsOn(LocalDate day) => From <= day && (Until is null || day <= Until);
}

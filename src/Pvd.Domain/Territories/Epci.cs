namespace Pvd.Domain.Territories;

/// <summary>The inter-municipal body that signs with its communes.</summary>
public sealed record Epci
{
    /// <summary>Describes an EPCI.</summary>
    /// <param name="siren">Its identifier.</param>
    /// <param name="name">Official name.</param>
    /// <param name="kind">Kind of grouping; <c>null</c> when not known.</param>
    /// <param name="population">Municipal population; <c>null</c> when not known.</param>
    /// <param name="principalTown">INSEE code of its ville principale, which no text read defines; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or <paramref name="population"/> negative.</exception>
    public Epci(
        Siren siren,
        string name,
        EpciKind? kind = null,
        int? population = null,
        InseeCommuneCode? principalTown = null
    )
    {
        Siren = Guard.NotNull(siren, nameof(siren));
        Name = Guard.NotBlank(name, nameof(name));
        Kind = kind;
        Population = population is { } count ? Guard.NotNegative(count, nameof(population)) : null;
        PrincipalTown = principalTown;
    }

    /// <summary>Gets the SIREN, its identifier.</summary>
    public Siren Siren { get; }

    /// <summary>Gets the official name.</summary>
    public string Name { get; }

    /// <summary>Gets the kind of grouping; <c>null</c> when not known.</summary>
    public EpciKind? Kind { get; }

    /// <summary>Gets the municipal population, in inhabitants; <c>null</c> when not known.</summary>
    public int? Population { get; }

    /// <summary>Gets the INSEE code of its ville principale; <c>null</c> when not known.</summary>
    public InseeCommuneCode? PrincipalTown { get; }
}

namespace Pvd.Domain.Territories;

/// <summary>A beneficiary commune as the dossier describes it, on the day of the dossier.</summary>
public sealed record Commune
{
    /// <summary>Describes a commune.</summary>
    /// <param name="code">INSEE code on the day of the dossier.</param>
    /// <param name="name">Official name.</param>
    /// <param name="population">Municipal population when the commune was selected; <c>null</c> when not known.</param>
    /// <param name="epci">SIREN of the EPCI it belongs to when the convention is signed; <c>null</c> when not known.</param>
    /// <param name="siren">SIREN of the commune; <c>null</c> when not known.</param>
    /// <param name="pvdId">Identifier in the programme's lists; <c>null</c> when it has none or it is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or <paramref name="population"/> negative.</exception>
    public Commune(
        InseeCommuneCode code,
        string name,
        int? population = null,
        Siren? epci = null,
        Siren? siren = null,
        PvdId? pvdId = null
    )
    {
        Code = Guard.NotNull(code, nameof(code));
        Name = Guard.NotBlank(name, nameof(name));
        Population = population is { } count ? Guard.NotNegative(count, nameof(population)) : null;
        Epci = epci;
        Siren = siren;
        PvdId = pvdId;
    }

    /// <summary>Gets the INSEE code on the day of the dossier.</summary>
    public InseeCommuneCode Code { get; }

    /// <summary>Gets the official name.</summary>
    public string Name { get; }

    /// <summary>Gets the municipal population, in inhabitants, when the commune was selected; <c>null</c> when not known.</summary>
    public int? Population { get; }

    /// <summary>Gets the SIREN of the EPCI it belongs to when the convention is signed; <c>null</c> when not known.</summary>
    public Siren? Epci { get; }

    /// <summary>Gets the SIREN of the commune; <c>null</c> when not known.</summary>
    public Siren? Siren { get; }

    /// <summary>Gets the identifier in the programme's lists; <c>null</c> when it has none or it is not known.</summary>
    public PvdId? PvdId { get; }
}

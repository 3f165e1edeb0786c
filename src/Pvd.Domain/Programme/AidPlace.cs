namespace Pvd.Domain.Programme;

/// <summary>The commune that aids are looked for, with what lies around it.</summary>
public sealed record AidPlace
{
    /// <summary>Describes a place.</summary>
    /// <param name="commune">INSEE code of the commune; its département follows from it.</param>
    /// <param name="region">Code of its région; <c>null</c> when not known.</param>
    /// <param name="epci">SIREN of its EPCI; <c>null</c> when not known.</param>
    public AidPlace(InseeCommuneCode commune, RegionCode? region = null, Siren? epci = null)
    {
        Commune = Guard.NotNull(commune, nameof(commune));
        Region = region;
        Epci = epci;
    }

    /// <summary>Gets the INSEE code of the commune; its département follows from it.</summary>
    public InseeCommuneCode Commune { get; }

    /// <summary>Gets the code of its région; <c>null</c> when not known.</summary>
    public RegionCode? Region { get; }

    /// <summary>Gets the SIREN of its EPCI; <c>null</c> when not known.</summary>
    public Siren? Epci { get; }
}

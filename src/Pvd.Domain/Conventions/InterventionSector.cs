using Pvd.Domain;

namespace Pvd.Domain.Conventions;

/// <summary>A secteur d’intervention of an ORT: where it operates (CCH L303-2, II).</summary>
public sealed record InterventionSector
{
    /// <summary>Describes a sector.</summary>
    /// <param name="commune">INSEE code of the commune it lies in.</param>
    /// <param name="kind">What it covers; <c>null</c> when not known.</param>
    /// <param name="name">Its name; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public InterventionSector(InseeCommuneCode commune, SectorKind? kind = null, string? name = null)
    {
        Commune = Guard.NotNull(commune, nameof(commune));
        Kind = kind;
        Name = name is null ? null : Guard.NotBlank(name, nameof(name));
    }

    /// <summary>Gets the INSEE code of the commune it lies in.</summary>
    public InseeCommuneCode Commune { get; }

    /// <summary>Gets what it covers; <c>null</c> when not known.</summary>
    public SectorKind? Kind { get; }

    /// <summary>Gets its name; <c>null</c> when not known.</summary>
    public string? Name { get; }
}

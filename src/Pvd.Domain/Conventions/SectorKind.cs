using Ardalis.SmartEnum;

namespace Pvd.Domain.Conventions;

/// <summary>What an ORT intervention sector covers.</summary>
public sealed class SectorKind : SmartEnum<SectorKind, string>
{
    /// <summary>The centre of the principal town, which every ORT contains.</summary>
    public static readonly SectorKind PrincipalTownCentre = new(
        nameof(PrincipalTownCentre),
        "principal-town-centre",
        "centre-ville de la ville principale",
        "centre of the principal town"
    );

    /// <summary>The centre of another member commune.</summary>
    public static readonly SectorKind TownCentre = new(
        nameof(TownCentre),
        "town-centre",
        "centre-ville d’une autre commune membre",
        "centre of another member commune"
    );

    /// <summary>Land that is built up already.</summary>
    public static readonly SectorKind UrbanisedArea = new(
        nameof(UrbanisedArea),
        "urbanised-area",
        "partie déjà urbanisée d’une commune membre",
        "urbanised part of a member commune"
    );

    /// <summary>Anything else.</summary>
    public static readonly SectorKind Other = new(nameof(Other), "other", "autre secteur", "another sector");

    private SectorKind(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<SectorKind> All { get; } = [PrincipalTownCentre, TownCentre, UrbanisedArea, Other];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } = new("CCH", "L303-2, II");
}

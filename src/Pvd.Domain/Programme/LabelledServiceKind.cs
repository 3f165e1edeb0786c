using Ardalis.SmartEnum;

namespace Pvd.Domain.Programme;

/// <summary>A service for inhabitants that the State labels; the value is the code of the JSON files.</summary>
public sealed class LabelledServiceKind : SmartEnum<LabelledServiceKind, string>
{
    /// <summary>Local public-service desk.</summary>
    public static readonly LabelledServiceKind FranceServices = new(
        nameof(FranceServices),
        "france-services",
        "France Services",
        "France Services (public-service desk)",
        new("ANCT, tableau de bord du programme Petites villes de demain", "France Services et conseillers numériques")
    );

    /// <summary>Adviser who helps inhabitants with digital tools.</summary>
    public static readonly LabelledServiceKind DigitalAdviser = new(
        nameof(DigitalAdviser),
        "digital-adviser",
        "conseiller numérique France Services",
        "digital adviser (France Services)",
        new("ANCT, tableau de bord du programme Petites villes de demain", "France Services et conseillers numériques")
    );

    private LabelledServiceKind(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<LabelledServiceKind> All { get; } = [FranceServices, DigitalAdviser];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}

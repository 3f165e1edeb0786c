using Ardalis.SmartEnum;

namespace Pvd.Domain.Engineering;

/// <summary>What field a request to the ANCT is about.</summary>
public sealed class EngineeringField : SmartEnum<EngineeringField, string>
{
    /// <summary>Shops.</summary>
    public static readonly EngineeringField Retail = new(nameof(Retail), "retail", "commerce", "retail");

    /// <summary>Public services and health.</summary>
    public static readonly EngineeringField PublicServicesAndHealth = new(
        nameof(PublicServicesAndHealth),
        "public-services-and-health",
        "services publics et santé",
        "public services and health"
    );

    /// <summary>Digital access and uses.</summary>
    public static readonly EngineeringField Digital = new(nameof(Digital), "digital", "numérique", "digital");

    /// <summary>Mobility.</summary>
    public static readonly EngineeringField Mobility = new(nameof(Mobility), "mobility", "mobilités", "mobility");

    /// <summary>Ecology and energy.</summary>
    public static readonly EngineeringField EcologyAndEnergy = new(
        nameof(EcologyAndEnergy),
        "ecology-and-energy",
        "écologie et énergie",
        "ecology and energy"
    );

    /// <summary>Urban renewal.</summary>
    public static readonly EngineeringField UrbanRenewal = new(
        nameof(UrbanRenewal),
        "urban-renewal",
        "renouvellement urbain",
        "urban renewal"
    );

    /// <summary>Housing.</summary>
    public static readonly EngineeringField Housing = new(nameof(Housing), "housing", "habitat", "housing");

    /// <summary>Tourism and the economy.</summary>
    public static readonly EngineeringField TourismAndEconomy = new(
        nameof(TourismAndEconomy),
        "tourism-and-economy",
        "tourisme et économie",
        "tourism and economy"
    );

    /// <summary>European funds.</summary>
    public static readonly EngineeringField EuropeanFunds = new(
        nameof(EuropeanFunds),
        "european-funds",
        "fonds européens",
        "European funds"
    );

    private EngineeringField(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<EngineeringField> All { get; } =
    [
        Retail,
        PublicServicesAndHealth,
        Digital,
        Mobility,
        EcologyAndEnergy,
        UrbanRenewal,
        Housing,
        TourismAndEconomy,
        EuropeanFunds,
    ];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } = new("ANCT", "accompagnement des porteurs de projet");
}

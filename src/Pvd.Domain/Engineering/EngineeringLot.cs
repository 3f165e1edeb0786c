using Ardalis.SmartEnum;

namespace Pvd.Domain.Engineering;

/// <summary>A lot of the ANCT’s national contract, as printed in early 2021.</summary>
/// <remarks>The codes are those of this library. The contract has been renewed since; its present lots are not known. A request keeps its lot as text, so that another one can be written down.</remarks>
public sealed class EngineeringLot : SmartEnum<EngineeringLot, string>
{
    /// <summary>Diagnosis, issues and strategic orientations.</summary>
    public static readonly EngineeringLot DiagnosisAndStrategy = new(
        nameof(DiagnosisAndStrategy),
        "G1",
        EngineeringLotFamily.Geographic,
        "diagnostic, enjeux et orientations stratégiques",
        "diagnosis, issues and strategic orientations"
    );

    /// <summary>Association of inhabitants and consultation.</summary>
    public static readonly EngineeringLot Consultation = new(
        nameof(Consultation),
        "G2",
        EngineeringLotFamily.Geographic,
        "association des habitants et concertation",
        "association of inhabitants and consultation"
    );

    /// <summary>Steering and implementation of territorial projects.</summary>
    public static readonly EngineeringLot TerritorialProjectSteering = new(
        nameof(TerritorialProjectSteering),
        "G3",
        EngineeringLotFamily.Geographic,
        "pilotage et mise en œuvre des projets de territoire",
        "steering and implementation of territorial projects"
    );

    /// <summary>Framing and setting-up of projects and operations.</summary>
    public static readonly EngineeringLot OperationSetUp = new(
        nameof(OperationSetUp),
        "T1",
        EngineeringLotFamily.Thematic,
        "cadrage et montage de projets et d’opérations",
        "framing and setting-up of projects and operations"
    );

    /// <summary>Balanced economic and commercial development.</summary>
    public static readonly EngineeringLot EconomyAndRetail = new(
        nameof(EconomyAndRetail),
        "T2",
        EngineeringLotFamily.Thematic,
        "développement économique et commercial équilibré",
        "balanced economic and commercial development"
    );

    /// <summary>Culture, leisure, tourism.</summary>
    public static readonly EngineeringLot CultureLeisureTourism = new(
        nameof(CultureLeisureTourism),
        "T3",
        EngineeringLotFamily.Thematic,
        "culture, loisirs, tourisme",
        "culture, leisure, tourism"
    );

    /// <summary>Facilities, public services, health.</summary>
    public static readonly EngineeringLot FacilitiesServicesHealth = new(
        nameof(FacilitiesServicesHealth),
        "T4",
        EngineeringLotFamily.Thematic,
        "équipements, services publics, santé",
        "facilities, public services, health"
    );

    /// <summary>Digital access.</summary>
    public static readonly EngineeringLot DigitalAccess = new(
        nameof(DigitalAccess),
        "T5",
        EngineeringLotFamily.Thematic,
        "accès au numérique",
        "digital access"
    );

    /// <summary>Ecological transition and biodiversity.</summary>
    public static readonly EngineeringLot EcologicalTransition = new(
        nameof(EcologicalTransition),
        "T6",
        EngineeringLotFamily.Thematic,
        "transition écologique et biodiversité",
        "ecological transition and biodiversity"
    );

    /// <summary>Energy transition and energy management of buildings.</summary>
    public static readonly EngineeringLot EnergyTransition = new(
        nameof(EnergyTransition),
        "T7",
        EngineeringLotFamily.Thematic,
        "transition énergétique et gestion énergétique des bâtiments",
        "energy transition and energy management of buildings"
    );

    /// <summary>Accessibility, mobility, connections.</summary>
    public static readonly EngineeringLot AccessibilityMobility = new(
        nameof(AccessibilityMobility),
        "T8",
        EngineeringLotFamily.Thematic,
        "accessibilité, mobilités, liaisons",
        "accessibility, mobility, connections"
    );

    /// <summary>Large foreign strategic job-creating projects.</summary>
    public static readonly EngineeringLot ForeignStrategicProjects = new(
        nameof(ForeignStrategicProjects),
        "T9",
        EngineeringLotFamily.Thematic,
        "grands projets stratégiques étrangers créateurs d’emplois",
        "large foreign strategic job-creating projects"
    );

    private EngineeringLot(string name, string code, EngineeringLotFamily family, string french, string english)
        : base(name, code)
    {
        Family = family;
        Label = new(french, english);
    }

    /// <summary>Gets every lot, the geographic ones first.</summary>
    public static IReadOnlyList<EngineeringLot> All { get; } =
    [
        DiagnosisAndStrategy,
        Consultation,
        TerritorialProjectSteering,
        OperationSetUp,
        EconomyAndRetail,
        CultureLeisureTourism,
        FacilitiesServicesHealth,
        DigitalAccess,
        EcologicalTransition,
        EnergyTransition,
        AccessibilityMobility,
        ForeignStrategicProjects,
    ];

    /// <summary>Gets whether a holder serves one région or the whole country.</summary>
    public EngineeringLotFamily Family { get; }

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } = new("ANCT, marché national d’ingénierie", "lots présentés en 2021");
}

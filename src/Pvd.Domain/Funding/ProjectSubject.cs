using Ardalis.SmartEnum;

namespace Pvd.Domain.Funding;

/// <summary>What a project is about: it opens themes of the dotations and derogations of the own share. The value is the code of the JSON files.</summary>
public sealed class ProjectSubject : SmartEnum<ProjectSubject, string>
{
    /// <summary>Thermal renovation, energy transition, renewable energy.</summary>
    public static readonly ProjectSubject EnergyTransition = new(
        nameof(EnergyTransition),
        "energy-transition",
        "rénovation thermique, transition énergétique, énergies renouvelables",
        "thermal renovation, energy transition, renewable energy"
    );

    /// <summary>Standards and safety of public buildings.</summary>
    public static readonly ProjectSubject BuildingSafety = new(
        nameof(BuildingSafety),
        "building-safety",
        "mise aux normes et sécurisation de bâtiments publics",
        "standards and safety of public buildings"
    );

    /// <summary>Infrastructure for mobility or for building homes.</summary>
    public static readonly ProjectSubject Mobility = new(
        nameof(Mobility),
        "mobility",
        "infrastructures de mobilité ou de construction de logements",
        "mobility or housing infrastructure"
    );

    /// <summary>Digital and mobile networks.</summary>
    public static readonly ProjectSubject Digital = new(
        nameof(Digital),
        "digital",
        "numérique et téléphonie mobile",
        "digital and mobile networks"
    );

    /// <summary>School buildings.</summary>
    public static readonly ProjectSubject School = new(
        nameof(School),
        "school",
        "bâtiments scolaires",
        "school buildings"
    );

    /// <summary>Facilities made necessary by more inhabitants.</summary>
    public static readonly ProjectSubject PopulationGrowth = new(
        nameof(PopulationGrowth),
        "population-growth",
        "équipements rendus nécessaires par l’accroissement du nombre d’habitants",
        "facilities made necessary by more inhabitants"
    );

    /// <summary>Ecological transition, a theme of the exceptional DSIL.</summary>
    public static readonly ProjectSubject EcologicalTransition = new(
        nameof(EcologicalTransition),
        "ecological-transition",
        "transition écologique",
        "ecological transition"
    );

    /// <summary>Health resilience, a theme of the exceptional DSIL.</summary>
    public static readonly ProjectSubject HealthResilience = new(
        nameof(HealthResilience),
        "health-resilience",
        "résilience sanitaire",
        "health resilience"
    );

    /// <summary>Renovation of public heritage, protected or not, a theme of the exceptional DSIL.</summary>
    public static readonly ProjectSubject PublicHeritage = new(
        nameof(PublicHeritage),
        "public-heritage",
        "rénovation du patrimoine public",
        "renovation of public heritage"
    );

    /// <summary>Energy renovation of an existing public building.</summary>
    public static readonly ProjectSubject EnergyRenovation = new(
        nameof(EnergyRenovation),
        "energy-renovation",
        "rénovation énergétique d’un bâtiment public",
        "energy renovation of a public building"
    );

    /// <summary>Energy renovation of a school building.</summary>
    public static readonly ProjectSubject SchoolEnergyRenovation = new(
        nameof(SchoolEnergyRenovation),
        "school-energy-renovation",
        "rénovation énergétique d’un bâtiment scolaire",
        "energy renovation of a school building"
    );

    /// <summary>Works on a protected monument.</summary>
    public static readonly ProjectSubject ProtectedMonument = new(
        nameof(ProtectedMonument),
        "protected-monument",
        "monument protégé",
        "protected monument"
    );

    /// <summary>Works on unprotected heritage.</summary>
    public static readonly ProjectSubject UnprotectedHeritage = new(
        nameof(UnprotectedHeritage),
        "unprotected-heritage",
        "patrimoine non protégé",
        "unprotected heritage"
    );

    /// <summary>Repair of damage by a public calamity.</summary>
    public static readonly ProjectSubject PublicCalamity = new(
        nameof(PublicCalamity),
        "public-calamity",
        "réparation des dégâts d’une calamité publique",
        "repair after a public calamity"
    );

    /// <summary>Urban renewal under article 9 of the act of 1 August 2003.</summary>
    public static readonly ProjectSubject UrbanRenewal = new(
        nameof(UrbanRenewal),
        "urban-renewal",
        "renouvellement urbain (Anru)",
        "urban renewal (Anru)"
    );

    /// <summary>A bridge or engineering structure.</summary>
    public static readonly ProjectSubject Bridge = new(
        nameof(Bridge),
        "bridge",
        "pont ou ouvrage d’art",
        "bridge or engineering structure"
    );

    /// <summary>Restoration of biodiversity in a terrestrial Natura 2000 site.</summary>
    public static readonly ProjectSubject Natura2000 = new(
        nameof(Natura2000),
        "natura-2000",
        "restauration de la biodiversité dans un site Natura 2000 terrestre",
        "restoration of biodiversity in a terrestrial Natura 2000 site"
    );

    /// <summary>Drinking water and sanitation.</summary>
    public static readonly ProjectSubject WaterSupply = new(
        nameof(WaterSupply),
        "water-supply",
        "eau potable et assainissement",
        "drinking water and sanitation"
    );

    /// <summary>Waste disposal.</summary>
    public static readonly ProjectSubject Waste = new(
        nameof(Waste),
        "waste",
        "élimination des déchets",
        "waste disposal"
    );

    /// <summary>Protection against forest fires.</summary>
    public static readonly ProjectSubject ForestFire = new(
        nameof(ForestFire),
        "forest-fire",
        "protection contre les incendies de forêt",
        "protection against forest fires"
    );

    /// <summary>Communal roads.</summary>
    public static readonly ProjectSubject CommunalRoad = new(
        nameof(CommunalRoad),
        "communal-road",
        "voirie communale",
        "communal roads"
    );

    /// <summary>A competence for which the law names a lead authority.</summary>
    public static readonly ProjectSubject LeadAuthority = new(
        nameof(LeadAuthority),
        "lead-authority",
        "compétence à chef de file (CGCT L1111-9)",
        "competence with a lead authority (CGCT L1111-9)"
    );

    /// <summary>New construction rather than works on an existing building.</summary>
    public static readonly ProjectSubject NewConstruction = new(
        nameof(NewConstruction),
        "new-construction",
        "construction neuve",
        "new construction"
    );

    /// <summary>An investment listed in annex VII of the CGCT, which other State grants pay.</summary>
    public static readonly ProjectSubject AnnexVii = new(
        nameof(AnnexVii),
        "annex-vii",
        "investissement de l’annexe VII du CGCT",
        "investment of annex VII of the CGCT"
    );

    /// <summary>Recycling of a brownfield site.</summary>
    public static readonly ProjectSubject BrownfieldSite = new(
        nameof(BrownfieldSite),
        "brownfield",
        "recyclage d’une friche",
        "recycling of a brownfield site"
    );

    private ProjectSubject(string name, string code, string french, string english)
        : base(name, code)
    {
        Label = new(french, english);
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<ProjectSubject> All { get; } =
    [
        EnergyTransition,
        BuildingSafety,
        Mobility,
        Digital,
        School,
        PopulationGrowth,
        EcologicalTransition,
        HealthResilience,
        PublicHeritage,
        EnergyRenovation,
        SchoolEnergyRenovation,
        ProtectedMonument,
        UnprotectedHeritage,
        PublicCalamity,
        UrbanRenewal,
        Bridge,
        Natura2000,
        WaterSupply,
        Waste,
        ForestFire,
        CommunalRoad,
        LeadAuthority,
        NewConstruction,
        AnnexVii,
        BrownfieldSite,
    ];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }
}

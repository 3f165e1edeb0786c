using Ardalis.SmartEnum;

namespace Pvd.Domain.Programme;

/// <summary>One of the ten key measures of the programme, in their order; their amounts are parameters of the law; the value is the code of the JSON files.</summary>
public sealed class KeyMeasure : SmartEnum<KeyMeasure, string>
{
    /// <summary>Funding of the post of chef de projet.</summary>
    public static readonly KeyMeasure ProjectManager = new(
        nameof(ProjectManager),
        "project-manager",
        "financement du poste de chef de projet",
        "funding of the post of project manager",
        new("« Petites villes de demain », dossier de présentation", "dix mesures-clés")
    );

    /// <summary>Funding of managers de centre-ville and of a flash diagnosis.</summary>
    public static readonly KeyMeasure TownCentreManager = new(
        nameof(TownCentreManager),
        "town-centre-manager",
        "financement de managers de centre-ville et d’un diagnostic flash",
        "funding of town-centre managers and of a flash diagnosis",
        new("« Petites villes de demain », dossier de présentation", "dix mesures-clés")
    );

    /// <summary>Accompanied joint design of complex actions.</summary>
    public static readonly KeyMeasure CoConstruction = new(
        nameof(CoConstruction),
        "co-construction",
        "co-construction d’actions complexes",
        "joint design of complex actions",
        new("« Petites villes de demain », dossier de présentation", "dix mesures-clés")
    );

    /// <summary>Part of the deficit of operations on brownfield sites.</summary>
    public static readonly KeyMeasure BrownfieldDeficit = new(
        nameof(BrownfieldDeficit),
        "brownfield-deficit",
        "prise en charge d’une partie du déficit d’opération des friches",
        "part of the deficit of brownfield operations",
        new("« Petites villes de demain », dossier de présentation", "dix mesures-clés")
    );

    /// <summary>Cool islands and greener public spaces.</summary>
    public static readonly KeyMeasure CoolIslands = new(
        nameof(CoolIslands),
        "cool-islands",
        "îlots de fraîcheur et espaces publics plus écologiques",
        "cool islands and greener public spaces",
        new("« Petites villes de demain », dossier de présentation", "dix mesures-clés")
    );

    /// <summary>Tax reduction for works in old housing, within an ORT.</summary>
    public static readonly KeyMeasure Denormandie = new(
        nameof(Denormandie),
        "denormandie",
        "réductions fiscales dans l’immobilier ancien (dispositif Denormandie)",
        "tax reductions in old housing (Denormandie)",
        new("« Petites villes de demain », dossier de présentation", "dix mesures-clés")
    );

    /// <summary>Creation of France Services desks.</summary>
    public static readonly KeyMeasure FranceServices = new(
        nameof(FranceServices),
        "france-services",
        "création de France Services",
        "creation of France Services desks",
        new("« Petites villes de demain », dossier de présentation", "dix mesures-clés")
    );

    /// <summary>Third places that gather digital services.</summary>
    public static readonly KeyMeasure Fabriques = new(
        nameof(Fabriques),
        "fabriques",
        "Fabriques du territoire, tiers-lieux de services",
        "Fabriques du territoire, third places for services",
        new("« Petites villes de demain », dossier de présentation", "dix mesures-clés")
    );

    /// <summary>Digital cultural third places.</summary>
    public static readonly KeyMeasure MicroFolies = new(
        nameof(MicroFolies),
        "micro-folies",
        "Micro-Folies, tiers-lieux culturels numériques",
        "Micro-Folies, digital cultural third places",
        new("« Petites villes de demain », dossier de présentation", "dix mesures-clés")
    );

    /// <summary>Aid of the Fondation du patrimoine to heritage that is not protected.</summary>
    public static readonly KeyMeasure HeritageFoundation = new(
        nameof(HeritageFoundation),
        "heritage-foundation",
        "aides de la Fondation du patrimoine au patrimoine non protégé",
        "aid of the Fondation du patrimoine to heritage that is not protected",
        new("« Petites villes de demain », dossier de présentation", "dix mesures-clés")
    );

    private KeyMeasure(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<KeyMeasure> All { get; } =
    [
        ProjectManager,
        TownCentreManager,
        CoConstruction,
        BrownfieldDeficit,
        CoolIslands,
        Denormandie,
        FranceServices,
        Fabriques,
        MicroFolies,
        HeritageFoundation,
    ];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}

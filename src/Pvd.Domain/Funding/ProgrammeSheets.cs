namespace Pvd.Domain.Funding;

/// <summary>The aids to posts, services and shops of the programme, and those to construction.</summary>
internal static class ProgrammeSheets
{
    internal static readonly InstrumentSheet ConstructionAid = new(
        new("aide à la relance de la construction durable (2021)", "sustainable construction recovery aid (2021)"),
        "ARCD 2021",
        new("Décret n° 2021-1070 du 11 août 2021"),
        [AidKind.FlatAmount],
        [FundingBody.State],
        [OwnerKind.Commune, OwnerKind.NewCommune],
        new("communes, hors arrêté de carence SRU", "communes not under an order of SRU deficiency"),
        RuleStatus.Known
    );

    internal static readonly InstrumentSheet HousingRecoveryContract = new(
        new("contrat de relance du logement (ARCD 2022)", "housing recovery contract (ARCD 2022)"),
        "ARCD 2022",
        new("Contrat de relance du logement", "appel de 2021-2022"),
        [AidKind.FlatAmount],
        [FundingBody.State],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci],
        new(
            "communes des zones A, Abis et B1 ; B2 par leur EPCI",
            "communes of zones A, Abis and B1; B2 through their EPCI"
        ),
        RuleStatus.Unknown,
        new(
            "le montant par logement du contrat de relance du logement",
            "the amount per dwelling of the housing recovery contract"
        )
    );

    internal static readonly InstrumentSheet ProjectManager = new(
        new(
            "cofinancement du chef de projet Petites villes de demain",
            "co-funding of the project manager of Petites villes de demain"
        ),
        "Chef de projet",
        new("Aides-territoires", "cofinancement du chef de projet Petites villes de demain"),
        [AidKind.PostCoFunding],
        [FundingBody.Anct, FundingBody.BanqueDesTerritoires, FundingBody.State, FundingBody.Anah],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci, OwnerKind.Petr],
        new("signataires de la convention d’adhésion", "signatories of the membership convention"),
        RuleStatus.Known
    );

    internal static readonly InstrumentSheet TownCentreManager = new(
        new("aide au manager de centre-ville", "aid for the town-centre manager"),
        "Manager de centre-ville",
        new("Banque des Territoires", "mesures de relance commerciale, octobre 2020"),
        [AidKind.PostCoFunding, AidKind.FlatAmount],
        [FundingBody.BanqueDesTerritoires],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci],
        new(
            "villes de Petites villes de demain et d’Action cœur de ville",
            "towns of Petites villes de demain and Action cœur de ville"
        ),
        RuleStatus.Known
    );

    internal static readonly InstrumentSheet ShopDigitalSolutions = new(
        new("solutions numériques pour le commerce", "digital solutions for shops"),
        "Solutions numériques",
        new("Banque des Territoires", "mesures de relance commerciale, octobre 2020"),
        [AidKind.FlatAmount],
        [FundingBody.BanqueDesTerritoires, FundingBody.State],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci],
        new(
            "villes de Petites villes de demain et d’Action cœur de ville",
            "towns of Petites villes de demain and Action cœur de ville"
        ),
        RuleStatus.Known
    );

    internal static readonly InstrumentSheet DigitalEngineering = new(
        new("ingénierie numérique du commerce", "digital engineering for shops"),
        "Ingénierie numérique",
        new("Banque des Territoires", "mesures de relance commerciale, octobre 2020"),
        [AidKind.EngineeringInKind],
        [FundingBody.BanqueDesTerritoires],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci],
        new(
            "villes de Petites villes de demain et d’Action cœur de ville",
            "towns of Petites villes de demain and Action cœur de ville"
        ),
        RuleStatus.Known
    );

    internal static readonly InstrumentSheet ShopIn = new(
        new("diagnostic Shop’In", "Shop’In diagnosis"),
        "Shop’In",
        new("Banque des Territoires", "mesures de relance commerciale, octobre 2020"),
        [AidKind.EngineeringInKind],
        [FundingBody.BanqueDesTerritoires],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci],
        new(
            "villes de Petites villes de demain et d’Action cœur de ville",
            "towns of Petites villes de demain and Action cœur de ville"
        ),
        RuleStatus.Known
    );

    internal static readonly InstrumentSheet FlashDiagnosis = new(
        new("diagnostic flash", "flash diagnosis"),
        "Diagnostic flash",
        new("Banque des Territoires", "mesures de relance commerciale, octobre 2020"),
        [AidKind.EngineeringInKind],
        [FundingBody.BanqueDesTerritoires],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci],
        new(
            "villes de Petites villes de demain et d’Action cœur de ville",
            "towns of Petites villes de demain and Action cœur de ville"
        ),
        RuleStatus.Known
    );

    internal static readonly InstrumentSheet FranceServices = new(
        new("espace France Services", "France Services space"),
        "France Services",
        new("ANCT", "programme France Services"),
        [AidKind.FlatAmount],
        [FundingBody.State, FundingBody.Operators],
        [.. OwnerKind.All],
        new("espaces labellisés", "labelled spaces"),
        RuleStatus.Known
    );

    internal static readonly InstrumentSheet DigitalAdviser = new(
        new("conseiller numérique France Services", "France Services digital adviser"),
        "Conseiller numérique",
        new("ANCT", "dispositif Conseiller numérique"),
        [AidKind.PostCoFunding, AidKind.FlatAmount],
        [FundingBody.State, FundingBody.BanqueDesTerritoires],
        [.. OwnerKind.All],
        new("employeurs publics et privés", "public and private employers"),
        RuleStatus.Partial,
        new(
            "le montant pour un employeur privé, la majoration outre-mer et le calcul d’une fin anticipée",
            "the amount for a private employer, the increase overseas and the reckoning of an early end"
        )
    );

    internal static readonly InstrumentSheet Vta = new(
        new("volontariat territorial en administration", "territorial volunteering in administration"),
        "VTA",
        new("ANCT", "volontariat territorial en administration"),
        [AidKind.FlatAmount],
        [FundingBody.State],
        [
            OwnerKind.Commune,
            OwnerKind.NewCommune,
            OwnerKind.Epci,
            OwnerKind.Syndicate,
            OwnerKind.Petr,
            OwnerKind.Private,
        ],
        new(
            "communes et EPCI ruraux ; certains syndicats, PETR et associations",
            "rural communes and EPCI; some syndicats, PETR and associations"
        ),
        RuleStatus.Known
    );
}

namespace Pvd.Domain.Funding;

/// <summary>What the programme names without a rule: a plan may list it, nothing is computed.</summary>
internal static class ListedSheets
{
    internal static readonly InstrumentSheet CoolIslands = new(
        new("mille îlots de fraîcheur", "a thousand cool islands"),
        "Îlots de fraîcheur",
        new("ANCT", "dossier de présentation du programme, octobre 2020"),
        [],
        [],
        [],
        new("villes du programme", "towns of the programme"),
        RuleStatus.Unknown,
        new("une règle : l’annonce de 2020 n’en donne aucune", "a rule: the announcement of 2020 gives none")
    );

    internal static readonly InstrumentSheet RecoveryMeasures = new(
        new(
            "autres mesures du plan de relance (projets et ambassadeurs numériques, fibre, petites lignes, vélo, télémédecine, MaPrimeRénov’, patrimoine classé)",
            "other measures of the recovery plan (digital projects and ambassadors, fibre, small railway lines, cycling, telemedicine, MaPrimeRénov’, classified heritage)"
        ),
        "Mesures de relance",
        new("ANCT", "dossier de présentation du programme, octobre 2020"),
        [],
        [FundingBody.State],
        [],
        new("divers", "various"),
        RuleStatus.Unknown,
        new(
            "une règle par projet : seules des enveloppes nationales sont annoncées",
            "a rule for a project: only national envelopes are announced"
        )
    );

    internal static readonly InstrumentSheet CrteOfficer = new(
        new(
            "chargé de projet contractualisation (volet territorial du CPER)",
            "contract officer (territorial part of the CPER)"
        ),
        "Chargé de projet CRTE",
        new("CPER", "volet territorial"),
        [AidKind.PostCoFunding],
        [FundingBody.State],
        [OwnerKind.Epci],
        new("EPCI", "inter-municipal bodies"),
        RuleStatus.Unknown,
        new(
            "un taux et un plafond : les documents ne disent que la possibilité",
            "a rate and a ceiling: the documents only tell the possibility"
        )
    );

    internal static readonly InstrumentSheet CeremaExpertise = new(
        new("expertise du Cerema", "expertise of the Cerema"),
        "Cerema",
        new("Cerema", "programme national ponts et appui aux villes, 2021"),
        [AidKind.EngineeringInKind],
        [FundingBody.Cerema],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci],
        new("communes", "communes"),
        RuleStatus.Unknown,
        new(
            "le nombre de jours et la part laissée à la commune : seule une enveloppe est annoncée",
            "the number of days and the share left to the commune: only an envelope is announced"
        )
    );

    internal static readonly InstrumentSheet BanqueDesTerritoiresEffort = new(
        new(
            "ingénierie, prêts et investissements de la Banque des Territoires",
            "engineering, loans and investments of the Banque des Territoires"
        ),
        "Banque des Territoires",
        new("Banque des Territoires", "offre Petites villes de demain"),
        [AidKind.EquityOrLoan, AidKind.EngineeringInKind],
        [FundingBody.BanqueDesTerritoires],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci],
        new("villes du programme", "towns of the programme"),
        RuleStatus.Unknown,
        new(
            "un taux et des conditions : seules des enveloppes sont publiées",
            "a rate and terms: only envelopes are published"
        )
    );

    internal static readonly InstrumentSheet RecoveryAgreementFrame = new(
        new("accord régional ou départemental de relance", "regional or departmental recovery agreement"),
        "Accord de relance",
        new("Circulaire n° 6231/SG du 20 novembre 2020"),
        [AidKind.Frame],
        [FundingBody.State, FundingBody.Region, FundingBody.Department],
        [],
        new("signataires de l’accord", "signatories of the agreement"),
        RuleStatus.Unknown,
        new(
            "s’adresser aux aides que l’accord mobilise, car il n’a pas de règle d’argent à lui",
            "to turn to the aids that the agreement mobilises, since it has no money rule of its own"
        )
    );

    internal static readonly InstrumentSheet Fit = new(
        new("fonds d’investissement pour les territoires", "investment fund for the territories"),
        "FIT",
        new("Projet de loi de finances pour 2026", "art. 74"),
        [],
        [FundingBody.State],
        [],
        new("ceux que désignerait la loi", "those whom the law would name"),
        RuleStatus.Proposed,
        new(
            "une loi : l’article a été supprimé par le Sénat, et le texte final n’a pas été trouvé",
            "an act: the Senate deleted the article, and the final text was not found"
        )
    );
}

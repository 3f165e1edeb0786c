namespace Pvd.Domain.Funding;

/// <summary>The aids to places, housing, heritage and engineering.</summary>
internal static class TerritorySheets
{
    internal static readonly InstrumentSheet TerritoryFactory = new(
        new("Fabrique de territoire", "Fabrique de territoire (third place)"),
        "Fabrique de territoire",
        new("ANCT", "appel à manifestation d’intérêt Fabriques de territoire"),
        [AidKind.FlatAmount],
        [FundingBody.State, FundingBody.Anct],
        [.. OwnerKind.All],
        new("tiers-lieux", "third places"),
        RuleStatus.Known
    );

    internal static readonly InstrumentSheet ProximityManufacture = new(
        new("Manufacture de proximité", "Manufacture de proximité (shared workshop)"),
        "Manufacture de proximité",
        new("ANCT", "appel à manifestation d’intérêt Manufactures de proximité"),
        [AidKind.Grant, AidKind.EngineeringInKind],
        [FundingBody.State, FundingBody.Anct],
        [.. OwnerKind.All],
        new("ateliers partagés dotés d’une structure juridique", "shared workshops with a legal form"),
        RuleStatus.Unknown,
        new(
            "l’assiette et le taux de l’aide : seule une moyenne par lauréat est publiée",
            "the base and the rate of the aid: only a mean per laureate is published"
        )
    );

    internal static readonly InstrumentSheet MicroFolie = new(
        new("Micro-Folie", "Micro-Folie (digital museum)"),
        "Micro-Folie",
        new("ANCT", "dossier de présentation du programme, octobre 2020"),
        [AidKind.Grant],
        [FundingBody.State],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci],
        new("collectivités", "local authorities"),
        RuleStatus.Partial,
        new("l’assiette et le plafond en euros", "the base and the ceiling in euros")
    );

    internal static readonly InstrumentSheet DenormandieScheme = new(
        new("réduction d’impôt Denormandie", "Denormandie tax reduction"),
        "Denormandie",
        new("CGI", "art. 199 novovicies"),
        [AidKind.TaxRelief],
        [FundingBody.Tax],
        [OwnerKind.Private],
        new("bailleurs privés, dans une commune en ORT", "private landlords, in a commune with an ORT"),
        RuleStatus.Known
    );

    internal static readonly InstrumentSheet HeritageLabel = new(
        new("label et aide de la Fondation du patrimoine", "label and help of the Fondation du patrimoine"),
        "Fondation du patrimoine",
        new("Loi de finances rectificative n° 3 pour 2020", "art. 7"),
        [AidKind.TaxRelief, AidKind.Grant],
        [FundingBody.FondationDuPatrimoine, FundingBody.Tax],
        [OwnerKind.Private],
        new(
            "propriétaires privés (label) ; collectivités (souscription)",
            "private owners (label); local authorities (appeal for gifts)"
        ),
        RuleStatus.Partial,
        new(
            "les conditions de la déduction d’impôt, à 50 ou à 100 %",
            "the conditions of the tax deduction, at 50 or at 100%"
        )
    );

    internal static readonly InstrumentSheet SportsEnergy = new(
        new("rénovation énergétique des équipements sportifs", "energy renovation of sports facilities"),
        "ANS rénovation énergétique",
        new("Agence nationale du sport", "plan de relance, rénovation énergétique, 2021"),
        [AidKind.Grant],
        [FundingBody.Ans],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci, OwnerKind.Syndicate, OwnerKind.Department],
        new("collectivités", "local authorities"),
        RuleStatus.Partial,
        new(
            "le taux maximal, le plancher et le plafond de l’aide",
            "the maximum rate, the floor and the ceiling of the aid"
        )
    );

    internal static readonly InstrumentSheet RetailPropertyCompanies = new(
        new("foncières de redynamisation commerciale", "property companies for retail"),
        "Foncières commerciales",
        new("Banque des Territoires", "plan de relance, cent foncières"),
        [AidKind.EquityOrLoan],
        [FundingBody.BanqueDesTerritoires],
        [OwnerKind.OtherPublic, OwnerKind.Private],
        new("foncières de redynamisation", "property companies"),
        RuleStatus.Unknown,
        new(
            "les conditions d’investissement de la Banque des Territoires : seules des enveloppes sont publiées",
            "the terms of investment of the Banque des Territoires: only envelopes are published"
        )
    );

    internal static readonly InstrumentSheet AnahEngineering = new(
        new(
            "ingénierie de l’Anah (OPAH, OPAH-RU, étude pré-opérationnelle)",
            "engineering paid by the Anah (OPAH, OPAH-RU, pre-operational study)"
        ),
        "Anah ingénierie",
        new("Anah", "règlement général, ingénierie"),
        [AidKind.Grant, AidKind.PostCoFunding],
        [FundingBody.Anah],
        [
            OwnerKind.Commune,
            OwnerKind.NewCommune,
            OwnerKind.Epci,
            OwnerKind.Syndicate,
            OwnerKind.Petr,
            OwnerKind.Department,
        ],
        new("maître d’ouvrage de l’opération", "owner of the operation"),
        RuleStatus.Partial,
        new(
            "les taux des études et du suivi-animation, que fixe le conseil d’administration",
            "the rates of studies and follow-up, which the board sets"
        )
    );

    internal static readonly InstrumentSheet Pat = new(
        new("projet alimentaire territorial", "territorial food project"),
        "PAT",
        new("Ministère de l’agriculture", "appel à projets PAT 2022-2023"),
        [AidKind.Grant],
        [FundingBody.State],
        [.. OwnerKind.All],
        new("porteurs d’un projet alimentaire territorial", "carriers of a territorial food project"),
        RuleStatus.Partial,
        new("le taux de l’aide à un projet existant", "the rate of the aid for an existing project")
    );

    internal static readonly InstrumentSheet AnctMarket = new(
        new("marché national d’ingénierie de l’ANCT", "national engineering market of the ANCT"),
        "Ingénierie ANCT",
        new("CGCT", "L1232-2"),
        [AidKind.EngineeringInKind],
        [FundingBody.Anct],
        [
            OwnerKind.Commune,
            OwnerKind.NewCommune,
            OwnerKind.Epci,
            OwnerKind.Syndicate,
            OwnerKind.Petr,
            OwnerKind.Department,
        ],
        new("collectivités qui manquent d’ingénierie", "local authorities that lack engineering"),
        RuleStatus.Partial,
        new("la part laissée à la collectivité", "the share left to the local authority")
    );

    internal static readonly InstrumentSheet FlashWorkshop = new(
        new("Atelier flash des territoires", "flash workshop of the territories"),
        "Atelier flash",
        new("DGALN", "Ateliers des territoires, format flash"),
        [AidKind.EngineeringInKind],
        [FundingBody.State],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci],
        new(
            "ville du programme et direction départementale des territoires",
            "town of the programme and State territorial directorate"
        ),
        RuleStatus.Known
    );
}

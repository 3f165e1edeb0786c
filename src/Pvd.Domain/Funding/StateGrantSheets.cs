namespace Pvd.Domain.Funding;

/// <summary>The grants of the State that the decree on State investment grants governs.</summary>
internal static class StateGrantSheets
{
    internal static readonly InstrumentSheet Fnadt = new(
        new(
            "fonds national d’aménagement et de développement du territoire",
            "national fund for territorial planning and development"
        ),
        "FNADT",
        new("Circulaire du 9 novembre 2000 relative au FNADT"),
        [AidKind.Grant],
        [FundingBody.State],
        [.. OwnerKind.All],
        new(
            "tout porteur d’un projet d’aménagement ou d’ingénierie",
            "whoever carries a project of planning or engineering"
        ),
        RuleStatus.Partial,
        new(
            "le taux maximal, l’assiette et le plafond de la circulaire du 9 novembre 2000",
            "the maximum rate, the base and the ceiling of the circular of 9 November 2000"
        ),
        IsStateGrant: true
    );

    internal static readonly InstrumentSheet BrownfieldRecycling = new(
        new("fonds friches, recyclage foncier", "brownfield fund, land recycling"),
        "Fonds friches (recyclage foncier)",
        new("Fonds friches, recyclage foncier", "appels à projets 2020-2022"),
        [AidKind.DeficitFunding],
        [FundingBody.State],
        [.. OwnerKind.All],
        new("collectivités, aménageurs et bailleurs", "local authorities, developers and landlords"),
        RuleStatus.Partial,
        new("la part du déficit que couvre l’aide", "the share of the deficit that the aid covers"),
        IsStateGrant: true
    );

    internal static readonly InstrumentSheet BrownfieldDepollution = new(
        new("fonds friches, dépollution (Ademe)", "brownfield fund, depollution (Ademe)"),
        "Fonds friches (dépollution)",
        new("Ademe, fonds friches", "appels à projets 2019-2022"),
        [AidKind.Grant],
        [FundingBody.Ademe],
        [.. OwnerKind.All],
        new("maîtres d’ouvrage d’anciens sites industriels ou miniers", "owners of former industrial or mining sites"),
        RuleStatus.Partial,
        new("le taux de l’édition, selon le bénéficiaire", "the rate of the edition, by beneficiary"),
        IsStateGrant: true
    );

    internal static readonly InstrumentSheet FondsVert = new(
        new("fonds vert", "green fund"),
        "Fonds vert",
        new("Fonds vert", "cahiers d’accompagnement 2023-2025"),
        [AidKind.Grant],
        [FundingBody.State],
        [
            OwnerKind.Commune,
            OwnerKind.NewCommune,
            OwnerKind.Epci,
            OwnerKind.Syndicate,
            OwnerKind.Petr,
            OwnerKind.Department,
        ],
        new("collectivités et leurs groupements", "local authorities and their groupings"),
        RuleStatus.Partial,
        new("le taux maximal, que fixe chaque préfet", "the maximum rate, which each prefect sets"),
        IsStateGrant: true
    );

    internal static readonly InstrumentSheet Frla = new(
        new("fonds de restructuration des locaux d’activité", "fund for the restructuring of business premises"),
        "FRLA",
        new("ANCT", "fonds de restructuration des locaux d’activité"),
        [AidKind.DeficitFunding],
        [FundingBody.Anct],
        [OwnerKind.OtherPublic, OwnerKind.Private],
        new(
            "opérateurs, sociétés d’économie mixte, sociétés publiques locales et foncières",
            "operators, semi-public companies, local public companies and property companies"
        ),
        RuleStatus.Partial,
        new(
            "le plafond par mètre carré des autres classes d’opérations",
            "the ceiling per square metre of the other classes of operations"
        ),
        IsStateGrant: true
    );
}

namespace Pvd.Domain.Funding;

/// <summary>The dotations of the State that the cap of CGCT R2334-27 lists.</summary>
internal static class DotationSheets
{
    internal static readonly InstrumentSheet Detr = new(
        new("dotation d’équipement des territoires ruraux", "rural equipment grant"),
        "DETR",
        new("CGCT", "L2334-32 à L2334-39"),
        [AidKind.Grant],
        [FundingBody.State],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci, OwnerKind.Syndicate],
        new(
            "communes et EPCI ruraux, selon population et richesse",
            "rural communes and EPCI, by population and wealth"
        ),
        RuleStatus.Known,
        IsDotation: true
    );

    internal static readonly InstrumentSheet Dsil = new(
        new("dotation de soutien à l’investissement local", "local investment support grant"),
        "DSIL",
        new("CGCT", "L2334-42"),
        [AidKind.Grant],
        [FundingBody.State],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci, OwnerKind.Petr],
        new("communes et EPCI à fiscalité propre ; PETR par contrat", "communes and own-tax EPCI; PETR by contract"),
        RuleStatus.Known,
        IsDotation: true
    );

    internal static readonly InstrumentSheet DsilExceptional = new(
        new(
            "dotation de soutien à l’investissement local, part exceptionnelle",
            "local investment support grant, exceptional share"
        ),
        "DSIL exceptionnelle",
        new("Loi de finances rectificative n° 3 pour 2020"),
        [AidKind.Grant],
        [FundingBody.State],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci, OwnerKind.Petr],
        new("communes et EPCI à fiscalité propre", "communes and own-tax EPCI"),
        RuleStatus.Known,
        IsDotation: true
    );

    internal static readonly InstrumentSheet DsilEnergy = new(
        new(
            "dotation de soutien à l’investissement local, rénovation énergétique",
            "local investment support grant, energy renovation"
        ),
        "DSIL rénovation énergétique",
        new("Instruction du 18 novembre 2020 (NOR TERC2030398J)"),
        [AidKind.Grant],
        [FundingBody.State],
        [OwnerKind.Commune, OwnerKind.NewCommune, OwnerKind.Epci, OwnerKind.Petr],
        new("communes et EPCI à fiscalité propre", "communes and own-tax EPCI"),
        RuleStatus.Known,
        IsDotation: true
    );

    internal static readonly InstrumentSheet Dsid = new(
        new("dotation de soutien à l’investissement des départements", "investment support grant of the départements"),
        "DSID",
        new("CGCT", "L3334-10"),
        [AidKind.Grant],
        [FundingBody.State],
        [OwnerKind.Department],
        new("départements et collectivités assimilées", "départements and collectivities treated like them"),
        RuleStatus.Known,
        IsDotation: true
    );

    internal static readonly InstrumentSheet DsidEnergy = new(
        new(
            "dotation de soutien à l’investissement des départements, rénovation énergétique",
            "investment support grant of the départements, energy renovation"
        ),
        "DSID rénovation énergétique",
        new("Instruction du 18 novembre 2020 (NOR TERC2030398J)"),
        [AidKind.Grant],
        [FundingBody.State],
        [OwnerKind.Department],
        new("départements et collectivités assimilées", "départements and collectivities treated like them"),
        RuleStatus.Known,
        IsDotation: true
    );

    internal static readonly InstrumentSheet Dpv = new(
        new("dotation politique de la ville", "urban policy grant"),
        "DPV",
        new("CGCT", "R2334-27, al. 2"),
        [AidKind.Grant],
        [FundingBody.State],
        [],
        new("non relevés", "not gathered"),
        RuleStatus.Unknown,
        new(
            "les règles de la dotation politique de la ville, qui n’ont pas été relevées",
            "the rules of the urban policy grant, which were not gathered"
        ),
        IsDotation: true
    );
}

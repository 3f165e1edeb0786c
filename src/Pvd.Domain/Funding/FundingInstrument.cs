using Ardalis.SmartEnum;

namespace Pvd.Domain.Funding;

/// <summary>A State aid that a project asks for; the value is the code of the JSON files.</summary>
public sealed class FundingInstrument : SmartEnum<FundingInstrument, string>
{
    /// <summary>Dotation d’équipement des territoires ruraux (CGCT L2334-32).</summary>
    public static readonly FundingInstrument Detr = new(
        nameof(Detr),
        "DETR",
        "dotation d’équipement des territoires ruraux",
        "rural equipment grant",
        "DETR",
        new("CGCT", "L2334-32 à L2334-39"),
        isDotation: true,
        isStateGrant: false
    );

    /// <summary>Dotation de soutien à l’investissement local, ordinary share (CGCT L2334-42).</summary>
    public static readonly FundingInstrument Dsil = new(
        nameof(Dsil),
        "DSIL",
        "dotation de soutien à l’investissement local",
        "local investment support grant",
        "DSIL",
        new("CGCT", "L2334-42"),
        isDotation: true,
        isStateGrant: false
    );

    /// <summary>Exceptional share of the DSIL (third amending finance act for 2020).</summary>
    public static readonly FundingInstrument DsilExceptional = new(
        nameof(DsilExceptional),
        "DSIL-EXC",
        "dotation de soutien à l’investissement local, part exceptionnelle",
        "local investment support grant, exceptional share",
        "DSIL exceptionnelle",
        new("Loi de finances rectificative n° 3 pour 2020"),
        isDotation: true,
        isStateGrant: false
    );

    /// <summary>Energy renovation share of the DSIL (instruction of 18 November 2020).</summary>
    public static readonly FundingInstrument DsilEnergy = new(
        nameof(DsilEnergy),
        "DSIL-ENE",
        "dotation de soutien à l’investissement local, rénovation énergétique",
        "local investment support grant, energy renovation",
        "DSIL rénovation énergétique",
        new("Instruction du 18 novembre 2020 (NOR TERC2030398J)"),
        isDotation: true,
        isStateGrant: false
    );

    /// <summary>Dotation de soutien à l’investissement des départements (CGCT L3334-10).</summary>
    public static readonly FundingInstrument Dsid = new(
        nameof(Dsid),
        "DSID",
        "dotation de soutien à l’investissement des départements",
        "investment support grant of the départements",
        "DSID",
        new("CGCT", "L3334-10"),
        isDotation: true,
        isStateGrant: false
    );

    /// <summary>Energy renovation share of the DSID, 2021.</summary>
    public static readonly FundingInstrument DsidEnergy = new(
        nameof(DsidEnergy),
        "DSID-ENE",
        "dotation de soutien à l’investissement des départements, rénovation énergétique",
        "investment support grant of the départements, energy renovation",
        "DSID rénovation énergétique",
        new("Instruction du 18 novembre 2020 (NOR TERC2030398J)"),
        isDotation: true,
        isStateGrant: false
    );

    /// <summary>Dotation politique de la ville: counted in the cap of R2334-27, not assessed.</summary>
    public static readonly FundingInstrument Dpv = new(
        nameof(Dpv),
        "DPV",
        "dotation politique de la ville",
        "urban policy grant",
        "DPV",
        new("CGCT", "R2334-27, al. 2"),
        isDotation: true,
        isStateGrant: false
    );

    /// <summary>Fonds national d’aménagement et de développement du territoire.</summary>
    public static readonly FundingInstrument Fnadt = new(
        nameof(Fnadt),
        "FNADT",
        "fonds national d’aménagement et de développement du territoire",
        "national fund for territorial planning and development",
        "FNADT",
        new("Circulaire du 9 novembre 2000 relative au FNADT"),
        isDotation: false,
        isStateGrant: true
    );

    /// <summary>Brownfield fund, land recycling: fills a part of the deficit of an operation.</summary>
    public static readonly FundingInstrument BrownfieldRecycling = new(
        nameof(BrownfieldRecycling),
        "FRICHES",
        "fonds friches, recyclage foncier",
        "brownfield fund, land recycling",
        "Fonds friches (recyclage foncier)",
        new("Fonds friches, recyclage foncier", "appels à projets 2020-2022"),
        isDotation: false,
        isStateGrant: true
    );

    /// <summary>Brownfield fund, depollution of former industrial or mining sites, run by the Ademe.</summary>
    public static readonly FundingInstrument BrownfieldDepollution = new(
        nameof(BrownfieldDepollution),
        "FRICHES-ADEME",
        "fonds friches, dépollution (Ademe)",
        "brownfield fund, depollution (Ademe)",
        "Fonds friches (dépollution)",
        new("Ademe, fonds friches", "appels à projets 2019-2022"),
        isDotation: false,
        isStateGrant: true
    );

    /// <summary>Green fund, successor of the recovery plan, from 2023.</summary>
    public static readonly FundingInstrument FondsVert = new(
        nameof(FondsVert),
        "FONDS-VERT",
        "fonds vert",
        "green fund",
        "Fonds vert",
        new("Fonds vert", "cahiers d’accompagnement 2023-2025"),
        isDotation: false,
        isStateGrant: true
    );

    private FundingInstrument(
        string name,
        string code,
        string french,
        string english,
        string acronym,
        LegalReference legalBasis,
        bool isDotation,
        bool isStateGrant
    )
        : base(name, code)
    {
        Label = new(french, english);
        Acronym = acronym;
        LegalBasis = legalBasis;
        IsDotation = isDotation;
        IsStateGrant = isStateGrant;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<FundingInstrument> All { get; } =
    [
        Detr,
        Dsil,
        DsilExceptional,
        DsilEnergy,
        Dsid,
        DsidEnergy,
        Dpv,
        Fnadt,
        BrownfieldRecycling,
        BrownfieldDepollution,
        FondsVert,
    ];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the short name used in sentences, the same in both languages.</summary>
    public string Acronym { get; }

    /// <summary>Gets the text or document it rests on.</summary>
    public LegalReference LegalBasis { get; }

    /// <summary>Gets whether it is one of the dotations that the cap of CGCT R2334-27 lists.</summary>
    public bool IsDotation { get; }

    /// <summary>Gets whether the decree on State investment grants (2018-514, before it 99-1060) governs it.</summary>
    public bool IsStateGrant { get; }
}

using Ardalis.SmartEnum;

namespace Pvd.Domain.Programme;

/// <summary>A contract or programme beside Petites villes de demain; the value is the code of the JSON files.</summary>
public sealed class FrameKind : SmartEnum<FrameKind, string>
{
    /// <summary>State–région recovery agreement of 2021-2022.</summary>
    public static readonly FrameKind RegionalRecoveryAgreement = new(
        nameof(RegionalRecoveryAgreement),
        "accord-regional-de-relance",
        "accord régional de relance",
        "regional recovery agreement",
        new("accords de relance", "2021-2022")
    );

    /// <summary>State–département recovery agreement of 2021-2022.</summary>
    public static readonly FrameKind DepartmentalRecoveryAgreement = new(
        nameof(DepartmentalRecoveryAgreement),
        "accord-departemental-de-relance",
        "accord départemental de relance",
        "departmental recovery agreement",
        new("accords de relance", "2021-2022")
    );

    /// <summary>Plan contract between the State and a région.</summary>
    public static readonly FrameKind Cper = new(
        nameof(Cper),
        "cper",
        "contrat de plan État-région (CPER)",
        "State–région plan contract (CPER)",
        new("usage")
    );

    /// <summary>Overseas counterpart of the CPER.</summary>
    public static readonly FrameKind Cct = new(
        nameof(Cct),
        "cct",
        "contrat de convergence et de transformation (CCT)",
        "convergence and transformation contract (CCT)",
        new("usage")
    );

    /// <summary>Contract of the State with an EPCI at basin scale.</summary>
    public static readonly FrameKind Crte = new(
        nameof(Crte),
        "crte",
        "contrat pour la réussite de la transition écologique (CRTE)",
        "contract for the ecological transition (CRTE)",
        new("Circulaire n° 6231/SG du 20 novembre 2020")
    );

    /// <summary>Territorial revitalisation operation.</summary>
    public static readonly FrameKind Ort = new(
        nameof(Ort),
        "ort",
        "opération de revitalisation de territoire (ORT)",
        "territorial revitalisation operation (ORT)",
        new("CCH", "L303-2")
    );

    /// <summary>Twin programme for medium towns.</summary>
    public static readonly FrameKind Acv = new(
        nameof(Acv),
        "action-coeur-de-ville",
        "Action cœur de ville (ACV)",
        "Action cœur de ville (medium towns)",
        new("ANCT, programme Action cœur de ville")
    );

    /// <summary>Programme for rural communes.</summary>
    public static readonly FrameKind VillagesAvenir = new(
        nameof(VillagesAvenir),
        "villages-d-avenir",
        "Villages d’avenir",
        "Villages d’avenir (rural communes)",
        new("ANCT, programme Villages d’avenir")
    );

    /// <summary>Programme for industrial territories.</summary>
    public static readonly FrameKind TerritoiresIndustrie = new(
        nameof(TerritoiresIndustrie),
        "territoires-d-industrie",
        "Territoires d’industrie",
        "Territoires d’industrie (industrial territories)",
        new("ANCT, programme Territoires d’industrie")
    );

    /// <summary>Planned housing improvement operation.</summary>
    public static readonly FrameKind Opah = new(
        nameof(Opah),
        "opah",
        "opération programmée d’amélioration de l’habitat (OPAH)",
        "housing improvement operation (OPAH)",
        new("CCH", "L303-1")
    );

    /// <summary>Planned housing improvement operation with urban renewal.</summary>
    public static readonly FrameKind OpahRu = new(
        nameof(OpahRu),
        "opah-ru",
        "opération programmée d’amélioration de l’habitat de renouvellement urbain (OPAH-RU)",
        "housing improvement operation with urban renewal (OPAH-RU)",
        new("CCH", "L303-1")
    );

    /// <summary>Territorial food project.</summary>
    public static readonly FrameKind Pat = new(
        nameof(Pat),
        "pat",
        "projet alimentaire territorial (PAT)",
        "territorial food project (PAT)",
        new("usage")
    );

    /// <summary>Another contract or programme.</summary>
    public static readonly FrameKind Other = new(
        nameof(Other),
        "other",
        "autre contrat ou programme",
        "another contract or programme",
        new("usage")
    );

    private FrameKind(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<FrameKind> All { get; } =
    [
        RegionalRecoveryAgreement,
        DepartmentalRecoveryAgreement,
        Cper,
        Cct,
        Crte,
        Ort,
        Acv,
        VillagesAvenir,
        TerritoiresIndustrie,
        Opah,
        OpahRu,
        Pat,
        Other,
    ];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text or document that it rests on.</summary>
    public LegalReference LegalBasis { get; }
}

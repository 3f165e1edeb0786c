using Ardalis.SmartEnum;

namespace Pvd.Domain.Conventions;

/// <summary>In what capacity a person signs for a party.</summary>
public sealed class SigningCapacity : SmartEnum<SigningCapacity, string>
{
    /// <summary>Maire.</summary>
    public static readonly SigningCapacity Mayor = new(nameof(Mayor), "mayor", "maire", "mayor");

    /// <summary>Président de l’EPCI.</summary>
    public static readonly SigningCapacity EpciPresident = new(
        nameof(EpciPresident),
        "epci-president",
        "président de l’EPCI",
        "EPCI president"
    );

    /// <summary>Préfet de département.</summary>
    public static readonly SigningCapacity DepartmentPrefect = new(
        nameof(DepartmentPrefect),
        "department-prefect",
        "préfet de département",
        "prefect of the département"
    );

    /// <summary>Président du conseil régional.</summary>
    public static readonly SigningCapacity RegionalCouncilPresident = new(
        nameof(RegionalCouncilPresident),
        "regional-council-president",
        "président du conseil régional",
        "president of the regional council"
    );

    /// <summary>Président du conseil départemental.</summary>
    public static readonly SigningCapacity DepartmentalCouncilPresident = new(
        nameof(DepartmentalCouncilPresident),
        "departmental-council-president",
        "président du conseil départemental",
        "president of the departmental council"
    );

    /// <summary>Représentant légal d’un partenaire.</summary>
    public static readonly SigningCapacity LegalRepresentative = new(
        nameof(LegalRepresentative),
        "legal-representative",
        "représentant légal",
        "legal representative"
    );

    /// <summary>Titulaire d’une délégation de signature.</summary>
    public static readonly SigningCapacity Delegate = new(
        nameof(Delegate),
        "delegate",
        "titulaire d’une délégation de signature",
        "holder of a delegation of signature"
    );

    private SigningCapacity(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every capacity.</summary>
    public static IReadOnlyList<SigningCapacity> All { get; } =
    [
        Mayor,
        EpciPresident,
        DepartmentPrefect,
        RegionalCouncilPresident,
        DepartmentalCouncilPresident,
        LegalRepresentative,
        Delegate,
    ];

    /// <summary>Gets the name of the capacity.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document that says who signs.</summary>
    public LegalReference LegalBasis { get; } =
        new("ANCT, mode d’emploi du programme Petites villes de demain", "convention d’adhésion");
}

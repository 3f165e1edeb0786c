using Ardalis.SmartEnum;

namespace Pvd.Domain.Projects;

/// <summary>What a diagnosis draws on; the value is the code of the JSON files.</summary>
public sealed class DiagnosisSource : SmartEnum<DiagnosisSource, string>
{
    /// <summary>Statistics of Insee.</summary>
    public static readonly DiagnosisSource Insee = new(
        nameof(Insee),
        "insee",
        "données de l’Insee",
        "data of Insee",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Observatory of the territories, kept by the ANCT.</summary>
    public static readonly DiagnosisSource TerritoriesObservatory = new(
        nameof(TerritoriesObservatory),
        "territories-observatory",
        "Observatoire des territoires",
        "observatory of the territories (ANCT)",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Figures by which the general operating grant is shared out.</summary>
    public static readonly DiagnosisSource DgfData = new(
        nameof(DgfData),
        "dgf-data",
        "données de la DGF",
        "data of the general operating grant",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Data views of the programme.</summary>
    public static readonly DiagnosisSource Dataviz = new(
        nameof(Dataviz),
        "dataviz",
        "Dataviz Petites villes de demain",
        "data views of the programme",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Environment portal.</summary>
    public static readonly DiagnosisSource EnvironmentPortal = new(
        nameof(EnvironmentPortal),
        "environment-portal",
        "portail de l’environnement",
        "environment portal",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Regional observatories.</summary>
    public static readonly DiagnosisSource RegionalObservatories = new(
        nameof(RegionalObservatories),
        "regional-observatories",
        "observatoires régionaux",
        "regional observatories",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Sheets on private housing that may be unfit (PPPI).</summary>
    public static readonly DiagnosisSource UnfitHousingSheets = new(
        nameof(UnfitHousingSheets),
        "unfit-housing-sheets",
        "fiches du parc privé potentiellement indigne (PPPI)",
        "sheets on private housing that may be unfit",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Sheets of the Anah on private housing.</summary>
    public static readonly DiagnosisSource PrivateHousingSheets = new(
        nameof(PrivateHousingSheets),
        "private-housing-sheets",
        "fiches de l’Anah sur le parc privé",
        "sheets of the Anah on private housing",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Maps.</summary>
    public static readonly DiagnosisSource Maps = new(
        nameof(Maps),
        "maps",
        "cartes",
        "maps",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Architectural, urban and landscape expertise.</summary>
    public static readonly DiagnosisSource Expertise = new(
        nameof(Expertise),
        "expertise",
        "expertise architecturale, urbaine et paysagère",
        "architectural, urban and landscape expertise",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Review of past strategies and contracts.</summary>
    public static readonly DiagnosisSource PastStrategies = new(
        nameof(PastStrategies),
        "past-strategies",
        "bilan des stratégies et contrats passés",
        "review of past strategies and contracts",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Structuring initiatives of the territory.</summary>
    public static readonly DiagnosisSource StructuringInitiatives = new(
        nameof(StructuringInitiatives),
        "structuring-initiatives",
        "initiatives structurantes",
        "structuring initiatives",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Additional studies, which may be funded.</summary>
    public static readonly DiagnosisSource ExtraStudies = new(
        nameof(ExtraStudies),
        "extra-studies",
        "études complémentaires",
        "additional studies",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    private DiagnosisSource(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<DiagnosisSource> All { get; } =
    [
        Insee,
        TerritoriesObservatory,
        DgfData,
        Dataviz,
        EnvironmentPortal,
        RegionalObservatories,
        UnfitHousingSheets,
        PrivateHousingSheets,
        Maps,
        Expertise,
        PastStrategies,
        StructuringInitiatives,
        ExtraStudies,
    ];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}

using Ardalis.SmartEnum;

namespace Pvd.Domain.Projects;

/// <summary>What the strategic axes of a project must answer together; the value is the code of the JSON files.</summary>
public sealed class StrategyElement : SmartEnum<StrategyElement, string>
{
    /// <summary>Local priorities.</summary>
    public static readonly StrategyElement LocalPriorities = new(
        nameof(LocalPriorities),
        "local-priorities",
        "priorités locales (habitat, vacance commerciale, services publics, emploi…)",
        "local priorities (housing, empty shops, public services, jobs…)",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "axes stratégiques")
    );

    /// <summary>Orientations of the CRTE.</summary>
    public static readonly StrategyElement CrteOrientations = new(
        nameof(CrteOrientations),
        "crte-orientations",
        "orientations du CRTE",
        "orientations of the CRTE",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "axes stratégiques")
    );

    /// <summary>Ecology and cohesion.</summary>
    public static readonly StrategyElement EcologyAndCohesion = new(
        nameof(EcologyAndCohesion),
        "ecology-and-cohesion",
        "transition écologique et cohésion",
        "ecology and cohesion",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "axes stratégiques")
    );

    /// <summary>Sectors that prepare the perimeter of the ORT.</summary>
    public static readonly StrategyElement OrtSectors = new(
        nameof(OrtSectors),
        "ort-sectors",
        "secteurs préparant le périmètre de l’ORT",
        "sectors that prepare the perimeter of the ORT",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "axes stratégiques")
    );

    private StrategyElement(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<StrategyElement> All { get; } =
    [LocalPriorities, CrteOrientations, EcologyAndCohesion, OrtSectors];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}

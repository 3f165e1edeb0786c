using Ardalis.SmartEnum;

namespace Pvd.Domain.Conventions;

/// <summary>What is attached to a convention.</summary>
public sealed class AnnexKind : SmartEnum<AnnexKind, string>
{
    /// <summary>The territory, in figures and issues.</summary>
    public static readonly AnnexKind TerritorySheet = new(
        nameof(TerritorySheet),
        "territory-sheet",
        "fiche de présentation du territoire",
        "territory sheet"
    );

    /// <summary>The actions that are ready.</summary>
    public static readonly AnnexKind ActionSheets = new(
        nameof(ActionSheets),
        "action-sheets",
        "fiches action",
        "action sheets"
    );

    /// <summary>When and how much, in one table.</summary>
    public static readonly AnnexKind Budget = new(
        nameof(Budget),
        "budget",
        "calendrier et budget récapitulatifs",
        "calendar and budget summary"
    );

    /// <summary>A map of the territory.</summary>
    public static readonly AnnexKind Map = new(nameof(Map), "map", "carte", "map");

    /// <summary>The analysis that the strategy starts from.</summary>
    public static readonly AnnexKind Diagnosis = new(nameof(Diagnosis), "diagnosis", "diagnostic", "diagnosis");

    /// <summary>The ORT drawn on maps.</summary>
    public static readonly AnnexKind OrtPerimeters = new(
        nameof(OrtPerimeters),
        "ort-perimeters",
        "périmètres et secteurs d’intervention de l’ORT",
        "perimeters and intervention sectors of the ORT"
    );

    /// <summary>Costs and funders, action by action.</summary>
    public static readonly AnnexKind FinancingPlan = new(
        nameof(FinancingPlan),
        "financing-plan",
        "maquette financière",
        "financing plan"
    );

    /// <summary>The decision that lets the ORT do without the principal town.</summary>
    public static readonly AnnexKind PrefectDerogation = new(
        nameof(PrefectDerogation),
        "prefect-derogation",
        "dérogation du préfet",
        "derogation by the prefect"
    );

    /// <summary>Anything else.</summary>
    public static readonly AnnexKind Other = new(nameof(Other), "other", "autre annexe", "another annex");

    private AnnexKind(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<AnnexKind> All { get; } =
    [TerritorySheet, ActionSheets, Budget, Map, Diagnosis, OrtPerimeters, FinancingPlan, PrefectDerogation, Other];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } =
        new("ANCT, mode d’emploi du programme Petites villes de demain", "annexes");
}

using Ardalis.SmartEnum;

namespace Pvd.Domain.Projects;

/// <summary>A planning document that a diagnosis uses; the value is the code of the JSON files.</summary>
public sealed class PlanningDocumentKind : SmartEnum<PlanningDocumentKind, string>
{
    /// <summary>Territorial coherence scheme.</summary>
    public static readonly PlanningDocumentKind Scot = new(
        nameof(Scot),
        "scot",
        "schéma de cohérence territoriale (SCoT)",
        "territorial coherence scheme (SCoT)",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Inter-municipal land-use plan.</summary>
    public static readonly PlanningDocumentKind Plui = new(
        nameof(Plui),
        "plui",
        "plan local d’urbanisme intercommunal (PLUi)",
        "inter-municipal land-use plan (PLUi)",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Outstanding heritage site.</summary>
    public static readonly PlanningDocumentKind Spr = new(
        nameof(Spr),
        "spr",
        "site patrimonial remarquable (SPR)",
        "outstanding heritage site (SPR)",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Territorial climate, air and energy plan.</summary>
    public static readonly PlanningDocumentKind Pcaet = new(
        nameof(Pcaet),
        "pcaet",
        "plan climat-air-énergie territorial (PCAET)",
        "territorial climate, air and energy plan (PCAET)",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    /// <summary>Territorial food project.</summary>
    public static readonly PlanningDocumentKind Pat = new(
        nameof(Pat),
        "pat",
        "projet alimentaire territorial (PAT)",
        "territorial food project (PAT)",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "diagnostic")
    );

    private PlanningDocumentKind(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<PlanningDocumentKind> All { get; } = [Scot, Plui, Spr, Pcaet, Pat];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}

using Ardalis.SmartEnum;

namespace Pvd.Domain.Governance;

/// <summary>In what quality a person sits on the comité de projet.</summary>
public sealed class CommitteeRole : SmartEnum<CommitteeRole, string>
{
    /// <summary>Mayor of a beneficiary commune.</summary>
    public static readonly CommitteeRole Mayor = new(nameof(Mayor), "mayor", "maire", "mayor", isElected: true);

    /// <summary>President of the EPCI.</summary>
    public static readonly CommitteeRole EpciPresident = new(
        nameof(EpciPresident),
        "epci-president",
        "président de l’EPCI",
        "EPCI president",
        isElected: true
    );

    /// <summary>Chef de projet.</summary>
    public static readonly CommitteeRole ProjectManager = new(
        nameof(ProjectManager),
        "project-manager",
        "chef de projet",
        "project manager",
        isElected: false
    );

    /// <summary>Prefect of the département, territorial delegate of the ANCT, or their representative.</summary>
    public static readonly CommitteeRole Prefect = new(
        nameof(Prefect),
        "prefect",
        "préfet de département ou son représentant",
        "prefect of the département or their representative",
        isElected: false
    );

    /// <summary>Representative of another signatory of the membership convention.</summary>
    public static readonly CommitteeRole Signatory = new(
        nameof(Signatory),
        "signatory",
        "représentant d’un autre signataire",
        "representative of another signatory",
        isElected: false
    );

    /// <summary>Another elected official.</summary>
    public static readonly CommitteeRole ElectedOfficial = new(
        nameof(ElectedOfficial),
        "elected-official",
        "élu",
        "elected official",
        isElected: true
    );

    /// <summary>Representative named by a funder.</summary>
    public static readonly CommitteeRole Funder = new(
        nameof(Funder),
        "funder",
        "représentant d’un financeur",
        "representative of a funder",
        isElected: false
    );

    /// <summary>State technical service.</summary>
    public static readonly CommitteeRole StateService = new(
        nameof(StateService),
        "state-service",
        "service technique de l’État",
        "State technical service",
        isElected: false
    );

    /// <summary>Anyone else who is associated: agency, chamber, landlord, association, inhabitants.</summary>
    public static readonly CommitteeRole Associate = new(
        nameof(Associate),
        "associate",
        "membre associé",
        "associated member",
        isElected: false
    );

    private CommitteeRole(string name, string code, string french, string english, bool isElected)
        : base(name, code)
    {
        Label = new(french, english);
        IsElected = isElected;
    }

    /// <summary>Gets every role, the minimum composition first.</summary>
    public static IReadOnlyList<CommitteeRole> All { get; } =
    [Mayor, EpciPresident, ProjectManager, Prefect, Signatory, ElectedOfficial, Funder, StateService, Associate];

    /// <summary>Gets the name of the role.</summary>
    public Localized Label { get; }

    /// <summary>Gets whether it is held by an elected official of the territory, who may preside.</summary>
    public bool IsElected { get; }

    /// <summary>Gets whether a seat says nothing without the party it represents: a mayor is the mayor of a commune.</summary>
    public bool SpeaksForParty => Equals(Mayor) || Equals(Signatory);

    /// <summary>Gets the document that lists the members.</summary>
    public LegalReference LegalBasis { get; } =
        new("ANCT, mode d’emploi du programme Petites villes de demain", "comité de projet");
}

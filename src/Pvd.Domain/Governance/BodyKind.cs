using Ardalis.SmartEnum;

namespace Pvd.Domain.Governance;

/// <summary>The bodies that meet in the programme; the value is the code of the JSON files.</summary>
public sealed class BodyKind : SmartEnum<BodyKind, string>
{
    /// <summary>Comité de projet, described as <see cref="Governance.ProjectCommittee"/>.</summary>
    public static readonly BodyKind ProjectCommittee = new(
        nameof(ProjectCommittee),
        "project-committee",
        "comité de projet",
        "project committee",
        BodyLevel.Intercommunal,
        BodyStanding.Compulsory,
        new("ANCT, mode d’emploi du programme Petites villes de demain", "comité de projet")
    );

    /// <summary>Équipe-projet, which carries out the operations.</summary>
    public static readonly BodyKind ProjectTeam = new(
        nameof(ProjectTeam),
        "project-team",
        "équipe-projet",
        "project team",
        BodyLevel.Local,
        BodyStanding.Compulsory,
        new("ANCT, mode d’emploi du programme Petites villes de demain", "équipe-projet")
    );

    /// <summary>Comité participatif: inhabitants, associations, firms.</summary>
    public static readonly BodyKind ParticipatoryCommittee = new(
        nameof(ParticipatoryCommittee),
        "participatory-committee",
        "comité participatif",
        "participatory committee",
        BodyLevel.Local,
        BodyStanding.Optional,
        new("ANCT, mode d’emploi du programme Petites villes de demain", "comité participatif")
    );

    /// <summary>Comité des financeurs, which decides the funding of projects.</summary>
    public static readonly BodyKind FundersCommittee = new(
        nameof(FundersCommittee),
        "funders-committee",
        "comité des financeurs",
        "funders’ committee",
        null,
        BodyStanding.Compulsory,
        new("« Petites villes de demain », dossier de présentation", "octobre 2020")
    );

    /// <summary>Comité régional des financeurs, chaired by the prefect of the région.</summary>
    public static readonly BodyKind RegionalFundersCommittee = new(
        nameof(RegionalFundersCommittee),
        "regional-funders-committee",
        "comité régional des financeurs",
        "regional funders’ committee",
        BodyLevel.Region,
        BodyStanding.Practice,
        new("ANCT, instruction de 2020", "comité régional des financeurs")
    );

    /// <summary>Comité régional de sélection, which designated the beneficiaries.</summary>
    public static readonly BodyKind RegionalSelectionCommittee = new(
        nameof(RegionalSelectionCommittee),
        "regional-selection-committee",
        "comité régional de sélection",
        "regional selection committee",
        BodyLevel.Region,
        BodyStanding.Practice,
        new("« Petites villes de demain », dossier de présentation", "octobre 2020")
    );

    /// <summary>Comité local de cohésion territoriale (CLCT).</summary>
    public static readonly BodyKind Clct = new(
        nameof(Clct),
        "clct",
        "comité local de cohésion territoriale",
        "local committee for territorial cohesion",
        BodyLevel.Department,
        BodyStanding.ByLaw,
        new("CGCT", "L1232-2 et R1232-10")
    );

    /// <summary>Comité opérationnel, where engineering bodies answer requests.</summary>
    public static readonly BodyKind OperationalCommittee = new(
        nameof(OperationalCommittee),
        "operational-committee",
        "comité opérationnel",
        "operational committee",
        BodyLevel.Department,
        BodyStanding.Practice,
        new("DDT des Deux-Sèvres, présentation du programme", "comité opérationnel")
    );

    /// <summary>Comité de suivi de projet, which decides the tailored support of the ANCT.</summary>
    public static readonly BodyKind ProjectFollowUpCommittee = new(
        nameof(ProjectFollowUpCommittee),
        "project-follow-up-committee",
        "comité de suivi de projet",
        "project follow-up committee",
        BodyLevel.National,
        BodyStanding.Practice,
        new("Préfecture du Val-d’Oise, page sur l’ANCT", "comité de suivi")
    );

    /// <summary>Commission d’élus for the dotation d’équipement des territoires ruraux.</summary>
    public static readonly BodyKind DetrElectedCommission = new(
        nameof(DetrElectedCommission),
        "detr-elected-commission",
        "commission d’élus pour la DETR",
        "elected commission on the DETR",
        BodyLevel.Department,
        BodyStanding.ByLaw,
        new("CGCT", "L2334-37")
    );

    /// <summary>Comité de pilotage of the opération de revitalisation de territoire; the comité de projet may act as it.</summary>
    public static readonly BodyKind OrtSteeringCommittee = new(
        nameof(OrtSteeringCommittee),
        "ort-steering-committee",
        "comité de pilotage de l’ORT",
        "ORT steering committee",
        BodyLevel.OrtTerritory,
        BodyStanding.Optional,
        new("CCH", "L303-2")
    );

    private BodyKind(
        string name,
        string code,
        string french,
        string english,
        BodyLevel? level,
        BodyStanding standing,
        LegalReference basis
    )
        : base(name, code)
    {
        Label = new(french, english);
        Level = level;
        Standing = standing;
        LegalBasis = basis;
    }

    /// <summary>Gets every kind, those of the project first.</summary>
    public static IReadOnlyList<BodyKind> All { get; } =
    [
        ProjectCommittee,
        ProjectTeam,
        ParticipatoryCommittee,
        FundersCommittee,
        RegionalFundersCommittee,
        RegionalSelectionCommittee,
        Clct,
        OperationalCommittee,
        ProjectFollowUpCommittee,
        DetrElectedCommission,
        OrtSteeringCommittee,
    ];

    /// <summary>Gets the name of the body.</summary>
    public Localized Label { get; }

    /// <summary>Gets the scale at which it works; <c>null</c> where no text read says so.</summary>
    public BodyLevel? Level { get; }

    /// <summary>Gets what makes it exist.</summary>
    public BodyStanding Standing { get; }

    /// <summary>Gets the text or document that describes it.</summary>
    public LegalReference LegalBasis { get; }

    /// <summary>The kinds that a <see cref="GovernanceBody"/> describes: all but the comité de projet, which has a type of its own.</summary>
    internal static IReadOnlyList<BodyKind> Others { get; } = [.. All.Where(kind => !kind.Equals(ProjectCommittee))];
}

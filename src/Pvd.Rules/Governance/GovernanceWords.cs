namespace Pvd.Rules.Governance;

/// <summary>The words for seats that sentences about the committee are made of.</summary>
internal static class GovernanceWords
{
    internal static readonly Localized EveryMayor = new(
        "le maire de chaque commune signataire",
        "the mayor of every signatory commune"
    );
    internal static readonly Localized SomeMayor = new(
        "le maire d’une commune signataire au moins",
        "the mayor of one signatory commune at least"
    );
    internal static readonly Localized SomeOtherSignatory = new(
        "un autre signataire au moins",
        "one other signatory at least"
    );
    internal static readonly Localized MayorOf = new("le maire ({name})", "the mayor ({name})");
    internal static readonly Localized EpciPresident = new("le président de l’EPCI", "the president of the EPCI");
    internal static readonly Localized ProjectManager = new("le chef de projet", "the project manager");
    internal static readonly Localized Prefect = new(
        "le préfet ou son représentant",
        "the prefect or their representative"
    );
    internal static readonly Localized EveryOtherSignatory = new("chaque autre signataire", "every other signatory");
    internal static readonly Localized Unelected = new(
        "une personne sans mandat électif",
        "a person without elected office"
    );

    internal static readonly Localized MembersMissing = new(
        "la composition du comité de projet",
        "the members of the project committee"
    );

    internal static readonly Localized PartiesMissing = new(
        "la liste des signataires de la convention d’adhésion",
        "the list of the signatories of the membership convention"
    );

    internal static readonly Localized WhetherSits = new(
        "si {name} siège au comité",
        "whether {name} sits on the committee"
    );

    internal static readonly Localized PostMissing = new(
        "l’état du poste de chef de projet (occupé, vacant ou en cours de recrutement)",
        "the state of the project manager's post (held, vacant or being recruited for)"
    );

    internal static readonly Localized FirstDayMissing = new(
        "le premier jour d’occupation du poste de chef de projet",
        "the first day the project manager's post is held"
    );

    internal static readonly Localized PresidencyMissing = new("le mode de présidence", "how the committee is chaired");
    internal static readonly Localized ChairsMissing = new("la composition de la présidence", "who the chairs are");

    internal static readonly Localized MayorsPresidingMissing = new(
        "le nombre de maires qui président",
        "how many mayors chair"
    );

    internal static readonly Localized WhetherPresidentPresides = new(
        "si le président de l’EPCI préside",
        "whether the president of the EPCI chairs"
    );

    internal static readonly Localized OthersPresidingMissing = new(
        "le nombre de personnes sans mandat électif qui président",
        "how many persons without elected office chair"
    );
}

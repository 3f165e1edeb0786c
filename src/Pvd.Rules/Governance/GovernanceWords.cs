namespace Pvd.Rules.Governance;

/// <summary>The words for seats that sentences about the committee are made of.</summary>
internal static class GovernanceWords
{
    internal static readonly Localized EveryMayor = new(
        "le maire de chaque commune signataire",
        "the mayor of every signatory commune"
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
        "la présence au comité de {name}",
        "whether {name} sits on the committee"
    );
    internal static readonly Localized PresidencyMissing = new("le mode de présidence", "who presides");
    internal static readonly Localized ChairsMissing = new("l’identité de qui préside", "who the chairs are");
}

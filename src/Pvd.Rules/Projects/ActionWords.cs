namespace Pvd.Rules.Projects;

/// <summary>What actions and the parts of their plan are called.</summary>
internal static class ActionWords
{
    internal static readonly Localized Action = new(
        "Fiche action {number} ({title})",
        "Action sheet {number} ({title})"
    );

    internal static readonly Localized Axes = new("les axes stratégiques", "the strategic axes");

    internal static readonly Localized Meetings = new(
        "la liste des réunions du comité de projet",
        "the list of the meetings of the project committee"
    );

    internal static readonly Localized ExaminedOn = new(
        "le jour où le comité de projet a examiné le plan d’action",
        "the day the project committee examined the plan"
    );

    internal static readonly Localized WhetherFeedsCrte = new(
        "si les actions du plan sont reprises dans le CRTE",
        "whether the actions of the plan are taken up in the CRTE"
    );
}

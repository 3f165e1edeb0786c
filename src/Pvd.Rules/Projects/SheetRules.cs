using Pvd.Rules.Grants;

namespace Pvd.Rules.Projects;

/// <summary>
/// What a fiche action must hold. Sources: ANCT, mode d’emploi of the programme (fiches action, axes, suivi); the field list of the form is professional usage.
/// </summary>
internal static class SheetRules
{
    private static readonly LegalReference Manual = new(
        "ANCT, mode d’emploi du programme Petites villes de demain",
        "fiches action"
    );

    private static readonly LegalReference Usage = new("usage", "fiche action");

    internal static readonly RuleText Axis = new(
        "action.axis",
        Manual,
        statement: new(
            "Une fiche action relève d’un axe stratégique du projet.",
            "An action sheet belongs to a strategic axis of the project."
        ),
        met: new("L’action relève de l’axe « {axis} ».", "The action belongs to the axis \"{axis}\"."),
        unknown: new(
            "On ne sait pas de quel axe stratégique relève l’action.",
            "It is not known which strategic axis the action belongs to."
        )
    );

    internal static readonly RuleText Owner = new(
        "action.owner",
        Usage,
        statement: new(
            "Le maître d’ouvrage est une personne identifiée par son numéro SIREN.",
            "The project owner is a body identified by its SIREN number."
        ),
        met: new("Le maître d’ouvrage ({kind}) est identifié.", "The project owner ({kind}) is identified."),
        unknown: new(
            "Le maître d’ouvrage n’est pas identifié par son numéro SIREN.",
            "The project owner is not identified by its SIREN number."
        )
    );

    internal static readonly RuleText Cost = new(
        "action.cost",
        Usage,
        statement: new(
            "Le coût toutes taxes comprises n’est pas inférieur au coût hors taxes, ni le coût éligible supérieur à celui-ci.",
            "The cost including tax is not below the cost excluding tax, nor is the eligible cost above it."
        ),
        met: new(
            "Le coût est de {cost} hors taxes ; les autres coûts s’accordent avec lui.",
            "The cost is {cost} excluding tax; the other costs agree with it."
        ),
        notMet: new(
            "Le coût toutes taxes comprises ({including}) est inférieur au coût hors taxes ({cost}).",
            "The cost including tax ({including}) is below the cost excluding tax ({cost})."
        ),
        unknown: new("Le coût hors taxes n’est pas connu.", "The cost excluding tax is not known.")
    );

    internal static readonly Localized EligibleAboveCost = new(
        "Le coût éligible ({eligible}) dépasse le coût hors taxes ({cost}).",
        "The eligible cost ({eligible}) is above the cost excluding tax ({cost})."
    );

    internal static readonly Localized YearsDiffer = new(
        "La répartition annuelle ({years}) ne fait pas le coût hors taxes ({cost}).",
        "The split by year ({years}) does not make the cost excluding tax ({cost})."
    );

    internal static readonly RuleText Indicators = new(
        "action.indicators",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "suivi et évaluation"),
        statement: new(
            "Chaque indicateur a sa nature, son unité, sa source, sa périodicité, sa valeur de référence et sa cible.",
            "Each indicator has its kind, unit, source, frequency, baseline and target."
        ),
        met: new(
            "Les indicateurs ont tout ce qu’il faut pour être suivis (nombre : {count}).",
            "The indicators have all that it takes to be followed (number: {count})."
        ),
        notMet: new("L’action n’a aucun indicateur.", "The action has no indicator."),
        unknown: new("Indicateur « {indicator} » : il manque {lacks}.", "Indicator \"{indicator}\": missing {lacks}.")
    );

    internal static readonly Localized NoIndicators = new(
        "Les indicateurs de l’action ne sont pas connus.",
        "The indicators of the action are not known."
    );

    internal static readonly RuleText Status = new(
        "action.status",
        Usage,
        statement: new(
            "L’état que porte la fiche est celui que racontent ses événements.",
            "The status that the sheet bears is the one that its events tell."
        ),
        met: new(
            "L’action est {status}, comme le disent ses événements.",
            "The action is {status}, as its events say."
        ),
        notMet: new(
            "La fiche dit l’action {status} ; ses événements la disent {told}.",
            "The sheet calls the action {status}; its events call it {told}."
        )
    );

    internal static readonly Localized StatusWithoutEvents = new(
        "La fiche dit l’action {status} ; aucun événement à ce jour ne le raconte.",
        "The sheet calls the action {status}; no event to date tells so."
    );

    internal static readonly RuleText Financed = new(
        "action.financed",
        new("« Petites villes de demain », dossier de présentation", "actions prêtes à démarrer"),
        statement: new(
            "Le financement d’une action prête à démarrer est bouclé.",
            "The financing of an action that is ready to start is settled."
        ),
        met: new(
            "L’action est {status} et son financement est bouclé.",
            "The action is {status} and its financing is settled."
        ),
        notMet: new(
            "L’action est {status} mais son financement n’est pas bouclé. Restent à accorder : {open}.",
            "The action is {status} but its financing is not settled. Still to be granted: {open}."
        ),
        unknown: new(
            "L’action est {status} ; on ne sait pas si son financement est bouclé.",
            "The action is {status}; whether its financing is settled is not known."
        )
    );

    internal static readonly RuleText Order = new(
        "action.order",
        Usage,
        statement: new(
            "Une action est envisagée, mûrie, financée, engagée puis livrée, dans cet ordre ; le retrait d’un financeur la remet en maturation.",
            "An action is envisaged, prepared, financed, started, then delivered, in that order; the withdrawal of a funder puts it back under preparation."
        ),
        met: new("{event} : l’action est {status}.", "{event}: the action is {status}."),
        unknown: new(
            "La liste de ce qui est arrivé à l’action n’est pas connue : elle est à compléter d’abord.",
            "The list of what has happened to the action is not known: it is to be completed first."
        )
    );

    internal static readonly Localized NotYet = new(
        "« {event} » est daté du {on} : au {today}, cela n’a pas encore eu lieu.",
        "\"{event}\" is dated {on}: on {today} it has not happened yet."
    );

    internal static readonly IReadOnlyList<RuleText> All = [Axis, Owner, Cost, Indicators, Status, Financed, Order];
}

namespace Pvd.Rules.Conventions;

/// <summary>What may be missing about a convention-cadre, in words.</summary>
internal static class FrameworkWords
{
    internal static readonly Localized Act = new("la convention-cadre", "the framework convention");
    internal static readonly Localized WhetherClaims = new(
        "si l’acte dit valoir ORT",
        "whether the act says that it stands for an ORT"
    );
    internal static readonly Localized Content = new("ce que contient l’acte", "what the act contains");
    internal static readonly Localized Annexes = new(
        "la liste des annexes de l’acte",
        "the list of the annexes of the act"
    );
    internal static readonly Localized Perimeter = new("le périmètre de la stratégie", "the perimeter of the strategy");
    internal static readonly Localized Sectors = new("les secteurs d’intervention", "the intervention sectors");
    internal static readonly Localized Kind = new("la nature de l’EPCI", "the kind of the EPCI");
    internal static readonly Localized Interests = new(
        "si la signature d’un partenaire peut le placer en conflit d’intérêts",
        "whether the signature of a partner could put it in a conflict of interest"
    );
    internal static readonly Localized Parties = ActStanding.PartiesMissing;
    internal static readonly Localized OpenToPublic = new(
        "les dates de mise à disposition du projet au public",
        "the days on which the draft was open to the public"
    );

    internal static readonly Localized NotAsked = new(
        "L’acte ne se dit pas ORT : ce point n’est pas demandé.",
        "The act does not say that it is an ORT: this is not asked."
    );

    internal static readonly Localized ReportAwaited = new(
        "En vigueur depuis le {since} : aucun bilan annuel n’est encore dû.",
        "In force since {since}: no yearly report is due yet."
    );

    internal static readonly Localized ReportGiven = new(
        "Dernier bilan annuel le {last}.",
        "Last yearly report on {last}."
    );

    internal static readonly Localized ReportLate = new(
        "Aucun bilan annuel depuis le {last} : il était attendu au plus tard le {due}, si l’année se compte de date à date.",
        "No yearly report since {last}: one was expected by {due}, if the year counts from date to date."
    );

    internal static readonly Localized EvaluationAwaited = new(
        "L’évaluation est attendue au plus tard le {due}.",
        "The evaluation is expected by {due}."
    );

    internal static readonly Localized EvaluationLate = new(
        "L’évaluation était attendue au plus tard le {due} ; aucune n’est enregistrée depuis le {last}.",
        "The evaluation was expected by {due}; none has been recorded since {last}."
    );
}

namespace Pvd.Rules.Conventions;

/// <summary>
/// What may happen to a convention, and when.
/// Sources: ANCT, mode d’emploi du programme (life of the two conventions). The rules on avenants, on an early end and on the order of events
/// are common practice, read in no text: each says so by its confidence.
/// </summary>
internal static class ActRules
{
    private static readonly LegalReference Practice = new("Pratique constatée", "conventions du programme");

    private static readonly LegalReference Programme = new(
        "ANCT, mode d’emploi du programme Petites villes de demain",
        "convention-cadre"
    );

    internal static readonly RuleText Order = new(
        "act.order",
        Practice,
        statement: new(
            "Un acte suit son cours : projet, délibérations, signatures, exécution, fin.",
            "An act takes its course: draft, délibérations, signatures, execution, end."
        )
    );

    internal static readonly RuleText SignedOnce = new(
        "act.signed-once",
        Practice,
        statement: new("Une partie signe une fois.", "A party signs once."),
        notMet: new(
            "{party} a déjà signé le {first} : la signature du {second} ne change rien.",
            "{party} already signed on {first}: the signature of {second} changes nothing."
        )
    );

    internal static readonly RuleText Annexes = new(
        "act.annexes",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "annexes"),
        statement: new(
            "Le texte part aux assemblées avec ses annexes.",
            "The text goes to the assemblies with its annexes."
        ),
        met: new("Les annexes attendues sont là : {present}.", "The annexes expected are there: {present}."),
        notMet: new("Il manque en annexe : {absent}.", "Missing among the annexes: {absent}."),
        unknown: new("On ne connaît pas la liste des annexes.", "The list of the annexes is not known.")
    );

    internal static readonly RuleText EveryPartySignsAmendment = new(
        "ADH-24",
        Practice,
        statement: new(
            "Prolonger ou modifier une convention demande un avenant, signé par toutes les parties après de nouvelles délibérations.",
            "To extend or change a convention takes an amendment, signed by every party after new délibérations."
        ),
        met: new(
            "{amendment} : toutes les parties ont signé, la dernière le {on}.",
            "{amendment}: every party has signed, the last one on {on}."
        ),
        notMet: new(
            "{amendment} : sans effet, il manque {absent}. Ont signé : {signed}.",
            "{amendment}: without effect, missing: {absent}. Signed by: {signed}."
        ),
        unknown: new(
            "{amendment} : on ne sait pas si toutes les parties ont signé.",
            "{amendment}: it is not known whether every party has signed."
        )
    );

    internal static readonly Localized Extends = new(
        "{amendment} : toutes les parties ont signé, la dernière le {on} ; il prolonge jusqu’au {day}.",
        "{amendment}: every party has signed, the last one on {on}; it extends to {day}."
    );

    internal static readonly Localized NobodySigned = new("personne", "nobody");

    internal static readonly RuleText TakenOver = new(
        "ADH-25",
        Programme,
        statement: new(
            "La convention d’adhésion prend fin quand la convention-cadre la relaie ; aucun texte consulté ne parle de reconduction tacite.",
            "The membership convention ends when the framework convention takes over; no text that was read speaks of tacit renewal."
        ),
        met: new(
            "La convention-cadre est en vigueur depuis le {on} pour toutes les communes de la convention d’adhésion, qu’elle relaie.",
            "The framework convention has been in force since {on} for every commune of the membership convention, and takes over from it."
        ),
        notMet: new(
            "La convention-cadre est en vigueur depuis le {on}, mais pas pour {communes} : la convention d’adhésion reste leur cadre.",
            "The framework convention has been in force since {on}, but not for {communes}: the membership convention still holds for them."
        )
    );

    internal static readonly RuleText NoSanction = new(
        "ADH-23",
        Programme,
        statement: new(
            "Aucune sanction n’est connue quand la convention-cadre tarde : la convention d’adhésion reste ouverte.",
            "No sanction is known when the framework convention is late: the membership convention stays open."
        ),
        met: new(
            "La convention-cadre devait être signée au plus tard le {due} : l’échéance est passée, la convention d’adhésion reste ouverte et aucune sanction n’est connue.",
            "The framework convention was to be signed no later than {due}: the deadline has passed, the membership convention stays open and no sanction is known."
        )
    );

    internal static readonly RuleText CouncilsInformed = new(
        "ORT-20",
        new("CCH", "L303-2"),
        statement: new(
            "Un bilan annuel est présenté aux conseils municipaux et au conseil communautaire ; une évaluation suit à intervalles réguliers.",
            "A yearly report is given to the municipal councils and to the community council; an evaluation follows at regular intervals."
        ),
        met: new(
            "Bilan du {on}, présenté à tous les conseils : {councils}.",
            "Report of {on}, given to every council: {councils}."
        ),
        notMet: new(
            "Bilan du {on}, non présenté à tous les conseils : il manque {absent}.",
            "Report of {on}, not given to every council: missing {absent}."
        ),
        unknown: new(
            "Bilan du {on} : on ne sait pas à quels conseils il a été présenté.",
            "Report of {on}: it is not known to which councils it was given."
        )
    );

    internal static readonly Localized Evaluated = new("Évaluation faite le {on}.", "Evaluation made on {on}.");

    internal static readonly RuleText TermReached = new(
        "act.term",
        new("Convention", "article sur la durée"),
        statement: new(
            "Une convention s’arrête au terme que fixe sa durée.",
            "A convention ends at the term that its duration sets."
        ),
        met: new(
            "Le terme du {term} est passé, sans avenant qui le reporte.",
            "The term of {term} has passed, and no amendment puts it off."
        )
    );

    internal static readonly RuleText CommonAgreement = new(
        "act.termination",
        Practice,
        statement: new(
            "Les parties mettent fin à une convention d’un commun accord, après délibération de chaque collectivité.",
            "The parties end a convention by common agreement, after a délibération of every local authority."
        ),
        met: new("Résiliation d’un commun accord le {on}.", "Ended by common agreement on {on}."),
        notMet: new(
            "Résiliation du {on} : accord manquant : {absent}.",
            "Termination of {on}: agreement missing: {absent}."
        ),
        unknown: new(
            "Résiliation du {on} : on ne sait pas quelles assemblées l’ont acceptée.",
            "Termination of {on}: it is not known which assemblies agreed."
        )
    );

    internal static readonly RuleText NothingAhead = new(
        "act.recorded-ahead",
        new("Dossier", "date de l’état des connaissances"),
        statement: new(
            "Rien n’est daté d’après le jour où le dossier a été arrêté.",
            "Nothing is dated after the day on which the file was closed."
        ),
        notMet: new(
            "{subject} : le {on} est postérieur au {known}, jour où le dossier a été arrêté. Date à vérifier.",
            "{subject}: {on} comes after {known}, the day the file was closed. The date is to be checked."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        Order,
        SignedOnce,
        Annexes,
        EveryPartySignsAmendment,
        TakenOver,
        NoSanction,
        CouncilsInformed,
        TermReached,
        CommonAgreement,
        NothingAhead,
        ActRecorder.KnownNames,
    ];
}

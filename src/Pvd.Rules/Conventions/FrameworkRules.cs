namespace Pvd.Rules.Conventions;

/// <summary>
/// What a convention-cadre must be and contain.
/// Sources: ANCT, mode d’emploi du programme (parties, project, plan); CCH L303-2 (ORT agreements: parties, perimeters, duration, calendar).
/// </summary>
internal static class FrameworkRules
{
    private static readonly LegalReference Programme = new(
        "ANCT, mode d’emploi du programme Petites villes de demain",
        "convention-cadre"
    );

    private static readonly LegalReference Code = new("CCH", "L303-2, I");

    internal static readonly RuleText Signatories = new(
        "ORT-1",
        Programme,
        statement: new(
            "Signent la convention-cadre : les communes bénéficiaires, la ville principale de l’EPCI, l’EPCI et l’État ; région, département et partenaires le peuvent.",
            "The framework convention is signed by the beneficiary communes, the principal town of the EPCI, the EPCI and the State; région, département and partners may sign."
        ),
        met: new(
            "La convention-cadre réunit les signatures nécessaires : {signed}.",
            "The framework convention has the signatures that it needs: {signed}."
        ),
        notMet: new("Il manque {absent}.", "Missing: {absent}."),
        unknown: new(
            "On ne sait pas si la convention-cadre réunit les signatures nécessaires.",
            "It is not known whether the framework convention has the signatures that it needs."
        )
    );

    internal static readonly RuleText OwnTaxation = new(
        "ORT-2",
        Code,
        statement: new(
            "Une ORT réunit l’État, un EPCI à fiscalité propre et tout ou partie de ses communes ; peut s’y joindre toute personne publique ou privée en mesure d’appuyer les opérations.",
            "An ORT brings together the State, an EPCI with own taxation and all or some of its communes; any public or private body able to support the operations may join."
        ),
        met: new("L’EPCI est à fiscalité propre ({kind}).", "The EPCI levies its own taxes ({kind})."),
        notMet: new(
            "L’EPCI n’est pas à fiscalité propre ({kind}) : il ne peut pas porter une ORT.",
            "The EPCI does not levy its own taxes ({kind}): it cannot be the EPCI of an ORT."
        ),
        unknown: new(
            "On ne sait pas si l’EPCI est à fiscalité propre.",
            "It is not known whether the EPCI levies its own taxes."
        )
    );

    internal static readonly RuleText NoConflictOfInterest = new(
        "ORT-3",
        Code,
        statement: new(
            "Une personne que sa signature pourrait placer en conflit d’intérêts ne signe pas.",
            "A body whose signature could put it in a conflict of interest does not sign."
        ),
        met: new(
            "Aucun partenaire n’est partie à l’acte : la question du conflit d’intérêts ne se pose pas.",
            "No partner is a party to the act: the question of a conflict of interest does not arise."
        ),
        unknown: new(
            "Conflit d’intérêts à vérifier par les signataires pour {partners}.",
            "The signatories are to check for a conflict of interest: {partners}."
        )
    );

    internal static readonly RuleText CountsFromSignature = new(
        "ORT-21",
        new("ANCT, liste nationale des ORT", "durée en années"),
        statement: new("La durée court de la signature.", "The duration counts from the signature."),
        met: new(
            "La durée court de la signature : le terme est le {term}.",
            "The duration counts from the signature: the term is {term}."
        ),
        unknown: new("Le terme n’est pas connu.", "The term is not known.")
    );

    internal static readonly RuleText NoHomologation = new(
        "ORT-22",
        Programme,
        statement: new(
            "Une convention-cadre du programme vaut ORT par elle-même : aucune homologation distincte n’a été trouvée dans les textes lus.",
            "A framework convention of the programme stands for an ORT by itself: no separate homologation was found in the texts read."
        )
    );

    internal static readonly RuleText TownCentreManager = new(
        "ORT-23",
        new("UNAM", "opération de revitalisation de territoire"),
        statement: new(
            "Un manager de centre-ville peut être désigné à la signature ; les sources divergent sur ce point, et rien n’en dépend ici.",
            "A town-centre manager may be named on signing; sources differ on this, and nothing depends on it here."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        Signatories,
        OwnTaxation,
        NoConflictOfInterest,
        .. FrameworkContentRules.All,
        CountsFromSignature,
        NoHomologation,
        TownCentreManager,
    ];
}

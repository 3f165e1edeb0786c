namespace Pvd.Rules.Law;

/// <summary>The messages of the legislation reader, in both languages.</summary>
internal static class LegislationMessages
{
    internal static readonly Localized AnId = new("un identifiant tel que CDP-01", "an id such as CDP-01");

    internal static readonly Localized ADecimal = new(
        "un nombre, zéro ou plus, de quatre décimales au plus, avec un point décimal (« 1.3 »)",
        "a number, zero or more, with up to four decimals and a decimal point (\"1.3\")"
    );

    internal static readonly Localized EndsBeforeItBegins = new(
        "le dernier jour précède le premier",
        "the last day comes before the first"
    );

    internal static readonly Localized Overlap = new(
        "« {id} » a deux valeurs le {day}",
        "\"{id}\" has two values on {day}"
    );

    internal static readonly Localized IdTwice = new(
        "l’identifiant « {id} » sert deux fois",
        "the id \"{id}\" is used twice"
    );

    internal static readonly Localized ValueOrUnknown = new(
        "une valeur, ou « unknown » avec la raison : l’un des deux, pas les deux",
        "a value, or \"unknown\" with the reason: one of them, not both"
    );

    internal static readonly Localized NoSuchRule = new(
        "aucune règle de la bibliothèque n’a l’identifiant « {id} »",
        "no rule of the library has the id \"{id}\""
    );

    internal static readonly Localized RuleWithoutDates = new(
        "la règle « {id} » de la bibliothèque n’a de dates dans aucun fichier",
        "the rule \"{id}\" of the library has its dates in no file"
    );

    internal static readonly Localized ParameterMissing = new(
        "le paramètre « {id} », que la bibliothèque lit, n’est dans aucun fichier",
        "the parameter \"{id}\", which the library reads, is in no file"
    );

    internal static readonly Localized NoSuchParameter = new(
        "la bibliothèque ne connaît aucun paramètre « {id} »",
        "the library knows no parameter \"{id}\""
    );

    internal static readonly Localized NoSuchParameterNear = new(
        "la bibliothèque ne connaît aucun paramètre « {id} » ; vouliez-vous dire « {near} » ?",
        "the library knows no parameter \"{id}\"; did you mean \"{near}\"?"
    );

    internal static readonly Localized LengthWithoutParameter = new(
        "le paramètre « {id} », qui donne la longueur du délai, n’est dans aucun fichier",
        "the parameter \"{id}\", which holds the length of the deadline, is in no file"
    );

    internal static readonly Localized WrongUnit = new(
        "le paramètre « {id} » est attendu dans l’unité « {unit} »",
        "the parameter \"{id}\" is expected in the unit \"{unit}\""
    );

    internal static readonly Localized OneLength = new(
        "une seule longueur : period, parameter ou yearsAfterStart avec start, ou bien date sans start",
        "one length: period, parameter or yearsAfterStart with start, or else date without start"
    );

    internal static readonly Localized NoFile = new(
        "le dossier ne contient aucun fichier .json",
        "the folder holds no .json file"
    );
}

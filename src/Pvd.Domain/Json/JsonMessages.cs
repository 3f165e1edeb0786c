namespace Pvd.Domain.Json;

/// <summary>Every message of the JSON readers, in both languages.</summary>
internal static class JsonMessages
{
    internal static readonly Localized TooLarge = new(
        "le fichier dépasse {limit} octets ; il n’a pas été lu",
        "the file is larger than {limit} bytes; it was not read"
    );

    internal static readonly Localized LineTooLong = new(
        "la ligne dépasse {limit} octets ; elle n’a pas été lue",
        "the line is larger than {limit} bytes; it was not read"
    );

    internal static readonly Localized NotUtf8 = new(
        "le fichier n’est pas en UTF-8 ; enregistrez-le dans cet encodage",
        "the file is not UTF-8; save it in that encoding"
    );

    internal static readonly Localized NotJson = new(
        "ce n’est pas du JSON complet et bien formé à partir d’ici",
        "this is not complete, well-formed JSON from here on"
    );

    internal static readonly Localized TooDeep = new(
        "les objets sont imbriqués sur plus de {limit} niveaux",
        "objects are nested more than {limit} levels deep"
    );

    internal static readonly Localized Missing = new(
        "il manque « {member} » ; attendu : {expected}",
        "\"{member}\" is missing; expected {expected}"
    );

    internal static readonly Localized Wrong = new(
        "attendu : {expected} ; trouvé : {found}",
        "expected {expected}; found {found}"
    );

    internal static readonly Localized Unknown = new(
        "le membre « {member} » est inconnu ici ; membres connus : {known}",
        "the member \"{member}\" is unknown here; known members: {known}"
    );

    internal static readonly Localized UnknownNear = new(
        "le membre « {member} » est inconnu ici ; vouliez-vous dire « {near} » ?",
        "the member \"{member}\" is unknown here; did you mean \"{near}\"?"
    );

    internal static readonly Localized Duplicate = new(
        "le membre « {member} » est écrit deux fois",
        "the member \"{member}\" is written twice"
    );

    internal static readonly Localized TooMany = new(
        "plus de {limit} problèmes ; corrigez ceux-ci puis relisez le fichier",
        "more than {limit} problems; mend these, then read the file again"
    );

    internal static readonly Localized AnObject = new("un objet { … }", "an object { … }");
    internal static readonly Localized AList = new("une liste [ … ]", "a list [ … ]");
    internal static readonly Localized AText = new("un texte qui n’est pas vide", "a text that is not blank");
    internal static readonly Localized ABoolean = new("true ou false", "true or false");

    internal static readonly Localized ADay = new(
        "un jour qui existe, écrit AAAA-MM-JJ",
        "an existing day, written YYYY-MM-DD"
    );

    internal static readonly Localized ACount = new("un nombre entier, zéro ou plus", "a whole number, zero or more");
    internal static readonly Localized ANumberFromOne = new(
        "un nombre entier, à partir de 1",
        "a whole number, from 1"
    );
    internal static readonly Localized AYear = new("une année, de 1900 à 2100", "a year, from 1900 to 2100");

    internal static readonly Localized AnAmount = new(
        "un montant en euros, zéro ou plus, au centime au plus, avec un point décimal (« 60000.00 »)",
        "an amount in euros, zero or more, to the cent at most, with a decimal point (\"60000.00\")"
    );

    internal static readonly Localized OneOf = new("l’un de : {codes}", "one of: {codes}");
    internal static readonly Localized TheFormat = new("le format « {format} »", "the format \"{format}\"");
}

using Pvd.Domain;

namespace Pvd.Documents.Templates;

/// <summary>What the reader of templates has to say, in both languages.</summary>
internal static class TemplateMessages
{
    public static readonly Localized TooLarge = new(
        "le fichier dépasse {limit} octets",
        "the file is larger than {limit} bytes"
    );

    public static readonly Localized MoreProblems = new(
        "il y a plus de {limit} problèmes : seuls les premiers sont donnés",
        "there are more than {limit} problems: only the first are given"
    );

    public static readonly Localized Strict = new(
        "le document est au format « Strict Open XML » : l’enregistrer en « Document Word (.docx) »",
        "the document is in the “Strict Open XML” format: save it as “Word document (.docx)”"
    );

    public static readonly Localized NotAZip = new(
        "ce n’est pas un document Word (.docx ou .dotx), ou bien il est incomplet",
        "this is no Word document (.docx or .dotx), or part of it is missing"
    );

    public static readonly Localized Encrypted = new(
        "le document est protégé par un mot de passe, ou dans l’ancien format .doc : l’enregistrer en .docx sans mot de passe",
        "the document is protected by a password, or in the old .doc format: save it as .docx without a password"
    );

    public static readonly Localized TooManyParts = new(
        "le fichier contient plus de {limit} parties",
        "the file holds more than {limit} parts"
    );

    public static readonly Localized PartTooLarge = new(
        "la partie dépasse {limit} octets une fois décompressée",
        "the part is larger than {limit} bytes once decompressed"
    );

    public static readonly Localized AllTooLarge = new(
        "les parties dépassent ensemble {limit} octets une fois décompressées",
        "together the parts are larger than {limit} bytes once decompressed"
    );

    public static readonly Localized TooCompressed = new(
        "la partie est plus de {limit} fois plus grande que dans le fichier : ce n’est pas un document ordinaire",
        "the part is more than {limit} times larger than in the file: this is no ordinary document"
    );

    public static readonly Localized BadPartName = new(
        "le nom de partie « {name} » sort du fichier ou y figure deux fois",
        "the part name “{name}” leads out of the file or stands in it twice"
    );

    public static readonly Localized Truncated = new(
        "la partie est abîmée et ne peut être lue jusqu’au bout",
        "the part is damaged and cannot be read to its end"
    );

    public static readonly Localized NotWord = new(
        "le fichier ne contient pas de document Word : la partie principale manque",
        "the file holds no Word document: the main part is missing"
    );

    public static readonly Localized MissingPart = new(
        "la partie « {name} », à laquelle le document renvoie, manque",
        "the part “{name}”, which the document refers to, is missing"
    );

    public static readonly Localized Macro = new(
        "le modèle contient des macros : l’enregistrer en .docx ou .dotx, sans macro",
        "the template holds macros: save it as .docx or .dotx, without macros"
    );

    public static readonly Localized ActiveContent = new(
        "le modèle contient un objet incorporé ou un contrôle ActiveX, qui peut exécuter du code : le remplacer par une image",
        "the template holds an embedded object or an ActiveX control, which may run code: replace it by a picture"
    );

    public static readonly Localized ImportedContent = new(
        "le modèle importe le contenu d’un autre fichier : copier ce contenu dans le modèle",
        "the template imports the content of another file: copy that content into the template"
    );

    public static readonly Localized ExternalLink = new(
        "le modèle renvoie à un fichier extérieur, « {target} » : rompre la liaison, ou insérer le contenu",
        "the template refers to a file outside, “{target}”: break the link, or insert the content"
    );

    public static readonly Localized LinkedField = new(
        "le champ {field} va chercher son contenu ailleurs : le remplacer par son résultat",
        "the field {field} fetches its content from elsewhere: replace it by its result"
    );

    public static readonly Localized TrackedChange = new(
        "le modèle contient des modifications suivies : les accepter ou les refuser toutes",
        "the template holds tracked changes: accept or reject them all"
    );

    public static readonly Localized Malformed = new(
        "la partie n’est pas du XML bien formé (ligne {line}, colonne {column})",
        "the part is no well-formed XML (line {line}, column {column})"
    );

    public static readonly Localized Doctype = new(
        "la partie déclare un DOCTYPE ou une entité, ce qu’un document Word ne fait jamais",
        "the part declares a DOCTYPE or an entity, which no Word document does"
    );

    public static readonly Localized TooDeep = new(
        "les éléments sont emboîtés sur plus de {limit} niveaux",
        "elements stand in one another more than {limit} levels deep"
    );

    public static readonly Localized TooManyPrefixes = new(
        "plus de {limit} préfixes sont déclarés au même endroit",
        "more than {limit} prefixes are declared at one place"
    );

    public static readonly Localized ParagraphTooLong = new(
        "un paragraphe dépasse {limit} caractères",
        "a paragraph is longer than {limit} characters"
    );

    public static readonly Localized TooManyControls = new(
        "la partie contient plus de {limit} contrôles de contenu",
        "the part holds more than {limit} content controls"
    );

    public static readonly Localized DoubleTag = new(
        "le contrôle porte plusieurs balises : n’en garder qu’une",
        "the control has several tags: keep one"
    );

    public static readonly Localized TagSyntax = new(
        "balise illisible : attendu un nom (« epci.nom »), un nom et des formats (« montant|lettres »), « pour NOM », « si NOM » ou « sauf NOM »",
        "unreadable tag: expected a name (“epci.name”), a name and formats (“amount|words”), “for NAME”, “if NAME” or “unless NAME”"
    );

    public static readonly Localized EndMark = new(
        "il n’y a pas de marque de fin : le contrôle « pour … », « si … » ou « sauf … » entoure ce qu’il commande",
        "there is no end mark: the control “for …”, “if …” or “unless …” stands around what it governs"
    );

    public static readonly Localized UnknownName = new(
        "nom inconnu : « {name} »{nearest}",
        "unknown name: “{name}”{nearest}"
    );

    public static readonly Localized UnknownFormat = new(
        "format inconnu pour « {name} » : « {format} »{nearest}",
        "unknown format for “{name}”: “{format}”{nearest}"
    );

    public static readonly Localized NearestName = new(" ; vouliez-vous dire « {name} » ?", "; did you mean “{name}”?");

    public static readonly Localized NotAList = new(
        "« {name} » n’est pas une liste : rien à répéter",
        "“{name}” is no list: there is nothing to repeat"
    );

    public static readonly Localized NotAValue = new(
        "« {name} » est un ensemble : préciser lequel de ses noms imprimer ({members})",
        "“{name}” is a group: say which of its names to print ({members})"
    );

    public static readonly Localized NotPrintable = new(
        "« {name} » se teste (« si {name} ») mais ne s’imprime pas",
        "“{name}” can be tested (“if {name}”) but not printed"
    );

    public static readonly Localized EncloseNothing = new(
        "le contrôle n’entoure rien : il doit entourer le texte, les lignes ou les paragraphes qu’il commande",
        "the control stands around nothing: it must stand around the text, rows or paragraphs that it governs"
    );

    public static readonly Localized AcrossCells = new(
        "le contrôle traverse un bord de tableau : il doit tenir dans une cellule, ou entourer des lignes entières s’il les commande",
        "the control crosses the border of a table: it must stay within a cell, or stand around whole rows if it governs them"
    );

    public static readonly Localized SeveralParagraphs = new(
        "le contrôle imprime une valeur et doit tenir dans un seul paragraphe",
        "the control prints one value and must stay within one paragraph"
    );

    public static readonly Localized ControlInField = new(
        "le contrôle imprime une valeur et ne peut en contenir un autre",
        "the control prints one value and cannot hold another"
    );

    public static readonly Localized NoPicture = new(
        "« {name} » est une image : le contrôle doit entourer une image du modèle, qui donne sa place et sa taille",
        "“{name}” is a picture: the control must stand around a picture of the template, which gives its place and size"
    );

    public static readonly Localized PictureRepeated = new(
        "une image du modèle ne peut être répétée",
        "a picture of the model cannot be repeated"
    );
}

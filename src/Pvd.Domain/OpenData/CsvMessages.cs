namespace Pvd.Domain.OpenData;

/// <summary>What makes a CSV file unreadable, and what its cells may hold instead of what was expected; in both languages.</summary>
internal static class CsvMessages
{
    internal static readonly Localized Empty = new(
        "le fichier est vide ; attendu : une ligne de noms de colonnes",
        "the file is empty; expected a line of column names"
    );

    internal static readonly Localized QuoteInside = new(
        "un guillemet se trouve dans une cellule qui n’est pas entre guillemets",
        "a quote stands in a cell that is not quoted"
    );

    internal static readonly Localized QuoteOpen = new(
        "le guillemet ouvert ici n’est jamais fermé",
        "the quote opened here is never closed"
    );

    internal static readonly Localized AfterQuote = new(
        "après le guillemet qui ferme cette cellule, attendu : un séparateur ou une fin de ligne",
        "after the quote that closes this cell, expected a separator or the end of the line"
    );

    internal static readonly Localized MissingColumn = new(
        "il manque la colonne « {column} » ; colonnes trouvées : {found}",
        "the column \"{column}\" is missing; columns found: {found}"
    );

    internal static readonly Localized ColumnTwice = new(
        "la colonne « {column} » est là deux fois",
        "the column \"{column}\" is there twice"
    );

    internal static readonly Localized CellCount = new(
        "la ligne a {found} cellules au lieu de {expected} ; elle est laissée de côté",
        "the line has {found} cells instead of {expected}; it is left aside"
    );

    internal static readonly Localized Spaces = new(
        "« {found} » porte des espaces en trop ou insécables ; lu sans elles",
        "\"{found}\" has spaces too many or no-break spaces; read without them"
    );

    internal static readonly Localized LostZero = new(
        "« {found} » a perdu son zéro initial ; lu comme {read}",
        "\"{found}\" has lost its leading zero; read as {read}"
    );

    internal static readonly Localized Impossible = new(
        "attendu : {expected} ; trouvé : « {found} »",
        "expected {expected}; found \"{found}\""
    );

    internal static readonly Localized OtherDate = new(
        "la date « {found} » est écrite autrement que AAAA-MM-JJ ; lue comme {read}",
        "the date \"{found}\" is written other than YYYY-MM-DD; read as {read}"
    );

    internal static readonly Localized ADay = new(
        "un jour qui existe, écrit AAAA-MM-JJ ou JJ/MM/AAAA",
        "an existing day, written YYYY-MM-DD or DD/MM/YYYY"
    );

    internal static readonly Localized MonthOnly = new(
        "« {found} » ne dit que le mois ; le jour reste inconnu",
        "\"{found}\" tells the month only; the day stays unknown"
    );

    internal static readonly Localized Flag = new(
        "true ou false (ou vrai, faux, oui, non, 1, 0)",
        "true or false (or vrai, faux, oui, non, 1, 0)"
    );

    internal static readonly Localized OtherFlag = new(
        "des cellules disent vrai ou faux autrement que par true et false, comme « {found} » ici ; elles sont lues de même",
        "some cells tell true or false other than by true and false, as \"{found}\" here; they are read all the same"
    );

    internal static readonly Localized TooMany = new(
        "plus de {limit} singularités ; les suivantes ne sont pas dites",
        "more than {limit} oddities; the others are not told"
    );

    internal static readonly Localized Number = new("un nombre entier", "a whole number");
}

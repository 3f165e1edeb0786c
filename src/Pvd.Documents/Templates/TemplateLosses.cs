using Pvd.Domain;

namespace Pvd.Documents.Templates;

/// <summary>What a template has lost of an accessible document in good French, in both languages.</summary>
internal static class TemplateLosses
{
    public static readonly Localized Language = new(
        "la langue du document n’est pas le français : un lecteur d’écran le prononcera mal",
        "the language of the document is not French: a screen reader will mispronounce it"
    );

    public static readonly Localized Title = new(
        "le document n’a pas de titre (Fichier > Informations > Titre)",
        "the document has no title (File > Info > Title)"
    );

    public static readonly Localized NoHeading = new(
        "aucun paragraphe n’est un titre : le document ne peut être parcouru",
        "no paragraph is a heading: the document cannot be navigated"
    );

    public static readonly Localized HeadingJump = new(
        "le titre est de niveau {level} alors que le précédent est de niveau {before}",
        "the heading is of level {level} while the one before is of level {before}"
    );

    public static readonly Localized TableHeader = new(
        "le tableau n’a pas de ligne d’en-tête répétée",
        "the table has no repeated header row"
    );

    public static readonly Localized PictureText = new(
        "l’image n’a pas de texte de remplacement",
        "the picture has no alternative text"
    );

    public static readonly Localized Spacing = new(
        "espace ordinaire avant « {sign} » : une espace insécable évite de renvoyer le signe à la ligne",
        "plain space before “{sign}”: a no-break space keeps the sign from starting a line"
    );

    public static readonly Localized Quotes = new(
        "guillemets droits : le français écrit « … »",
        "straight quotes: French writes « … »"
    );

    public static readonly Localized Marker = new(
        "« {marker} » est une marque d’un autre système et restera telle quelle : mettre un contrôle de contenu à sa place",
        "“{marker}” is a mark of another system and will stay as it is: put a content control in its place"
    );
}

using Pvd.Domain;
using Pvd.Rules;
using Pvd.Rules.Law;

namespace Pvd.Samples.Funding;

/// <summary>The sentences of the commands, in both languages.</summary>
internal static class Texts
{
    internal static readonly Localized Rule = new("règle", "rule");
    internal static readonly Localized Unknown = new("inconnu", "unknown");

    internal static readonly Localized Since = new("depuis le {from}", "since {from}");
    internal static readonly Localized FromTo = new("du {from} au {to}", "from {from} to {to}");
    internal static readonly Localized OnDay = new("le {day}", "on {day}");
    internal static readonly Localized InForce = new("en vigueur", "in force");
    internal static readonly Localized NotInForce = new("pas en vigueur", "not in force");

    internal static readonly Localized Worth = new(
        "Le {day}, la valeur est : {value}.",
        "On {day}, the value is: {value}."
    );
    internal static readonly Localized Stated = new(
        "Le {day}, on lit : « {value} ».",
        "On {day}, it reads: \"{value}\"."
    );
    internal static readonly Localized Holds = new(
        "Période : {dates}. Texte : {reference}.",
        "Period: {dates}. Text: {reference}."
    );
    internal static readonly Localized NotKnown = new(
        "Le {day}, aucune valeur n’est connue. {reason}",
        "On {day}, no value is known. {reason}"
    );
    internal static readonly Localized NoRow = new(
        "Aucun des textes lus ne porte sur ce jour.",
        "None of the texts that were read speaks of that day."
    );
    internal static readonly Localized LatestWorth = new(
        "{dates}, la valeur est : {value}.",
        "{dates}, the value is: {value}."
    );
    internal static readonly Localized LatestStated = new(
        "{dates}, on lit : « {value} ».",
        "{dates}, it reads: \"{value}\"."
    );
    internal static readonly Localized LatestNotKnown = new(
        "{dates}, aucune valeur n’est connue. {reason}",
        "{dates}, no value is known. {reason}"
    );
    internal static readonly Localized LastKnown = new(
        "Dernière valeur connue : {value}, {dates}. Rien ne dit qu’elle vaille au-delà.",
        "Last known value: {value}, {dates}. Nothing says that it holds beyond."
    );
    internal static readonly Localized NeverKnown = new(
        "Aucune valeur antérieure n’est connue.",
        "No earlier value is known."
    );

    internal static readonly Localized History = new("Historique", "History");
    internal static readonly Localized Reference = new("Référence : {reference}.", "Reference: {reference}.");
    internal static readonly Localized Trust = new(
        "Source : {source}. Confiance {confidence}. Vérifié pour la dernière fois le {day}.",
        "Source: {source}. Confidence {confidence}. Last checked on {day}."
    );
    internal static readonly Localized NoSource = new("aucune", "none");
    internal static readonly Localized NoSuchId = new(
        "Aucun paramètre ni aucune règle « {id} ». Les plus proches : {ids}. La liste : law list.",
        "No parameter and no rule \"{id}\". The nearest: {ids}. The list: law list."
    );

    internal static readonly Localized Request = new(
        "Demande « {id} » : {instrument} {year}, au {day}",
        "Request \"{id}\": {instrument} {year}, on {day}"
    );
    internal static readonly Localized NoRequest = new(
        "Ce plan ne demande aucune aide de l’État : il n’y a rien à instruire.",
        "This plan requests no State grant: there is nothing to assess."
    );
    internal static readonly Localized NoPlan = new("Le fichier ne contient aucun plan.", "The file holds no plan.");
    internal static readonly Localized UnnamedPlan = new(
        "Plan de financement sans nom",
        "Financing plan without a name"
    );
    internal static readonly Localized AtLine = new("Ligne {line} : {text}", "Line {line}: {text}");
    internal static readonly Localized LinesRefused = new(
        "Lignes refusées : {refused} sur {lines}.",
        "Lines refused: {refused} of {lines}."
    );

    internal static readonly Localized Receipt = new(
        "Reçu du moteur {engine} ; droit au {day}, législation {law}.",
        "Receipt of the engine {engine}; law on {day}, legislation {law}."
    );
    internal static readonly Localized Confirmed = new(
        "Confirmé : mêmes faits, même droit, même résultat.",
        "Confirmed: same facts, same law, same result."
    );
    internal static readonly Localized Differs = new(
        "Différent : ce reçu ne dit pas ce que l’on trouve aujourd’hui.",
        "Different: this receipt does not say what is found now."
    );
    internal static readonly Localized Facts = new("Faits", "Facts");
    internal static readonly Localized Law = new("Droit", "Law");
    internal static readonly Localized Result = new("Résultat", "Result");
    internal static readonly Localized Same = new("rien ne diffère", "nothing differs");

    internal static Localized NotMet(Severity severity) =>
        severity switch
        {
            Severity.Error => new(
                "Si elle n’est pas satisfaite, la réponse ne peut être favorable.",
                "If it is not met, the answer cannot be favourable."
            ),
            Severity.Warning => new(
                "Si elle n’est pas satisfaite, la réponse tient, mais quelqu’un doit regarder.",
                "If it is not met, the answer stands, but someone should look."
            ),
            _ => new("Elle est donnée pour information.", "It is given for information."),
        };

    internal static Localized ConfidenceOf(Confidence confidence) =>
        confidence switch
        {
            Confidence.High => new(
                "élevée : le texte a été lu, ou deux pages officielles concordent",
                "high: the text was read, or two official pages agree"
            ),
            Confidence.Medium => new(
                "moyenne : une seule page, officielle ou sérieuse",
                "medium: a single page, official or serious"
            ),
            _ => new("faible : hypothèse, ou source fragile", "low: an assumption, or a weak source"),
        };

    /// <summary>Says that a value does not bind; <c>null</c> for one that does.</summary>
    internal static Localized? SentenceOf(DatedValue row) =>
        row.Force switch
        {
            ValueForce.Target => new(
                "C’est un objectif affiché : aucun texte n’oblige à l’atteindre.",
                "It is a stated target: no text makes it binding."
            ),
            ValueForce.Local => new(
                "C’est un chiffre local : il ne vaut que là où il a été fixé.",
                "It is a local figure: it holds only where it was set."
            ),
            ValueForce.Observed => new(
                "C’est une observation : ce qui a été constaté, non ce que le droit exige.",
                "It is an observation: what was seen, not what the law asks."
            ),
            _ => null,
        };

    /// <summary>The same in a word.</summary>
    internal static Localized? MarkOf(DatedValue row) =>
        row.Force switch
        {
            ValueForce.Target => new("objectif", "target"),
            ValueForce.Local => new("chiffre local", "local figure"),
            ValueForce.Observed => new("observation", "observation"),
            _ => null,
        };
}

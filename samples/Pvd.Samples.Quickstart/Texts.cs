using Pvd.Domain;

namespace Pvd.Samples.Quickstart;

/// <summary>The words of the screens, in both languages.</summary>
internal static class Texts
{
    internal static readonly Localized Title = new(
        "Petites villes de demain : {territory}",
        "Petites villes de demain: {territory}"
    );
    internal static readonly Localized Day = new(
        "Examen au {today} ; faits connus au {known} ; législation {law}.",
        "Examined on {today}; facts known on {known}; legislation {law}."
    );

    internal static readonly Localized Illustrative = new(
        "Donné pour l’exemple : {what}.",
        "Made up for the example: {what}."
    );
    internal static readonly Localized Signatures = new(
        "Qui a signé, qui doit encore signer",
        "Who has signed, who must still sign"
    );
    internal static readonly Localized Party = new("Partie", "Party");
    internal static readonly Localized Role = new("Qualité", "Quality");
    internal static readonly Localized Deliberation = new("Délibération", "Délibération");
    internal static readonly Localized Signed = new("Signature", "Signature");
    internal static readonly Localized MustSign = new("à signer", "must sign");
    internal static readonly Localized MaySign = new("peut signer", "may sign");
    internal static readonly Localized NotKnown = new("non connue", "not known");
    internal static readonly Localized NotNeeded = new("sans objet", "not needed");
    internal static readonly Localized None = new("aucune", "none");
    internal static readonly Localized Reasons = new("Raisons", "Reasons");
    internal static readonly Localized Amounts = new("Montants", "Amounts");
    internal static readonly Localized Amount = new("Montant", "Amount");
    internal static readonly Localized Documents = new("Pièces à joindre", "Papers to join");
    internal static readonly Localized Choices = new("Choix retenus : {list}.", "Choices made: {list}.");
    internal static readonly Localized Written = new("Fichiers écrits", "Files written");
    internal static readonly Localized Refused = new(
        "Le dossier {file} est refusé ; rien n’a été écrit.",
        "The dossier {file} is refused; nothing was written."
    );
    internal static readonly Localized Disclaimer = new(
        "Ceci n’est pas un conseil juridique : une autorité décide.",
        "This is not legal advice: an authority decides."
    );
}

using Pvd.Domain;

namespace Pvd.Samples.Templates;

/// <summary>The words of the sample around those of the library.</summary>
internal static class Texts
{
    internal static readonly Localized HowToName = new(
        "# Un contrôle « pour communes » répète ce qu’il entoure ; dedans, « nom » suffit pour « communes.nom ». Ailleurs, « communes.nom » les énumère.",
        "# A control \"for communes\" repeats what it stands around; within, \"name\" will do for \"communes.name\". Elsewhere, \"communes.name\" enumerates them."
    );
    internal static readonly Localized WithExample = new("{label}, ex. « {example} »", "{label}, e.g. \"{example}\"");

    internal static readonly Localized NoSuchDocument = new(
        "Aucun document ne s’appelle « {name} ». Il y a : {names}.",
        "No document is called \"{name}\". There are: {names}."
    );
    internal static readonly Localized NoSuchTemplate = new(
        "« {name} » n’est ni un fichier ni le nom d’un document. Il y a : {names}.",
        "\"{name}\" is neither a file nor the name of a document. There are: {names}."
    );
    internal static readonly Localized NotATemplateName = new(
        "Le nom d’un modèle finit par .dotx ou .docx : « {file} ».",
        "The name of a template ends with .dotx or .docx: \"{file}\"."
    );
    internal static readonly Localized NotADocumentName = new(
        "Le nom d’un document finit par .docx : « {file} ».",
        "The name of a document ends with .docx: \"{file}\"."
    );
    internal static readonly Localized OverItsSource = new(
        "Le document prendrait la place de ce dont il est tiré : « {file} ».",
        "The document would take the place of what it is drawn from: \"{file}\"."
    );

    internal static readonly Localized Sound = new(
        "{file} : modèle sain, qui emploie {count} noms.",
        "{file}: a sound template, which uses {count} names."
    );
    internal static readonly Localized NotSound = new(
        "{file} : ce modèle ne peut servir en l’état.",
        "{file}: this template cannot be used as it is."
    );
    internal static readonly Localized Problems = new("Problèmes", "Problems");
    internal static readonly Localized Losses = new("Ce que les lecteurs y perdent", "What its readers lose");
    internal static readonly Localized NamesLost = new(
        "Noms du document d’origine qui ne sont plus employés",
        "Names of the original document that are no longer used"
    );

    internal static readonly Localized DossierRefused = new("Le dossier est refusé", "The dossier is refused");
    internal static readonly Localized PlanRefused = new("Le plan est refusé", "The plan is refused");
    internal static readonly Localized NotOfADossier = new(
        "« {name} » se tire d’un plan de financement (pvd-financing-plan/1), et ce fichier est un dossier.",
        "\"{name}\" is drawn from a financing plan (pvd-financing-plan/1), and this file is a dossier."
    );
    internal static readonly Localized NotOfAPlan = new(
        "« {name} » se tire d’un dossier (pvd-dossier/1), et ce fichier est un plan de financement.",
        "\"{name}\" is drawn from a dossier (pvd-dossier/1), and this file is a financing plan."
    );
    internal static readonly Localized NothingFits = new(
        "Aucun document ne se tire de ce fichier.",
        "No document is drawn from this file."
    );
    internal static readonly Localized NoRequest = new(
        "Ce plan ne demande aucune aide de l’État : il n’y a rien à en tirer.",
        "This plan requests no State grant: nothing can be drawn from it."
    );
    internal static readonly Localized NoSuchItem = new(
        "--item : le fichier n’a pas « {item} ». Il a : {items}.",
        "--item: the file has no \"{item}\". It has: {items}."
    );
    internal static readonly Localized NoItems = new(
        "--item : le fichier n’a rien de tel pour ce document : « {item} ».",
        "--item: the file has nothing of the kind for this document: \"{item}\"."
    );
    internal static readonly Localized ItemOfAll = new(
        "--item porte sur un seul document, et non sur tous.",
        "--item is about a single document, not about all of them."
    );

    internal static readonly Localized Rendered = new(
        "{file} : empreinte {fingerprint}",
        "{file}: fingerprint {fingerprint}"
    );
    internal static readonly Localized Incomplete = new(
        "{file} : le document serait incomplet, et n’est pas écrit.",
        "{file}: the document would be incomplete, and is not written."
    );
    internal static readonly Localized Gaps = new("À compléter", "To be filled in");
}

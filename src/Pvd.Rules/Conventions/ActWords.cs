namespace Pvd.Rules.Conventions;

/// <summary>The sentences that tell the life of an act, and what comes next.</summary>
internal static class ActWords
{
    internal static readonly Localized Begins = new("La préparation commence.", "Drafting begins.");

    internal static readonly Localized BeginsUnseen = new(
        "Premier fait connu du dossier : la préparation a commencé au plus tard ce jour-là.",
        "First known fact of the file: drafting began that day at the latest."
    );

    internal static readonly Localized CannotBegin = new(
        "Il manque parmi les parties : {absent}.",
        "Missing among the parties: {absent}."
    );

    internal static readonly Localized PartiesUnknown = new(
        "On ne connaît pas les parties.",
        "The parties are not known."
    );

    internal static readonly Localized Submitted = new(
        "Le texte est soumis aux assemblées : {assemblies}.",
        "The text goes to the assemblies: {assemblies}."
    );

    internal static readonly Localized SubmittedUnseen = new(
        "Les assemblées sont saisies au plus tard ce jour-là : {assemblies}.",
        "The assemblies have it before them that day at the latest: {assemblies}."
    );

    internal static readonly Localized Decides = new(
        "{party} : délibération favorable du {on}{vote}.",
        "{party}: the assembly agrees on {on}{vote}."
    );

    internal static readonly Localized NotAuthorising = new(
        "{party} : la délibération du {on} n’autorise personne à signer.",
        "{party}: the délibération of {on} authorises nobody to sign."
    );

    internal static readonly Localized DecidedUnseen = new(
        "On ne sait pas quelles assemblées ont délibéré ; une signature donnée laisse penser qu’elles l’ont fait.",
        "It is not known which assemblies have decided; a signature that was given suggests that they have."
    );

    internal static readonly Localized Refuses = new(
        "{party} : l’assemblée refuse le {on} ; le texte est à revoir.",
        "{party}: the assembly refuses on {on}; the text is to be revised."
    );

    internal static readonly Localized Abandoned = new("Le projet est abandonné.", "The draft is given up.");

    internal static readonly Localized Signs = new("{party} : signature le {on}.", "{party}: signature on {on}.");

    internal static readonly Localized SignsUnseen = new(
        "{party} : signature le {on}, sans que l’on sache si le pouvoir de signer était là.",
        "{party}: signature on {on}, though it is not known whether the power to sign was there."
    );

    internal static readonly Localized SignsWithoutPower = new(
        "{party} : la signature du {on} ne compte pas ({fault}).",
        "{party}: the signature of {on} does not count ({fault})."
    );

    internal static readonly Localized SignedEarly = new(
        "{party} : la signature du {on} précède des délibérations encore attendues ; elle comptera quand toutes seront prises.",
        "{party}: the signature of {on} comes before délibérations that are still awaited; it will count once all are taken."
    );

    internal static readonly Localized AllSigned = new(
        "Toutes les signatures nécessaires sont données, la dernière le {last} : {name} en vigueur depuis le {on}.",
        "Every required signature has been given, the last one on {last}: {name} in force since {on}."
    );

    internal static readonly Localized ToSubmit = new(
        "soumettre le texte aux assemblées",
        "submit the text to the assemblies"
    );
    internal static readonly Localized ToDecide = new(
        "faire délibérer {parties}",
        "have these assemblies decide: {parties}"
    );
    internal static readonly Localized ToSign = new("faire signer {parties}", "have these sign: {parties}");

    internal static readonly Localized ToMend = new(
        "lever ce qui retient l’entrée en vigueur : toutes les signatures nécessaires sont données",
        "lift what holds the entry into force back: every required signature has been given"
    );

    internal static readonly Localized FrameworkBy = new(
        "convention-cadre à signer au plus tard le {day}",
        "framework convention to be signed no later than {day}"
    );

    internal static readonly Localized FrameworkSometime = new(
        "signer la convention-cadre ; le délai n’est pas connu",
        "sign the framework convention; the period is not known"
    );

    internal static readonly Localized FrameworkLate = new(
        "signer la convention-cadre, ou un avenant qui prolonge le délai ; aucune sanction n’est connue",
        "sign the framework convention, or an amendment that extends the time; no sanction is known"
    );

    internal static readonly Localized TermOn = new("terme de la convention, le {day}", "term of the act, on {day}");

    internal static readonly Localized TermUnknown = new(
        "le terme n’est pas connu, faute de durée",
        "the term is not known, for want of a duration"
    );

    internal static readonly Localized AmendmentDone = new(
        "l’avenant fait désormais corps avec l’acte",
        "the amendment is now part of the act"
    );

    internal static readonly Localized SignaturesMissing = new(
        "la liste complète des signatures données à ce jour",
        "the complete list of the signatures given so far"
    );

    internal static readonly Localized WhichCouncils = new(
        "les conseils informés du bilan du {on}",
        "the councils given the report of {on}"
    );

    internal static readonly Localized WhoAgreed = new(
        "les assemblées qui ont accepté la résiliation du {on}",
        "the assemblies that agreed to the termination of {on}"
    );

    internal static readonly Localized Authorises = new(
        "si la délibération du {on} autorise {name} à signer",
        "whether the délibération of {on} authorises {name} to sign"
    );

    internal static readonly Localized DecisionOf = new("délibération de {name}", "délibération of {name}");
    internal static readonly Localized SignatureNamed = new("signature de {name}", "signature of {name}");
}

using Pvd.Domain.Conventions;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Conventions;

/// <summary>
/// The acts by which assemblies authorise a signature.
/// Sources: CGCT L2131-1 (executory acts, publication; wording since 1 July 2022) and L2131-2, 1° (transmission), extended to EPCI by L5211-3;
/// published model délibérations for what they say. That an avenant repeats the cycle is common practice, read in no text.
/// </summary>
internal static class DeliberationRules
{
    private static readonly LegalReference Executory = new("CGCT", "L2131-1 et L2131-2, 1°");

    internal static readonly RuleText OneEach = new(
        "DEL-1",
        new("Conventions publiées du programme", "délibérations"),
        statement: new(
            "Chaque collectivité délibère avant de signer : assemblée, numéro, date de séance, objet, vote, et autorisation de signer.",
            "Every local authority decides before it signs: assembly, number, day of the sitting, subject, vote, and permission to sign."
        ),
        met: new("{party} : délibération complète du {on}.", "{party}: complete délibération of {on}."),
        notMet: new("{party} : {fault}.", "{party}: {fault}."),
        unknown: new(
            "{party} : la délibération du {on} n’est pas entièrement connue.",
            "{party}: the délibération of {on} is not wholly known."
        )
    );

    internal static readonly RuleText IsExecutory = new(
        "DEL-2",
        Executory,
        statement: new(
            "Une délibération s’applique une fois publiée et transmise au préfet.",
            "A délibération applies once it is published and sent to the prefect."
        ),
        met: new(
            "{party} : délibération exécutoire depuis le {since} (publiée et transmise).",
            "{party}: délibération executory since {since} (published and sent to the prefect)."
        ),
        notMet: new(
            "{party} : la délibération du {on} n’est pas encore exécutoire le {today} : elle ne l’est pas avant le {since}.",
            "{party}: the délibération of {on} is not executory yet on {today}: not before {since}."
        ),
        unknown: new(
            "{party} : on ne sait pas si la délibération du {on} est publiée et transmise au préfet.",
            "{party}: it is not known whether the délibération of {on} is published and sent to the prefect."
        )
    );

    internal static readonly RuleText InOrder = new(
        "DEL-3",
        new("CGCT", "L2131-1"),
        statement: new(
            "L’assemblée délibère, la délibération est transmise au préfet, puis la collectivité signe.",
            "The assembly decides, the délibération is sent to the prefect, then the authority signs."
        ),
        met: new(
            "{party} : délibération du {on}, transmise le {sent}, signature le {signed}.",
            "{party}: délibération of {on}, sent on {sent}, signature on {signed}."
        ),
        notMet: new(
            "{party} : la signature du {signed} précède la transmission de la délibération, le {sent}.",
            "{party}: the signature of {signed} comes before the délibération was sent, on {sent}."
        ),
        unknown: new(
            "{party} : on ne sait pas si la délibération a été transmise avant la signature du {signed}.",
            "{party}: it is not known whether the délibération was sent before the signature of {signed}."
        )
    );

    internal static readonly Localized SentBeforeDecided = new(
        "{party} : la transmission du {sent} précède la séance du {on}.",
        "{party}: the sending of {sent} comes before the sitting of {on}."
    );

    internal static readonly RuleText Receipt = new(
        "DEL-4",
        new("CGCT", "L2131-1"),
        statement: new(
            "L’accusé de réception prouve la transmission ; il n’en est pas une condition.",
            "The acknowledgement of receipt proves the sending; it is no condition."
        ),
        met: new(
            "{party} : la date de transmission suffit, avec ou sans accusé de réception.",
            "{party}: the day of sending is enough, with or without acknowledgement."
        ),
        unknown: new(
            "{party} : sans date de transmission, l’accusé de réception la prouverait.",
            "{party}: without a day of sending, the acknowledgement would prove it."
        )
    );

    internal static readonly RuleText NoTimeLimit = new(
        "DEL-5",
        new("CGCT", "L2131-1"),
        statement: new(
            "Aucun texte consulté ne fixe de délai pour transmettre une délibération : le délai connu concerne les décisions individuelles.",
            "No text that was read sets a time to send a délibération: the known limit is for individual decisions."
        ),
        met: new(
            "{party} : transmise {days} après la séance ; aucun délai connu ne s’y oppose.",
            "{party}: sent {days} after the sitting; no known time limit stands against it."
        ),
        unknown: new("{party} : la date de transmission n’est pas connue.", "{party}: the day of sending is not known.")
    );

    internal static readonly RuleText PublishedAsDue = new(
        "DEL-6",
        new("CGCT", "L2131-1"),
        statement: new(
            "Depuis le 1er juillet 2022, une délibération se publie sous forme électronique ; en dessous d’un seuil de population, le conseil municipal choisit la forme.",
            "Since 1 July 2022 a délibération is published electronically; below a population threshold the municipal council chooses the form."
        ),
        met: new("{party} : {form}, comme il se doit.", "{party}: {form}, as is due."),
        notMet: new(
            "{party} : {form} ; la publication électronique est due, faute d’être une commune de moins de {threshold} habitants.",
            "{party}: {form}; electronic publication is due, since this is no commune of fewer than {threshold} inhabitants."
        ),
        unknown: new(
            "{party} : on ne sait pas sous quelle forme la délibération est publiée, ou si la commune peut la choisir.",
            "{party}: it is not known in what form the délibération is published, or whether the commune may choose."
        )
    );

    internal static readonly RuleText Again = new(
        "DEL-7",
        new("Pratique constatée", "avenants aux conventions du programme"),
        statement: new(
            "Un avenant repasse devant l’assemblée de chaque collectivité qu’il engage.",
            "An amendment goes before the assembly of every local authority that it binds."
        ),
        met: new(
            "{amendment} : chaque collectivité engagée a délibéré.",
            "{amendment}: every local authority bound by it has decided."
        ),
        notMet: new("{amendment} : n’ont pas délibéré : {absent}.", "{amendment}: yet to decide: {absent}."),
        unknown: new(
            "{amendment} : on ne sait pas quelles assemblées ont délibéré.",
            "{amendment}: it is not known which assemblies have decided."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        OneEach,
        IsExecutory,
        InOrder,
        Receipt,
        NoTimeLimit,
        PublishedAsDue,
        Again,
    ];

    internal static readonly Localized NoneTaken = new(
        "aucune délibération favorable, pour une signature du {signed}",
        "no assembly agreed before the signature of {signed}"
    );

    internal static readonly Localized AuthorisesNobody = new(
        "la délibération du {on} n’autorise personne à signer",
        "the délibération of {on} authorises nobody to sign"
    );

    internal static readonly Localized VoteSaysOtherwise = new(
        "la délibération du {on} est dite {said}, avec {for} voix pour et {against} contre",
        "the délibération of {on} is said to be {said}, with {for} voices for and {against} against"
    );

    internal static readonly Localized NothingToJudge = new(
        "{act} : il manque de quoi juger des délibérations.",
        "{act}: what it takes to judge the délibérations is missing."
    );

    internal static readonly Localized Adopted = new("adoptée", "adopted");
    internal static readonly Localized Rejected = new("rejetée", "rejected");

    /// <summary>The day from which a délibération applies; <c>null</c> where publication or transmission is not known.</summary>
    internal static LocalDate? ExecutoryOn(Deliberation decision) =>
        decision is { TransmittedOn: { } sent, PublishedOn: { } published } ? LocalDate.Max(sent, published) : null;

    /// <summary>The first day on which a délibération may apply: it does not before what is known of it.</summary>
    internal static LocalDate? NotExecutoryBefore(Deliberation decision) =>
        decision.TransmittedOn is { } sent && decision.PublishedOn is { } published
            ? LocalDate.Max(sent, published)
            : decision.TransmittedOn ?? decision.PublishedOn;
}

using Pvd.Domain.Funding;
using Pvd.Rules.Conventions;
using Pvd.Rules.Law;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Funding;

/// <summary>
/// What the post of chef de projet may receive in a calendar year.
/// Sources: Aides-territoires, aide « Cofinancement du chef de projet Petites villes de demain » (rate, ceilings, end of the aid);
/// ANCT, mode d’emploi du programme (signed convention first); Anah aid sheet (rate, base, request before any start).
/// The keys between ANCT, Banque des Territoires and State are unknown, as is any amount after the published end.
/// </summary>
internal static class ProjectManagerRules
{
    internal static readonly LegalReference AidSheet = new(
        "Aides-territoires",
        "cofinancement du chef de projet Petites villes de demain"
    );

    private static readonly LegalReference AnahSheet = new("Anah", "aide au chef de projet d’OPAH");

    private static readonly LegalReference Programme = new(
        "ANCT, mode d’emploi du programme Petites villes de demain",
        "convention d’adhésion"
    );

    internal static readonly RuleText SignedConvention = MembershipEffectRules.SignedConvention;

    internal static readonly RuleText PostHeld = new(
        "cdp.post-held",
        AidSheet,
        statement: new(
            "Le poste est occupé pendant tout ou partie de l’année civile demandée.",
            "The post is held for all or part of the calendar year asked for."
        ),
        met: new(
            "Le poste est occupé du {from} au {to} ({months} mois sur 12).",
            "The post is held from {from} to {to} ({months} months of 12)."
        ),
        notMet: new("Le poste n’est occupé aucun jour de {year}.", "The post is held on no day of {year}."),
        unknown: new("On ne sait pas depuis quand le poste est occupé.", "It is not known since when the post is held.")
    );

    internal static readonly RuleText ShareOfCost = new(
        "cdp.rate",
        AidSheet,
        statement: new(
            "L’aide couvre au plus une part du coût chargé du poste.",
            "The aid covers at most a share of the loaded cost of the post."
        ),
        met: new(
            "L’aide couvre au plus {rate} du coût chargé de {cost}, soit {uncapped}.",
            "The aid covers at most {rate} of the loaded cost of {cost}, which is {uncapped}."
        ),
        unknown: new(
            "Le coût chargé du poste en {year} n’est pas connu.",
            "The loaded cost of the post in {year} is not known."
        )
    );

    internal static readonly RuleText AnahAskedFirst = new(
        "cdp.anah-request",
        AnahSheet,
        statement: new(
            "L’aide de l’Anah se demande avant tout commencement de l’opération.",
            "The Anah's aid is asked for before the operation starts."
        ),
        met: new(
            "L’aide de l’Anah a été demandée le {requested}, avant le commencement de l’opération, le {started}.",
            "The Anah's aid was asked for on {requested}, before the operation started on {started}."
        ),
        notMet: new(
            "L’aide de l’Anah a été demandée le {requested}, alors que l’opération avait commencé le {started} : l’Anah n’est pas comptée.",
            "The Anah's aid was asked for on {requested}, when the operation had started on {started}: the Anah is not counted."
        ),
        unknown: new(
            "L’opération a commencé le {started} ; on ne sait pas quand l’aide de l’Anah a été demandée.",
            "The operation started on {started}; it is not known when the Anah's aid was asked for."
        )
    );

    internal static readonly Localized AnahAskedNotStarted = new(
        "L’aide de l’Anah a été demandée le {requested} ; l’opération n’a pas commencé.",
        "The Anah's aid was asked for on {requested}; the operation has not started."
    );

    internal static readonly Localized AnahNotAskedYet = new(
        "L’opération a commencé le {started} sans que l’aide de l’Anah ait été demandée : l’Anah n’est pas comptée.",
        "The operation started on {started} before the Anah's aid was asked for: the Anah is not counted."
    );

    internal static readonly Localized AnahStillInTime = new(
        "L’opération n’a pas commencé : il est encore temps de demander l’aide de l’Anah.",
        "The operation has not started: there is still time to ask for the Anah's aid."
    );

    internal static readonly RuleText YearlyCeiling = new(
        "cdp.ceiling",
        AidSheet,
        statement: new(
            "L’aide ne dépasse pas un plafond annuel, plus élevé quand l’Anah cofinance.",
            "The aid stays within a yearly ceiling, higher when the Anah co-funds."
        ),
        met: new(
            "Ce montant ne dépasse pas le plafond de {ceiling} {status} ; il en reste {left}.",
            "This amount is within the ceiling of {ceiling} {status}; {left} of it is left."
        ),
        unknown: new(
            "Le plafond dépend de la participation de l’Anah, qui n’est pas connue.",
            "The ceiling depends on the Anah's part, which is not known."
        )
    );

    internal static readonly Localized ExactlyAtCeiling = new(
        "Ce montant atteint exactement le plafond de {ceiling} {status}.",
        "This amount is exactly the ceiling of {ceiling} {status}."
    );

    internal static readonly Localized Clipped = new(
        "Le plafond est de {ceiling} {status} : l’aide est ramenée à {grant}, soit {removed} de moins.",
        "The ceiling is {ceiling} {status}: the aid is brought down to {grant}, which is {removed} less."
    );

    internal static readonly Localized ClippedByWindow = new(
        "Chaque période a son plafond : {windows}. L’aide est ramenée à {grant}, soit {removed} de moins.",
        "Each period has its ceiling: {windows}. The aid is brought down to {grant}, which is {removed} less."
    );

    internal static readonly Localized EitherWay = new(
        "Ce montant ne dépasse pas le plafond de {ceiling} {status} : la participation de l’Anah, qui n’est pas connue, n’y change rien.",
        "This amount is within the ceiling of {ceiling} {status}: the Anah's part, which is not known, makes no difference."
    );

    internal static readonly RuleText AnahPart = new(
        "cdp.anah-share",
        AnahSheet,
        statement: new(
            "Dans ce montant, l’Anah verse une part du coût, dans la limite de son propre plafond.",
            "Within this amount, the Anah pays a share of the cost, within its own ceiling."
        ),
        met: new(
            "La part de l’Anah est de {rate} du coût des mois concernés, au plus {ceiling} par an, soit {share}.",
            "The Anah's part is {rate} of the cost of the months concerned, at most {ceiling} a year, which is {share}."
        ),
        unknown: new(
            "La part de l’Anah n’est pas connue pour ces dates.",
            "The Anah's part is not known for these dates."
        )
    );

    internal static readonly RuleText PublishedAid = new(
        "cdp.published",
        AidSheet,
        statement: new(
            "Les montants publiés valent pour une période ; au-delà, ils sont inconnus.",
            "The published amounts hold for a period; beyond it they are unknown."
        ),
        unknown: new(
            "Le dernier plafond publié ({ceiling} par an, {ceilingWithAnah} avec l’Anah) valait jusqu’au {last} ; la poursuite de l’aide est annoncée sans montant.",
            "The last published ceiling ({ceiling} a year, {ceilingWithAnah} with the Anah) held until {last}; the aid is announced to go on, without an amount."
        )
    );

    internal static readonly Localized NothingPublished = new(
        "Aucun montant n’est publié pour la période qui commence le {from}.",
        "No amount is published for the period that begins on {from}."
    );

    internal static readonly RuleText Payments = new(
        "cdp.payments",
        new("Préfecture de l’Eure", "note sur le cofinancement des chefs de projet, 2022"),
        statement: new(
            "L’aide se verse en deux fois dans l’année civile.",
            "The aid is paid in two parts within the calendar year."
        ),
        met: new(
            "Sans l’Anah, {rate} de l’aide prévue sont versés au deuxième trimestre, soit {first}, et le solde au quatrième, soit {balance} (pratique constatée dans un seul département).",
            "Without the Anah, {rate} of the expected aid is paid in the second quarter, which is {first}, and the balance in the fourth, which is {balance} (practice seen in one département only)."
        ),
        unknown: new(
            "Le calendrier de versement n’est pas documenté pour {year}.",
            "The calendar of payments is not documented for {year}."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        SignedConvention,
        PostHeld,
        ShareOfCost,
        AnahAskedFirst,
        YearlyCeiling,
        AnahPart,
        PublishedAid,
        Payments,
    ];
}

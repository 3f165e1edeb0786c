namespace Pvd.Rules.Conventions;

/// <summary>
/// What the signature of the convention d’adhésion sets going.
/// Sources: ANCT, mode d’emploi du programme; aid sheet of the chef de projet. That the eighteen months are calendar months, from date to date, is an assumption of this library.
/// </summary>
internal static class MembershipEffectRules
{
    private static readonly LegalReference Programme = new(
        "ANCT, mode d’emploi du programme Petites villes de demain",
        "convention d’adhésion"
    );

    private static readonly LegalReference AidSheet = new(
        "Aides-territoires",
        "cofinancement du chef de projet Petites villes de demain"
    );

    internal static readonly RuleText SignedConvention = new(
        "ADH-10",
        Programme,
        statement: new(
            "Le cofinancement du poste se demande une fois la convention d’adhésion signée.",
            "Co-funding of the post is asked for once the membership convention is signed."
        ),
        met: new("La convention d’adhésion est en vigueur.", "The membership convention is in force."),
        notMet: new(
            "La convention d’adhésion n’est pas en vigueur au {today} : le poste ne peut pas encore être cofinancé.",
            "The membership convention is not in force on {today}: the post cannot be co-funded yet."
        ),
        unknown: new(
            "On ne sait pas si la convention d’adhésion est en vigueur.",
            "It is not known whether the membership convention is in force."
        )
    );

    internal static readonly RuleText Funding = new(
        "ADH-11",
        AidSheet,
        statement: new(
            "Le poste de chef de projet est cofinancé, chaque année sur demande en ligne à la préfecture, à un taux et sous un plafond qui dépend de la part de l’Anah.",
            "The post of project manager is co-funded, each year on an online request to the prefecture, at a rate and under a ceiling that depends on the part of the Anah."
        ),
        met: new(
            "Cofinancement du chef de projet : jusqu’à {rate} du coût, au plus {ceiling} par an, ou {with} avec une OPAH-RU.",
            "Co-funding of the project manager: up to {rate} of the cost, at most {ceiling} a year, or {with} with an OPAH-RU."
        ),
        notMet: new(
            "Cofinancement du chef de projet : la convention d’adhésion n’est pas en vigueur.",
            "Co-funding of the project manager: the membership convention is not in force."
        ),
        unknown: new(
            "Cofinancement du chef de projet : on ne sait pas encore à quel taux et sous quel plafond.",
            "Co-funding of the project manager: the rate and the ceiling are not known yet."
        )
    );

    internal static readonly RuleText FirstActions = new(
        "ADH-12",
        Programme,
        statement: new(
            "Dès la signature, les premières aides et les premières actions peuvent commencer, en fiches action d’un plan d’action provisoire qui nourrit le projet de territoire et le CRTE.",
            "From the signature on, the first aid and the first actions may begin, as action sheets of a provisional action plan that feeds the territorial project and the CRTE."
        ),
        met: new(
            "Les premières actions peuvent commencer depuis le {since}.",
            "The first actions may begin since {since}."
        ),
        notMet: new(
            "Les premières actions attendent la convention d’adhésion.",
            "The first actions wait for the membership convention."
        ),
        unknown: new(
            "On ne sait pas si les premières actions peuvent commencer.",
            "It is not known whether the first actions may begin."
        )
    );

    internal static readonly RuleText Clock = new(
        "ADH-13",
        Programme,
        statement: new(
            "La signature ouvre le délai pour signer la convention-cadre.",
            "The signature opens the period to sign the framework convention."
        ),
        met: new(
            "Le délai pour signer la convention-cadre court jusqu’au {due}.",
            "The period to sign the framework convention runs until {due}."
        ),
        notMet: new(
            "Le délai pour signer la convention-cadre ne court pas : la convention d’adhésion n’est pas en vigueur.",
            "The period to sign the framework convention does not run: the membership convention is not in force."
        ),
        unknown: new(
            "On ne sait pas si le délai pour signer la convention-cadre court.",
            "It is not known whether the period to sign the framework convention runs."
        )
    );

    internal static readonly Localized ClockStopped = new(
        "Le délai pour signer la convention-cadre ne court plus : elle est en vigueur depuis le {on}.",
        "The period to sign the framework convention no longer runs: it has been in force since {on}."
    );

    internal static readonly Localized ClockRunOut = new(
        "Le délai pour signer la convention-cadre a expiré le {due} ; aucune sanction n’est connue.",
        "The period to sign the framework convention ended on {due}; no sanction is known."
    );

    internal static readonly RuleText DateToDate = new(
        "ADH-22",
        Programme,
        statement: new(
            "Le délai se compte en mois de date à date ; quand le mois d’arrivée est plus court, il expire son dernier jour.",
            "The period counts in months from date to date; where the last month is shorter, it ends on its last day."
        ),
        met: new(
            "Compté de date à date depuis le {start}, le délai mène au {due}.",
            "Counted from date to date from {start}, the period leads to {due}."
        )
    );

    internal static readonly Authority Prefecture = new(
        Words.ThePrefect,
        AidSheet,
        new(
            "une demande par an, fiche de poste adaptée, nombre de postes par EPCI cadré en région",
            "one request a year, job description adapted, number of posts for each EPCI framed in the region"
        )
    );

    internal static readonly IReadOnlyList<RuleText> All = [Funding, FirstActions, Clock, DateToDate];
}

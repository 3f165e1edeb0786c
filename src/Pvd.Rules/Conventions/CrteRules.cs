namespace Pvd.Rules.Conventions;

/// <summary>
/// What a CRTE must be and contain.
/// Sources: circulaire du Premier ministre n° 6231/SG of 20 November 2020 (perimeter, content, calendar), as reported; circulaire of 4 January 2022 (signatures put off);
/// ANCT, mode d’emploi du programme (place of the programme in the CRTE). None of the circulars was read in full.
/// </summary>
internal static class CrteRules
{
    private static readonly LegalReference Circular = new(
        "circulaire du Premier ministre n° 6231/SG",
        "20 novembre 2020"
    );

    internal static readonly RuleText Signatories = new(
        "CRTE-6",
        Circular,
        statement: new(
            "Signent le CRTE : l’État et l’EPCI, ou un groupement ; région, département, communes et opérateurs souvent.",
            "The CRTE is signed by the State and the EPCI, or a grouping; often by région, département, communes and operators."
        ),
        met: new(
            "Le CRTE réunit les signatures nécessaires : {signed}.",
            "The CRTE has the signatures that it needs: {signed}."
        ),
        notMet: new("Il manque {absent}.", "Missing: {absent}."),
        unknown: new(
            "On ne sait pas si le CRTE réunit les signatures nécessaires.",
            "It is not known whether the CRTE has the signatures that it needs."
        )
    );

    internal static readonly RuleText Origin = new(
        "CRTE-1",
        Circular,
        statement: new(
            "Le CRTE vient de la circulaire du 20 novembre 2020 ; il est la première forme du contrat de cohésion territoriale de la loi du 22 juillet 2019.",
            "The CRTE comes from the circular of 20 November 2020; it is the first form of the contract of territorial cohesion of the act of 22 July 2019."
        )
    );

    internal static readonly RuleText Perimeter = new(
        "CRTE-2",
        Circular,
        statement: new(
            "Le CRTE couvre au moins un EPCI et ne dépasse pas un département ; le préfet en propose le périmètre.",
            "The CRTE covers at least one EPCI and does not go beyond one département; the prefect proposes its perimeter."
        ),
        met: new(
            "Le CRTE couvre {count} EPCI, dans le département {department}.",
            "The CRTE covers {count} EPCI, in the département {department}."
        ),
        notMet: new("Le CRTE ne couvre aucun EPCI.", "The CRTE covers no EPCI."),
        unknown: new(
            "On ne sait pas quels EPCI couvre le CRTE, ou dans quel département.",
            "It is not known which EPCI the CRTE covers, or in which département."
        )
    );

    internal static readonly RuleText ProposedInTime = new(
        "crte.proposal",
        Circular,
        statement: new(
            "Les préfets proposent les périmètres avant la date que fixe la circulaire.",
            "The prefects propose the perimeters by the day that the circular sets."
        ),
        met: new(
            "Périmètre proposé le {on}, pour une date limite au {due}.",
            "Perimeter proposed on {on}, for a last day of {due}."
        ),
        notMet: new(
            "Périmètre proposé le {on}, après le {due} ; aucune sanction n’est connue.",
            "Perimeter proposed on {on}, after {due}; no sanction is known."
        ),
        unknown: new(
            "On ne sait pas quand le périmètre a été proposé.",
            "It is not known when the perimeter was proposed."
        )
    );

    internal static readonly RuleText SignedInTime = new(
        "CRTE-3",
        Circular,
        statement: new(
            "Le CRTE se signe avant la date que fixe la circulaire, repoussée ensuite.",
            "The CRTE is signed by the day that the circular sets, put off later."
        ),
        met: new(
            "Signature complète le {on}, pour une date limite au {due}.",
            "Fully signed on {on}, for a last day of {due}."
        ),
        notMet: new(
            "Signature complète le {on}, après le {due} ; aucune sanction n’est connue.",
            "Fully signed on {on}, after {due}; no sanction is known."
        ),
        unknown: new(
            "On ne sait pas si le CRTE a été signé à temps.",
            "It is not known whether the CRTE was signed in time."
        )
    );

    internal static readonly Localized StillToSign = new(
        "Le CRTE est à signer au plus tard le {due}.",
        "The CRTE is to be signed no later than {due}."
    );

    internal static readonly Localized NotSigned = new(
        "Le CRTE devait être signé au plus tard le {due} ; aucune sanction n’est connue.",
        "The CRTE was to be signed no later than {due}; no sanction is known."
    );

    internal static readonly RuleText Content = new(
        "CRTE-4",
        Circular,
        statement: new(
            "Le CRTE contient un projet de territoire, des orientations, un plan d’action pluriannuel, un protocole financier annuel et une gouvernance.",
            "The CRTE contains a territorial project, strategic directions, an action plan over several years, an annual financial protocol and its governance."
        ),
        met: new("Les éléments attendus sont là.", "The elements expected are there."),
        notMet: new("Il manque au CRTE : {absent}.", "The CRTE lacks: {absent}."),
        unknown: new("On ne connaît pas le contenu du CRTE.", "The content of the CRTE is not known.")
    );

    internal static readonly RuleText Duration = new(
        "crte.duration",
        Circular,
        statement: new("Le CRTE dure plusieurs années et évolue.", "The CRTE lasts several years and evolves."),
        met: new("Le CRTE dure {years} ans.", "The CRTE lasts {years} years."),
        notMet: new(
            "Durée du CRTE, en années : {years}, au lieu de {expected}.",
            "Duration of the CRTE, in years: {years}, instead of {expected}."
        ),
        unknown: new("La durée du CRTE n’est pas connue.", "The duration of the CRTE is not known.")
    );

    internal static readonly RuleText YearlyProtocol = new(
        "crte.protocols",
        Circular,
        statement: new(
            "Chaque année civile a son protocole financier.",
            "Every civil year has its financial protocol."
        ),
        met: new(
            "Chaque année a son protocole financier, de {first} à {last}.",
            "Every year has its financial protocol, from {first} to {last}."
        ),
        notMet: new("Il manque le protocole financier de {years}.", "No financial protocol for {years}."),
        unknown: new(
            "On ne sait pas si chaque année a son protocole financier signé.",
            "It is not known whether every year has its financial protocol signed."
        )
    );

    internal static readonly RuleText Ecology = new(
        "CRTE-5",
        Circular,
        statement: new(
            "La transition écologique est l’axe transversal du CRTE ; la relance en ouvre le calendrier.",
            "The ecological transition is the cross-cutting axis of the CRTE; recovery comes first in its calendar."
        ),
        met: new(
            "La transition écologique est l’axe transversal du CRTE.",
            "The ecological transition is the cross-cutting axis of the CRTE."
        ),
        notMet: new(
            "La transition écologique n’est pas l’axe transversal du CRTE.",
            "The ecological transition is not the cross-cutting axis of the CRTE."
        ),
        unknown: new(
            "On ne sait pas si la transition écologique est l’axe transversal du CRTE.",
            "It is not known whether the ecological transition is the cross-cutting axis of the CRTE."
        )
    );

    internal static readonly RuleText ReadyActions = new(
        "CRTE-7",
        Circular,
        statement: new(
            "Une fiche projet devient fiche action quand sa nature et son financement sont arrêtés et son démarrage proche ; les actions prêtes entrent dans la convention financière de l’année.",
            "A project sheet becomes an action sheet once its nature and financing are settled and its start is near; ready actions go into the financing agreement of the year."
        )
    );

    internal static readonly RuleText Renamed = new(
        "CRTE-8",
        new("instruction du 30 avril 2024", "contrats pour la réussite de la transition écologique"),
        statement: new(
            "Depuis 2023 le CRTE est le contrat pour la réussite de la transition écologique ; l’instruction du 30 avril 2024 demande des revues de projets et une mise à jour avant la fin de 2024.",
            "Since 2023 the CRTE is the contract for the success of the ecological transition; the instruction of 30 April 2024 asks for project reviews and an update before the end of 2024."
        )
    );

    internal static readonly RuleText Programme = new(
        "CRTE-9",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "CRTE"),
        statement: new(
            "Le projet du programme s’inscrit dans le CRTE : ses fiches action nourrissent le plan d’action du contrat, sans couche contractuelle de plus.",
            "The project of the programme is part of the CRTE: its action sheets feed the action plan of the contract, without one more layer of contract."
        )
    );

    internal static readonly RuleText NotRequired = new(
        "CRTE-10",
        new("Réponse de l’administration", "journeau.info"),
        statement: new(
            "Être hors d’un CRTE n’interdit pas, à soi seul, une subvention de l’État.",
            "To be outside a CRTE does not by itself bar a State grant."
        )
    );

    internal static readonly RuleText RegionalAgreement = new(
        "ACR-1",
        new("accord régional de relance", "2021-2022"),
        statement: new(
            "L’accord régional de relance lie l’État et la région, qui le cofinancent.",
            "The regional recovery agreement binds the State and the région, which co-finance it."
        ),
        met: new("{name} : accord signé le {on}.", "{name}: agreement signed on {on}."),
        notMet: new(
            "{name} : l’accord n’est pas encore signé des deux parties.",
            "{name}: the agreement is not signed by both parties yet."
        ),
        unknown: new(
            "{name} : on ne sait pas si l’accord est signé des deux parties.",
            "{name}: it is not known whether both parties have signed the agreement."
        )
    );

    internal static readonly RuleText DepartmentalAgreement = new(
        "ACR-2",
        new("accord départemental de relance", "2021-2022"),
        statement: new(
            "L’accord départemental de relance lie l’État et le conseil départemental ; il mobilise la DSID.",
            "The departmental recovery agreement binds the State and the departmental council; it draws on the DSID."
        ),
        met: new("{name} : accord signé le {on}.", "{name}: agreement signed on {on}."),
        notMet: new(
            "{name} : l’accord n’est pas encore signé des deux parties.",
            "{name}: the agreement is not signed by both parties yet."
        ),
        unknown: new(
            "{name} : on ne sait pas si l’accord est signé des deux parties.",
            "{name}: it is not known whether both parties have signed the agreement."
        )
    );

    internal static readonly Localized UsesDsid = new(
        "{name} : accord signé le {on} ; il mobilise la DSID.",
        "{name}: agreement signed on {on}; it draws on the DSID."
    );

    internal static readonly Localized UsesNoDsid = new(
        "{name} : accord signé le {on} ; il ne mobilise pas la DSID.",
        "{name}: agreement signed on {on}; it does not draw on the DSID."
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        Origin,
        Perimeter,
        ProposedInTime,
        SignedInTime,
        Content,
        Duration,
        YearlyProtocol,
        Ecology,
        Signatories,
        ReadyActions,
        Renamed,
        Programme,
        NotRequired,
        RegionalAgreement,
        DepartmentalAgreement,
    ];
}

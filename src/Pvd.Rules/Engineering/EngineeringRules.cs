namespace Pvd.Rules.Engineering;

/// <summary>
/// The way of a request for engineering: the prefect first, local engineering, then the partners of the agency, the national contract last.
/// Sources: State services of Deux-Sèvres and of Val-d’Oise on the ANCT; CGCT L1232-2, R1232-10 and R1232-12 (décret 2024-97: the prefect signs by delegation).
/// </summary>
internal static class EngineeringRules
{
    private static readonly LegalReference Offer = new("ANCT, offre d’accompagnement", "parcours d’une demande");

    internal static readonly RuleText Order = new(
        "request.order",
        Offer,
        statement: new("Chaque étape suit celle qui la prépare.", "Each step follows the one that prepares it."),
        unknown: new(
            "La liste de ce qui est arrivé à la demande n’est pas connue : elle est à compléter d’abord.",
            "The list of what has happened to the request is not known: it is to be completed first."
        )
    );

    internal static readonly Localized NotYet = new(
        "« {event} » est daté du {on} : au {today}, cela n’a pas encore eu lieu.",
        "\"{event}\" is dated {on}: on {today} it has not happened yet."
    );

    internal static readonly RuleText LocalFirst = new(
        "request.local-first",
        Offer,
        statement: new(
            "L’ingénierie locale est sollicitée d’abord, les partenaires de l’agence ensuite, le marché national en dernier.",
            "Local engineering is asked first, the partners of the agency next, the national contract last."
        ),
        notMet: new(
            "« {event} » vient trop tôt (étape actuelle : {state}) : l’ingénierie locale passe d’abord, les partenaires de l’agence ensuite, le marché national en dernier. Il manque : {before}.",
            "\"{event}\" comes too early (present stage: {state}): local engineering goes first, the partners of the agency next, the national contract last. Missing: {before}."
        )
    );

    internal static readonly RuleText Submission = new(
        "request.submission",
        Offer,
        statement: new(
            "Une commune, un EPCI, un département, une région ou un territoire prioritaire demande un accompagnement en décrivant son besoin.",
            "A commune, an EPCI, a département, a région or a priority territory asks for support and describes its need."
        ),
        met: new(
            "La demande est déposée par {requester} ; le besoin est décrit.",
            "The request is submitted by {requester}; the need is described."
        ),
        notMet: new(
            "Le demandeur ({requester}) n’est ni une commune, ni un EPCI, ni un département, ni une région, ni un territoire prioritaire.",
            "The requester ({requester}) is no commune, EPCI, département, région or priority territory."
        ),
        unknown: new(
            "La demande est déposée, mais le demandeur ou le besoin n’est pas connu.",
            "The request is submitted, but the requester or the need is not known."
        )
    );

    internal static readonly RuleText Qualification = new(
        "request.qualification",
        Offer,
        statement: new(
            "Le préfet, ou la direction départementale des territoires, examine et qualifie la demande avec le demandeur.",
            "The prefect, or the State territorial directorate, assesses and qualifies the request with the requester."
        ),
        met: new(
            "La demande est examinée avec le demandeur ({event}). Examen par : {actor}.",
            "The request is assessed with the requester ({event}). Assessed by: {actor}."
        ),
        notMet: new(
            "L’examen de la demande ({event}) revient au préfet ou à la direction départementale des territoires, et non à : {actor}.",
            "The assessment of the request ({event}) is for the prefect or the State territorial directorate, not for: {actor}."
        ),
        unknown: new(
            "On ne sait pas qui a examiné la demande ({event}).",
            "It is not known who assessed the request ({event})."
        )
    );

    internal static readonly RuleText LocalSearch = new(
        "request.local-search",
        Offer,
        statement: new(
            "Les acteurs locaux de l’ingénierie sont consultés.",
            "The local engineering bodies are consulted."
        ),
        met: new(
            "Acteurs locaux de l’ingénierie consultés : {bodies}.",
            "Local engineering bodies consulted: {bodies}."
        ),
        notMet: new("Aucun acteur local de l’ingénierie n’est consulté.", "No local engineering body is consulted."),
        unknown: new(
            "On ne sait pas quels acteurs locaux de l’ingénierie sont consultés.",
            "It is not known which local engineering bodies are consulted."
        )
    );

    internal static readonly RuleText LocalOffer = new(
        "request.local-offer",
        Offer,
        statement: new(
            "L’offre locale qui répond au besoin est consignée.",
            "The local offer that answers the need is recorded."
        ),
        met: new("Une offre locale répond au besoin : « {offer} ».", "A local offer answers the need: \"{offer}\"."),
        unknown: new(
            "Une offre locale répond au besoin, mais on ne sait pas laquelle.",
            "A local offer answers the need, but which one is not known."
        )
    );

    internal static readonly RuleText NoLocalOffer = new(
        "request.no-local-offer",
        Offer,
        statement: new(
            "La demande va au niveau national avec le motif pour lequel aucune offre locale ne convient.",
            "The request goes to the national level with the reason why no local offer fits."
        ),
        met: new("Aucune offre locale ne convient : « {reason} ».", "No local offer fits: \"{reason}\"."),
        unknown: new(
            "Aucune offre locale ne convient, mais le motif n’est pas connu.",
            "No local offer fits, but the reason is not known."
        )
    );

    internal static readonly RuleText Partner = new(
        "request.partner",
        Offer,
        statement: new(
            "Un partenaire de l’agence répond quand ses moyens conviennent.",
            "A partner of the agency answers when its resources fit."
        ),
        met: new(
            "Un partenaire de l’agence répond au besoin : {partner}.",
            "A partner of the agency answers the need: {partner}."
        )
    );

    internal static readonly Localized SomePartner = new(
        "Un partenaire de l’agence répond au besoin.",
        "A partner of the agency answers the need."
    );

    internal static readonly RuleText TailoredSupport = new(
        "request.tailored-support",
        Offer,
        statement: new(
            "Le comité de suivi accorde un accompagnement sur mesure quand les moyens locaux et ceux des partenaires manquent.",
            "The monitoring committee grants tailored support when local resources and those of the partners are lacking."
        ),
        met: new(
            "Les moyens locaux et ceux des partenaires manquent : le comité de suivi accorde un accompagnement sur mesure.",
            "Local resources and those of the partners are lacking: the monitoring committee grants tailored support."
        ),
        notMet: new(
            "Le marché national n’est pas ouvert à la demande, puisque ces moyens ne manquent pas : {resources}.",
            "The national contract is not open to the request, since these resources are not lacking: {resources}."
        ),
        unknown: new(
            "Le comité de suivi accorde un accompagnement sur mesure, mais on ne sait pas si ces moyens manquent : {resources}.",
            "The monitoring committee grants tailored support, but it is not known whether these resources are lacking: {resources}."
        )
    );

    internal static readonly RuleText Lot = new(
        "request.lot",
        new("ANCT, marché national d’ingénierie", "lots présentés en 2021"),
        statement: new(
            "Le lot choisi est l’un de ceux du marché national.",
            "The lot that is picked is one of those of the national contract."
        ),
        met: new(
            "Lot {lot} ({label}), selon la liste de 2021 ; le marché a été renouvelé depuis, et ses lots actuels ne sont pas connus.",
            "Lot {lot} ({label}), after the list of 2021; the contract has been renewed since, and its present lots are not known."
        ),
        notMet: new(
            "Le lot « {lot} » n’est pas l’un de ceux que l’on connaît ({known}).",
            "The lot \"{lot}\" is none of those that are known ({known})."
        ),
        unknown: new("On ne sait pas quel lot est choisi.", "It is not known which lot is picked.")
    );

    internal static readonly RuleText Agreement = new(
        "request.agreement",
        Offer,
        statement: new(
            "La convention d’accompagnement se signe sur une délibération antérieure du demandeur.",
            "The support agreement is signed on an earlier délibération of the requester."
        ),
        met: new(
            "La convention est signée sur la délibération du demandeur du {deliberated}.",
            "The agreement is signed on the délibération of the requester of {deliberated}."
        ),
        notMet: new(
            "La convention est signée le {on}, avant la délibération du demandeur, datée du {deliberated}.",
            "The agreement is signed on {on}, before the délibération of the requester, dated {deliberated}."
        ),
        unknown: new(
            "La convention est signée, mais on ne sait pas quand le demandeur a délibéré.",
            "The agreement is signed, but it is not known when the requester deliberated."
        )
    );

    internal static readonly RuleText Signatory = new(
        "request.signatory",
        new("CGCT", "R1232-12"),
        statement: new(
            "Le préfet, sur délégation du directeur général de l’agence, instruit les demandes, prépare et signe les conventions, puis les transmet à l’agence pour la décision d’engagement.",
            "The prefect, by delegation of the director general of the agency, examines requests, prepares and signs the agreements, then sends them to the agency for the commitment decision."
        ),
        met: new(
            "Le préfet signe sur délégation du directeur général, puis transmet la convention à l’agence pour la décision d’engagement.",
            "The prefect signs by delegation of the director general, then sends the agreement to the agency for the commitment decision."
        ),
        notMet: new(
            "La convention se signe par le préfet, sur délégation du directeur général de l’agence, et non pour l’agence par : {actor}.",
            "The agreement is signed by the prefect, by delegation of the director general of the agency, and not for the agency by: {actor}."
        ),
        unknown: new("On ne sait pas qui signe pour l’agence.", "It is not known who signs for the agency.")
    );

    internal static readonly Localized SignedByDirectorate = new(
        "La direction départementale des territoires signe : on ne sait pas si le préfet lui a délégué sa signature.",
        "The State territorial directorate signs: it is not known whether the prefect has delegated signature to it."
    );

    internal static readonly Localized SignedByAgency = new(
        "L’agence signe elle-même : on ne sait pas si son directeur général avait délégué la signature au préfet.",
        "The agency signs itself: it is not known whether its director general had delegated signature to the prefect."
    );

    internal static readonly RuleText Acceptance = new(
        "request.acceptance",
        Offer,
        statement: new(
            "La réception des travaux achève l’accompagnement.",
            "The acceptance of the work completes the support."
        ),
        met: new(
            "Les travaux sont réceptionnés : l’accompagnement est achevé.",
            "The work is accepted: the support is completed."
        )
    );

    internal static readonly RuleText Withdrawal = new(
        "request.withdrawal",
        Offer,
        statement: new("Le demandeur seul retire sa demande.", "The requester alone withdraws the request."),
        met: new("Le demandeur retire sa demande.", "The requester withdraws the request."),
        notMet: new(
            "Le demandeur seul peut retirer sa demande, et non : {actor}.",
            "The requester alone may withdraw the request, not: {actor}."
        ),
        unknown: new("On ne sait pas qui retire la demande.", "It is not known who withdraws the request.")
    );

    internal static readonly RuleText LocalCommittee = new(
        "request.clct",
        new("CGCT", "L1232-2 et R1232-10"),
        statement: new(
            "Le comité local de cohésion territoriale est informé de l’issue des demandes.",
            "The local committee for territorial cohesion is informed of how requests end."
        ),
        unknown: new(
            "La demande est close depuis le {on} ({state}) : le comité local de cohésion territoriale doit en être informé.",
            "The request has been closed since {on} ({state}): the local committee for territorial cohesion is to be informed."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        Order,
        LocalFirst,
        Submission,
        Qualification,
        LocalSearch,
        LocalOffer,
        NoLocalOffer,
        Partner,
        TailoredSupport,
        Lot,
        Agreement,
        Signatory,
        Acceptance,
        Withdrawal,
        LocalCommittee,
    ];
}

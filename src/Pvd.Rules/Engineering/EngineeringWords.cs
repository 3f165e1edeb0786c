using Status = Pvd.Rules.Engineering.EngineeringRequestStatus;

namespace Pvd.Rules.Engineering;

/// <summary>The words that sentences about requests for engineering are made of.</summary>
internal static class EngineeringWords
{
    internal static readonly Localized Request = new(
        "Demande d’accompagnement « {id} »",
        "Request for engineering \"{id}\""
    );

    internal static readonly Localized Requests = new("les demandes d’accompagnement", "the requests for engineering");

    internal static readonly Localized Events = new(
        "tout ce qui est arrivé à la demande",
        "everything that has happened to the request"
    );

    internal static readonly Localized RequesterKind = new(
        "la nature du demandeur",
        "what kind of body the requester is"
    );
    internal static readonly Localized Need = new("le besoin", "the need");
    internal static readonly Localized Assessor = new("l’auteur de l’examen de la demande", "who assessed the request");
    internal static readonly Localized Bodies = new(
        "les acteurs locaux de l’ingénierie consultés",
        "the local engineering bodies consulted"
    );
    internal static readonly Localized LocalOffer = new("l’offre locale", "the local offer");
    internal static readonly Localized Reason = new(
        "le motif pour lequel aucune offre locale ne convient",
        "the reason why no local offer fits"
    );
    internal static readonly Localized WhetherPartnersLack = new(
        "l’état des moyens des partenaires (suffisants ou non)",
        "whether the resources of the partners are lacking"
    );
    internal static readonly Localized LocalResources = new("les moyens locaux", "local resources");
    internal static readonly Localized PartnerResources = new(
        "les moyens des partenaires",
        "the resources of the partners"
    );
    internal static readonly Localized Lot = new("le lot choisi", "the lot that is picked");
    internal static readonly Localized Deliberation = new(
        "la date de la délibération du demandeur",
        "the day of the délibération of the requester"
    );
    internal static readonly Localized Signatory = new("le signataire pour l’agence", "who signed for the agency");
    internal static readonly Localized Subdelegation = new(
        "la délégation de signature du préfet à la direction départementale des territoires",
        "the delegation of signature from the prefect to the State territorial directorate"
    );
    internal static readonly Localized Delegation = new(
        "la délégation du directeur général de l’agence au préfet",
        "the delegation from the director general of the agency to the prefect"
    );
    internal static readonly Localized Withdrawer = new("l’auteur du retrait", "who withdrew the request");
    internal static readonly Localized Informed = new(
        "la date à laquelle le comité local de cohésion territoriale a été informé",
        "the day on which the local committee for territorial cohesion was informed"
    );

    internal static readonly Localized AdmittedRequester = new(
        "demandeur admis, besoin décrit",
        "requester admitted, need described"
    );
    internal static readonly Localized ByPrefect = new("préfet ou DDT nommément", "prefect or DDT named");
    internal static readonly Localized BodiesConsulted = new("acteurs locaux consultés", "local bodies consulted");
    internal static readonly Localized OfferRecorded = new("offre consignée", "offer recorded");
    internal static readonly Localized ReasonRecorded = new("motif consigné", "reason recorded");
    internal static readonly Localized ResourcesLack = new(
        "moyens locaux et des partenaires insuffisants",
        "local and partner resources lacking"
    );
    internal static readonly Localized KnownLot = new("lot du marché national", "lot of the national contract");
    internal static readonly Localized Deliberated = new("délibération du demandeur", "délibération of the requester");
    internal static readonly Localized ByRequester = new("par le demandeur", "by the requester");

    private static readonly Dictionary<Status, Localized> NextSteps = new()
    {
        [Status.Submitted] = new(
            "le préfet ou la direction départementale des territoires qualifie la demande avec le demandeur, ou la refuse",
            "the prefect or the State territorial directorate qualifies the request with the requester, or declines it"
        ),
        [Status.Qualified] = new(
            "les acteurs locaux de l’ingénierie sont consultés",
            "the local engineering bodies are consulted"
        ),
        [Status.LocalSearch] = new(
            "une offre locale est retenue, ou la demande va au niveau national",
            "a local offer is chosen, or the request goes to the national level"
        ),
        [Status.ForwardedToNational] = new(
            "un partenaire de l’agence répond, ou le comité de suivi accorde un accompagnement sur mesure",
            "a partner of the agency answers, or the monitoring committee grants tailored support"
        ),
        [Status.NationalMarket] = new(
            "un lot du marché national est choisi",
            "a lot of the national contract is picked"
        ),
        [Status.LotAssigned] = new(
            "le demandeur délibère, puis la convention d’accompagnement est signée",
            "the requester deliberates, then the support agreement is signed"
        ),
        [Status.InProgress] = new("les travaux sont réceptionnés", "the work is accepted"),
    };

    internal static Localized? Next(Status status) => NextSteps.TryGetValue(status, out Localized? next) ? next : null;
}

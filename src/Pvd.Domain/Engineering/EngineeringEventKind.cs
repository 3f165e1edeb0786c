using Ardalis.SmartEnum;

namespace Pvd.Domain.Engineering;

/// <summary>What may happen to a request to the ANCT, in the order of its life.</summary>
public sealed class EngineeringEventKind : SmartEnum<EngineeringEventKind, string>
{
    /// <summary>The request reaches the prefect.</summary>
    public static readonly EngineeringEventKind Submitted = new(
        nameof(Submitted),
        "submitted",
        "dépôt de la demande",
        "submission"
    );

    /// <summary>The need is assessed with the requester, and the request goes on.</summary>
    public static readonly EngineeringEventKind Qualified = new(
        nameof(Qualified),
        "qualified",
        "qualification",
        "qualification of the need"
    );

    /// <summary>The need is assessed with the requester, and the request stops.</summary>
    public static readonly EngineeringEventKind Declined = new(nameof(Declined), "declined", "refus", "refusal");

    /// <summary>Local engineering bodies are asked.</summary>
    public static readonly EngineeringEventKind LocalSearch = new(
        nameof(LocalSearch),
        "local-search",
        "recherche d’ingénierie locale",
        "search for local engineering"
    );

    /// <summary>A local offer answers the need.</summary>
    public static readonly EngineeringEventKind LocalOfferFits = new(
        nameof(LocalOfferFits),
        "local-offer-fits",
        "offre locale retenue",
        "local offer chosen"
    );

    /// <summary>No local offer answers the need.</summary>
    public static readonly EngineeringEventKind NoSuitableLocalOffer = new(
        nameof(NoSuitableLocalOffer),
        "no-suitable-local-offer",
        "absence d’offre locale adaptée",
        "no suitable local offer"
    );

    /// <summary>A partner of the agency answers the need.</summary>
    public static readonly EngineeringEventKind PartnerFits = new(
        nameof(PartnerFits),
        "partner-fits",
        "réponse d’un partenaire",
        "answer of a partner"
    );

    /// <summary>The monitoring committee decides on tailored support, from the national contract.</summary>
    public static readonly EngineeringEventKind TailoredSupportDecided = new(
        nameof(TailoredSupportDecided),
        "tailored-support-decided",
        "décision d’accompagnement sur mesure",
        "decision of tailored support"
    );

    /// <summary>A lot of the national contract is picked.</summary>
    public static readonly EngineeringEventKind LotPicked = new(
        nameof(LotPicked),
        "lot-picked",
        "choix du lot",
        "choice of the lot"
    );

    /// <summary>The agreement with the requester is signed.</summary>
    public static readonly EngineeringEventKind AgreementSigned = new(
        nameof(AgreementSigned),
        "agreement-signed",
        "signature de la convention d’accompagnement",
        "signature of the support agreement"
    );

    /// <summary>The requester accepts the work.</summary>
    public static readonly EngineeringEventKind WorkAccepted = new(
        nameof(WorkAccepted),
        "work-accepted",
        "réception des travaux",
        "acceptance of the work"
    );

    /// <summary>The requester withdraws the request.</summary>
    public static readonly EngineeringEventKind Withdrawn = new(
        nameof(Withdrawn),
        "withdrawn",
        "retrait de la demande",
        "withdrawal"
    );

    private EngineeringEventKind(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<EngineeringEventKind> All { get; } =
    [
        Submitted,
        Qualified,
        Declined,
        LocalSearch,
        LocalOfferFits,
        NoSuitableLocalOffer,
        PartnerFits,
        TailoredSupportDecided,
        LotPicked,
        AgreementSigned,
        WorkAccepted,
        Withdrawn,
    ];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } =
        new("ANCT, mode d’emploi de l’accompagnement", "parcours d’une demande");
}

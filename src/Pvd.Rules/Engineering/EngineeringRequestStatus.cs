using Ardalis.SmartEnum;

namespace Pvd.Rules.Engineering;

/// <summary>Where a request for engineering stands. Derived from dated events, never stored.</summary>
public sealed class EngineeringRequestStatus : SmartEnum<EngineeringRequestStatus, string>
{
    /// <summary>It has reached the prefect.</summary>
    public static readonly EngineeringRequestStatus Submitted = new(
        nameof(Submitted),
        "submitted",
        "demande déposée",
        "submitted"
    );

    /// <summary>The need has been assessed with the requester.</summary>
    public static readonly EngineeringRequestStatus Qualified = new(
        nameof(Qualified),
        "qualified",
        "demande qualifiée",
        "qualified"
    );

    /// <summary>It stops there.</summary>
    public static readonly EngineeringRequestStatus Declined = new(
        nameof(Declined),
        "declined",
        "demande refusée",
        "declined",
        isEnd: true
    );

    /// <summary>Local engineering bodies are being asked.</summary>
    public static readonly EngineeringRequestStatus LocalSearch = new(
        nameof(LocalSearch),
        "local-search",
        "recherche d’ingénierie locale",
        "search for local engineering"
    );

    /// <summary>A local offer answers the need.</summary>
    public static readonly EngineeringRequestStatus AnsweredLocally = new(
        nameof(AnsweredLocally),
        "answered-locally",
        "réponse locale",
        "answered locally",
        isEnd: true
    );

    /// <summary>No local offer fits: the national team takes it up.</summary>
    public static readonly EngineeringRequestStatus ForwardedToNational = new(
        nameof(ForwardedToNational),
        "forwarded-to-national",
        "transmise au niveau national",
        "forwarded to the national level"
    );

    /// <summary>A partner of the agency answers the need.</summary>
    public static readonly EngineeringRequestStatus AnsweredByPartner = new(
        nameof(AnsweredByPartner),
        "answered-by-partner",
        "réponse d’un partenaire",
        "answered by a partner",
        isEnd: true
    );

    /// <summary>Tailored support is decided on, from the national contract.</summary>
    public static readonly EngineeringRequestStatus NationalMarket = new(
        nameof(NationalMarket),
        "national-market",
        "marché national",
        "national contract"
    );

    /// <summary>A lot of the national contract is picked.</summary>
    public static readonly EngineeringRequestStatus LotAssigned = new(
        nameof(LotAssigned),
        "lot-assigned",
        "lot choisi",
        "lot picked"
    );

    /// <summary>The agreement is signed, and the work goes on.</summary>
    public static readonly EngineeringRequestStatus InProgress = new(
        nameof(InProgress),
        "in-progress",
        "accompagnement en cours",
        "support in progress"
    );

    /// <summary>The work has been accepted.</summary>
    public static readonly EngineeringRequestStatus Completed = new(
        nameof(Completed),
        "completed",
        "accompagnement achevé",
        "support completed",
        isEnd: true
    );

    /// <summary>The requester has withdrawn it.</summary>
    public static readonly EngineeringRequestStatus Withdrawn = new(
        nameof(Withdrawn),
        "withdrawn",
        "demande retirée",
        "withdrawn",
        isEnd: true
    );

    private EngineeringRequestStatus(string name, string code, string french, string english, bool isEnd = false)
        : base(name, code)
    {
        Label = new(french, english);
        IsEnd = isEnd;
    }

    /// <summary>Gets every status, in the order of the life of a request.</summary>
    public static IReadOnlyList<EngineeringRequestStatus> All { get; } =
    [
        Submitted,
        Qualified,
        Declined,
        LocalSearch,
        AnsweredLocally,
        ForwardedToNational,
        AnsweredByPartner,
        NationalMarket,
        LotAssigned,
        InProgress,
        Completed,
        Withdrawn,
    ];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets whether nothing can follow.</summary>
    public bool IsEnd { get; }

    /// <summary>Gets the document that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } = new("ANCT, offre d’accompagnement", "parcours d’une demande");
}

namespace Pvd.Domain.Engineering;

/// <summary>Something that happened to a request on a day. What a kind of event does not need may stay unknown.</summary>
public sealed record EngineeringEvent
{
    /// <summary>Records an event.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="on">Day it happened.</param>
    /// <param name="by">Who acted; <c>null</c> when not known.</param>
    /// <param name="bodies">The local engineering bodies consulted; <c>null</c> when not known.</param>
    /// <param name="offer">The local offer, in words; <c>null</c> when not known.</param>
    /// <param name="reason">Why the request stops, or why no local offer fits; <c>null</c> when not known.</param>
    /// <param name="partner">The partner of the agency that answers (Cerema, Ademe, Anah…); <c>null</c> when not known.</param>
    /// <param name="localResourcesLack">Whether local resources are insufficient or unavailable; <c>null</c> when not known.</param>
    /// <param name="partnerResourcesLack">Whether the resources of the partners are insufficient or unavailable; <c>null</c> when not known.</param>
    /// <param name="lot">The lot of the national contract, as written (<see cref="EngineeringLot"/> lists those known); <c>null</c> when not known.</param>
    /// <param name="deliberatedOn">Day of the délibération of the requester; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public EngineeringEvent(
        EngineeringEventKind kind,
        LocalDate on,
        EngineeringActor? by = null,
        IEnumerable<string>? bodies = null,
        string? offer = null,
        string? reason = null,
        string? partner = null,
        bool? localResourcesLack = null,
        bool? partnerResourcesLack = null,
        string? lot = null,
        LocalDate? deliberatedOn = null
    )
    {
        Kind = Guard.NotNull(kind, nameof(kind));
        On = on;
        By = by;
        Bodies = bodies is null
            ? null
            : new ValueList<string>(bodies.Select(body => Guard.NotBlank(body, nameof(bodies))), nameof(bodies));
        Offer = offer is null ? null : Guard.NotBlank(offer, nameof(offer));
        Reason = reason is null ? null : Guard.NotBlank(reason, nameof(reason));
        Partner = partner is null ? null : Guard.NotBlank(partner, nameof(partner));
        LocalResourcesLack = localResourcesLack;
        PartnerResourcesLack = partnerResourcesLack;
        Lot = lot is null ? null : Guard.NotBlank(lot, nameof(lot));
        DeliberatedOn = deliberatedOn;
    }

    /// <summary>Gets what happened.</summary>
    public EngineeringEventKind Kind { get; }

    /// <summary>Gets the day it happened.</summary>
    public LocalDate On { get; }

    /// <summary>Gets who acted; <c>null</c> when not known.</summary>
    public EngineeringActor? By { get; }

    /// <summary>Gets the local engineering bodies consulted; <c>null</c> when not known.</summary>
    public IReadOnlyList<string>? Bodies { get; }

    /// <summary>Gets the local offer, in words; <c>null</c> when not known.</summary>
    public string? Offer { get; }

    /// <summary>Gets why the request stops, or why no local offer fits; <c>null</c> when not known.</summary>
    public string? Reason { get; }

    /// <summary>Gets the partner of the agency that answers; <c>null</c> when not known.</summary>
    public string? Partner { get; }

    /// <summary>Gets whether local resources are insufficient or unavailable; <c>null</c> when not known.</summary>
    public bool? LocalResourcesLack { get; }

    /// <summary>Gets whether the resources of the partners are insufficient or unavailable; <c>null</c> when not known.</summary>
    public bool? PartnerResourcesLack { get; }

    /// <summary>Gets the lot of the national contract, as written; <c>null</c> when not known.</summary>
    public string? Lot { get; }

    /// <summary>Gets the day of the délibération of the requester; <c>null</c> when not known.</summary>
    public LocalDate? DeliberatedOn { get; }
}

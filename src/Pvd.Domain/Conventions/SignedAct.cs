using Pvd.Domain.Json;

namespace Pvd.Domain.Conventions;

/// <summary>An act that several parties sign, and what has happened to it: what every convention of the programme has in common.</summary>
/// <remarks>What happened is a list of dated events; the state of the act is derived by the rules, never stored.</remarks>
public sealed record SignedAct
{
    /// <summary>Describes an act.</summary>
    /// <param name="parties">The parties named in it; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="deliberations">Every délibération taken so far; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="signatures">Every signature given so far; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="annexes">The documents attached to it; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="events">Whatever else has happened to it so far; empty when nothing has.</param>
    /// <param name="amendments">Its avenants, signed or not; empty when there is none.</param>
    /// <exception cref="ArgumentException">Two parties share an id, two amendments a number, or an event names no party of the act.</exception>
    public SignedAct(
        IEnumerable<Party>? parties,
        IEnumerable<Deliberation>? deliberations = null,
        IEnumerable<Signature>? signatures = null,
        IEnumerable<Annex>? annexes = null,
        IEnumerable<ActEvent>? events = null,
        IEnumerable<Amendment>? amendments = null
    )
    {
        Parties = parties is null ? null : new ValueList<Party>(parties, nameof(parties));
        Deliberations = deliberations is null
            ? null
            : new ValueList<Deliberation>(deliberations, nameof(deliberations));
        Signatures = signatures is null ? null : new ValueList<Signature>(signatures, nameof(signatures));
        Annexes = annexes is null ? null : new ValueList<Annex>(annexes, nameof(annexes));
        Events = new ValueList<ActEvent>(events ?? [], nameof(events));
        Amendments = new ValueList<Amendment>(amendments ?? [], nameof(amendments));
        if (ActChecks.Find(Parties, Deliberations, Signatures, Events, Amendments).FirstOrDefault() is { } fault)
        {
            throw new ArgumentException(fault.English);
        }
    }

    /// <summary>Gets the parties named in the act; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<Party>? Parties { get; }

    /// <summary>Gets every délibération taken so far; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<Deliberation>? Deliberations { get; }

    /// <summary>Gets every signature given so far; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<Signature>? Signatures { get; }

    /// <summary>Gets the documents attached to it; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<Annex>? Annexes { get; }

    /// <summary>Gets whatever else has happened to it so far; empty when nothing has.</summary>
    public IReadOnlyList<ActEvent> Events { get; }

    /// <summary>Gets its avenants, signed or not; empty when there is none.</summary>
    public IReadOnlyList<Amendment> Amendments { get; }
}

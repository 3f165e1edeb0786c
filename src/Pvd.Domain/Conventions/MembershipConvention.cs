namespace Pvd.Domain.Conventions;

/// <summary>The convention d’adhésion: the first act, by which communes enter the programme.</summary>
/// <remarks>What happened is a list of dated events; whether the act is in force is judged by the rules, never stored.</remarks>
public sealed record MembershipConvention
{
    /// <summary>Describes a convention.</summary>
    /// <param name="parties">The parties named in the act; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="deliberations">Every délibération taken so far; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="signatures">Every signature given so far; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="annexes">The documents attached to it; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="events">Whatever else has happened to it so far; empty when nothing has.</param>
    /// <param name="amendments">Its avenants, signed or not; empty when there is none.</param>
    /// <exception cref="ArgumentException">Two parties share an id, two amendments a number, or an event names no party of the act.</exception>
    public MembershipConvention(
        IEnumerable<Party>? parties,
        IEnumerable<Deliberation>? deliberations = null,
        IEnumerable<Signature>? signatures = null,
        IEnumerable<Annex>? annexes = null,
        IEnumerable<ActEvent>? events = null,
        IEnumerable<Amendment>? amendments = null
    )
        : this(new SignedAct(parties, deliberations, signatures, annexes, events, amendments)) { }

    private MembershipConvention(SignedAct act) => Act = act;

    /// <summary>Gets its parties, and what has happened to it.</summary>
    public SignedAct Act { get; }

    /// <summary>Gets the parties named in the act; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<Party>? Parties => Act.Parties;

    /// <summary>Gets every délibération taken so far; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<Deliberation>? Deliberations => Act.Deliberations;

    /// <summary>Gets every signature given so far; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<Signature>? Signatures => Act.Signatures;

    /// <summary>The convention that an act is.</summary>
    /// <param name="act">Its parties, and what has happened to it.</param>
    public static MembershipConvention Of(SignedAct act) => new(Guard.NotNull(act, nameof(act)));
}

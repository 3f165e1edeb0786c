using Pvd.Domain.Json;

namespace Pvd.Domain.Conventions;

/// <summary>The convention d’adhésion: the first act, by which communes enter the programme.</summary>
/// <remarks>What happened is a list of dated events; whether the act is in force is judged by the rules, never stored.</remarks>
public sealed record MembershipConvention
{
    /// <summary>Describes a convention.</summary>
    /// <param name="parties">The parties named in the act; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="deliberations">Every délibération taken so far; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="signatures">Every signature given so far; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <exception cref="ArgumentException">Two parties share an id, or an event names no party of the act.</exception>
    public MembershipConvention(
        IEnumerable<Party>? parties,
        IEnumerable<Deliberation>? deliberations = null,
        IEnumerable<Signature>? signatures = null
    )
    {
        Parties = parties is null ? null : new ValueList<Party>(parties, nameof(parties));
        Deliberations = deliberations is null
            ? null
            : new ValueList<Deliberation>(deliberations, nameof(deliberations));
        Signatures = signatures is null ? null : new ValueList<Signature>(signatures, nameof(signatures));
        if (DossierChecks.Find(Parties, Deliberations, Signatures).FirstOrDefault() is { } fault)
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
}

using Pvd.Domain.Conventions;

namespace Pvd.Rules.Conventions;

/// <summary>Whether a signature was given with the power to give it; <c>null</c> when not known, with what to ask for.</summary>
internal sealed record Authorisation(
    Localized Party,
    bool? IsGiven,
    Localized Fault,
    IReadOnlyList<MissingFact> Missing
)
{
    /// <summary>Looks at a party that has signed; <c>null</c> for one that has not.</summary>
    internal static Authorisation? Of(Party party, MembershipConvention act, LocalDate today)
    {
        IEnumerable<Signature> given = (act.Signatures ?? []).Where(signature => signature.On <= today);
        return Best(party, given, act.Deliberations) is { } signature ? Of(party, signature, act.Deliberations) : null;
    }

    /// <summary>The signature of a party that counts: the first that is not void, else the first.</summary>
    internal static Signature? Best(
        Party party,
        IEnumerable<Signature> signatures,
        IReadOnlyList<Deliberation>? deliberations
    ) =>
        signatures
            .Where(signature => signature.Party == party.Id)
            .Select(signature => (Signature: signature, Of(party, signature, deliberations).IsGiven))
            .OrderBy(candidate => candidate.IsGiven == false)
            .ThenBy(candidate => candidate.Signature.On)
            .ThenByDescending(candidate => candidate.IsGiven ?? false)
            .Select(candidate => candidate.Signature)
            .FirstOrDefault();

    /// <summary>Looks at one signature.</summary>
    internal static Authorisation Of(Party party, Signature signature, IReadOnlyList<Deliberation>? deliberations)
    {
        Localized name = RequiredParty.NameOf(party);
        bool? capable = IsCapable(party, signature);
        bool? decided = IsDecided(party, deliberations, signature);
        bool? isGiven =
            capable == false || decided == false ? false
            : capable == true && decided == true ? true
            : null;
        return new(
            name,
            isGiven,
            capable == false ? FaultOf(signature) : Words.NoDeliberation,
            isGiven is null ? [.. Ask(name, signature, capable, decided)] : []
        );
    }

    private static bool? IsCapable(Party party, Signature signature) =>
        signature.Capacity is not { } capacity ? null
        : !capacity.Equals(SigningCapacity.Delegate) ? capacity.Equals(party.Role.Head())
        : signature.DelegatedUntil < signature.On ? false
        : signature.DelegatedOn is { } day ? day <= signature.On
        : null;

    private static bool? IsDecided(Party party, IReadOnlyList<Deliberation>? deliberations, Signature signature) =>
        party.Role.IsLocalAuthority
            ? deliberations?.Any(decision =>
                decision is { IsAdopted: true, AuthorisesSignature: not false }
                && decision.Party == party.Id
                && decision.On <= signature.On
            )
            : true;

    private static Localized FaultOf(Signature signature) =>
        SigningCapacity.Delegate.Equals(signature.Capacity)
            ? Words.NoDelegation
            : Words.WrongCapacity.Fill("capacity", signature.Capacity!.Label);

    private static IEnumerable<MissingFact> Ask(Localized name, Signature signature, bool? capable, bool? decided)
    {
        if (capable is null)
        {
            yield return signature.Capacity is null
                ? new("convention.signatures.capacity", Words.CapacityMissing.Fill("name", name))
                : new("convention.signatures.delegatedOn", Words.DelegationMissing.Fill("name", name));
        }

        if (decided is null)
        {
            yield return new("convention.deliberations", Words.DeliberationsMissing);
        }
    }
}

using Pvd.Domain.Conventions;

namespace Pvd.Rules.Conventions;

/// <summary>Whether a signature was given with the power to give it; <c>null</c> when not known.</summary>
internal sealed record Authorisation(Localized Party, bool? IsGiven, Localized Fault, string Field)
{
    /// <summary>Looks at a party that has signed; <c>null</c> for one that has not.</summary>
    internal static Authorisation? Of(Party party, MembershipConvention act, LocalDate today)
    {
        IReadOnlyList<Signature> given =
        [
            .. (act.Signatures ?? []).Where(signature => signature.Party == party.Id && signature.On <= today),
        ];
        if (given.Count == 0)
        {
            return null;
        }

        // Of two signatures on one day the better counts, whatever their order in the file.
        Signature signature = given
            .OrderBy(candidate => candidate.On)
            .ThenByDescending(candidate => Capacity(party, candidate).IsGiven ?? false)
            .ThenBy(candidate => Capacity(party, candidate).IsGiven is not null)
            .First();
        Localized name = RequiredParty.NameOf(party);
        (bool? capable, Localized capacityFault, string capacityField) = Capacity(party, signature);
        (bool? decided, Localized decisionFault) = Decision(party, act, signature);
        return capable == false ? new(name, false, capacityFault, capacityField)
            : decided == false ? new(name, false, decisionFault, "convention.deliberations")
            : capable is null ? new(name, null, capacityFault, capacityField)
            : decided is null ? new(name, null, decisionFault, "convention.deliberations")
            : new(name, true, capacityFault, capacityField);
    }

    private static (bool? IsGiven, Localized Fault, string Field) Capacity(Party party, Signature signature)
    {
        if (signature.Capacity is not { } capacity)
        {
            return (null, Words.CapacityNotKnown, "convention.signatures.capacity");
        }

        if (capacity.Equals(SigningCapacity.Delegate))
        {
            bool? delegated = signature.DelegatedOn is { } day ? day <= signature.On : null;
            return (delegated, Words.NoDelegation, "convention.signatures.delegatedOn");
        }

        return (
            capacity.Equals(party.Role.Head()),
            Words.WrongCapacity.Fill("capacity", capacity.Label),
            "convention.signatures.capacity"
        );
    }

    private static (bool? IsGiven, Localized Fault) Decision(Party party, MembershipConvention act, Signature signature)
    {
        if (!party.Role.IsLocalAuthority)
        {
            return (true, Words.NoDeliberation);
        }

        bool? decided = act.Deliberations?.Any(decision => decision.Party == party.Id && decision.On <= signature.On);
        return (decided, Words.NoDeliberation);
    }
}

using Pvd.Domain.Conventions;

namespace Pvd.Domain.Json;

/// <summary>What must hold between the parts of one act. The constructors ask here; the reader tells the same with places.</summary>
internal static class ActChecks
{
    internal static readonly Localized PartyTwice = new(
        "deux parties ont le même identifiant « {name} »",
        "two parties share the id \"{name}\""
    );

    internal static readonly Localized NoSuchParty = new(
        "aucune partie de la convention n’a l’identifiant « {name} »",
        "no party of the convention has the id \"{name}\""
    );

    internal static readonly Localized AmendmentTwice = new(
        "deux avenants ont le numéro {name}",
        "two amendments have the number {name}"
    );

    /// <summary>What is wrong inside an act.</summary>
    internal static IEnumerable<Localized> Find(
        IReadOnlyList<Party>? parties,
        IReadOnlyList<Deliberation>? deliberations,
        IReadOnlyList<Signature>? signatures,
        IReadOnlyList<ActEvent> events,
        IReadOnlyList<Amendment> amendments
    )
    {
        foreach (string number in DossierChecks.Twice(amendments.Select(amendment => Wording.Digits(amendment.Number))))
        {
            yield return AmendmentTwice.Fill("name", number);
        }

        if (parties is null)
        {
            yield break;
        }

        List<string> ids = [.. parties.Select(party => party.Id)];
        foreach (string id in DossierChecks.Twice(ids))
        {
            yield return PartyTwice.Fill("name", id);
        }

        IEnumerable<string> acting = Acting(deliberations, signatures)
            .Concat(events.SelectMany(happened => happened.Parties ?? []))
            .Concat(amendments.SelectMany(amendment => Acting(amendment.Deliberations, amendment.Signatures)));
        foreach (string id in DossierChecks.Strangers(acting, ids))
        {
            yield return NoSuchParty.Fill("name", id);
        }
    }

    internal static IEnumerable<string> Acting(
        IReadOnlyList<Deliberation>? deliberations,
        IReadOnlyList<Signature>? signatures
    ) => (deliberations ?? []).Select(act => act.Party).Concat((signatures ?? []).Select(act => act.Party));
}

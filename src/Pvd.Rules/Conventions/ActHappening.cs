using Pvd.Domain.Conventions;
using Pvd.Domain.Json;

namespace Pvd.Rules.Conventions;

/// <summary>One dated event of an act, with its place among those of its day: never the order of the file.</summary>
internal sealed record ActHappening(LocalDate On, ActHappeningOrder Order, string Key, Localized Subject)
{
    internal Party? Party { get; init; }

    internal Deliberation? Deliberation { get; init; }

    internal Signature? Signature { get; init; }

    internal ActEvent? Event { get; init; }

    internal Amendment? Amendment { get; init; }

    /// <summary>The events of an act up to a day.</summary>
    internal static IReadOnlyList<ActHappening> Of(ActFile file) =>
        [.. All(file).Where(happening => happening.On <= file.Today)];

    /// <summary>Every event, whenever it is dated.</summary>
    internal static IEnumerable<ActHappening> All(ActFile file)
    {
        foreach (Deliberation decision in file.Deliberations ?? [])
        {
            Party? party = file.PartyOf(decision.Party);
            Localized name = party is null ? Localized.Same(decision.Party) : RequiredParty.NameOf(party);
            Localized subject = Words.Of(ActWords.DecisionOf, name);
            string key = $"{decision.Party} {(decision.IsAdopted ? "1" : "0")} {decision.Number}";
            yield return new(decision.On, ActHappeningOrder.Deliberated, key, subject)
            {
                Party = party,
                Deliberation = decision,
            };
            if (DeliberationRules.NotExecutoryBefore(decision) is { } since && since > decision.On)
            {
                yield return new(since, ActHappeningOrder.BecameExecutory, key, subject)
                {
                    Party = party,
                    Deliberation = decision,
                };
            }
        }

        foreach (Signature signature in file.Signatures ?? [])
        {
            Party? party = file.PartyOf(signature.Party);
            Localized name = party is null ? Localized.Same(signature.Party) : RequiredParty.NameOf(party);
            string since = signature.DelegatedOn is { } day ? IsoDay.Format(day) : "";
            string key = $"{signature.Party} {PowerRank(party, signature, file)} {signature.Capacity?.Value} {since}";
            yield return new(signature.On, ActHappeningOrder.Signed, key, Words.Of(ActWords.SignatureNamed, name))
            {
                Party = party,
                Signature = signature,
            };
        }

        foreach (ActEvent happened in file.Events)
        {
            string key = string.Join(" ", [happened.Kind.Value, .. happened.Parties ?? []]);
            yield return new(happened.On, OrderOf(happened.Kind), key, happened.Kind.Label) { Event = happened };
        }
    }

    /// <summary>Of two signatures of one party on one day, the one with the better power comes first.</summary>
    private static string PowerRank(Party? party, Signature signature, ActFile file) =>
        party is null
            ? "2"
            : Authorisation.Of(party, signature, file.Deliberations).IsGiven switch
            {
                true => "0",
                null => "1",
                false => "2",
            };

    private static ActHappeningOrder OrderOf(ActEventKind kind) =>
        kind.Value switch
        {
            "created" => ActHappeningOrder.Created,
            "submitted" => ActHappeningOrder.Submitted,
            "abandoned" => ActHappeningOrder.Ended,
            "termination" => ActHappeningOrder.Ended,
            _ => ActHappeningOrder.Followed,
        };
}

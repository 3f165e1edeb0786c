using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Engineering;

namespace Pvd.Testing.Generators;

/// <summary>Requests for engineering and what happens to them.</summary>
public static class EngineeringArbitraries
{
    private static readonly Gen<string> Body = Gen.Elements("agence technique", "CAUE", "EPCI", "l’« établissement »");

    private static readonly Gen<string> Partner = Gen.Elements("Cerema", "Ademe", "Anah", "Banque des territoires");

    private static readonly Gen<bool> Either = Gen.Elements(true, false);

    /// <summary>Requests of every sort.</summary>
    public static Arbitrary<EngineeringRequest> Requests() =>
        Manner.Any(manner => Of(manner, "demande-1")).ShrunkBy(Shrink);

    /// <summary>Requests with ids of their own.</summary>
    internal static Gen<IReadOnlyList<EngineeringRequest>> Some(Manner manner) =>
        from count in manner.Count
        from requests in Gen.CollectToList(
            Enumerable.Range(1, Math.Min(count, 3)),
            number => Of(manner, $"demande-{number:D}")
        )
        select (IReadOnlyList<EngineeringRequest>)requests;

    /// <summary>One event of a kind, of which the facts may be of any sort.</summary>
    internal static Gen<EngineeringEvent> AnEvent(Manner manner, EngineeringEventKind kind, LocalDate day) =>
        from actor in manner.Maybe(Gen.Elements<EngineeringActor>(EngineeringActor.All))
        from bodies in manner.Maybe(manner.ListOf(Body))
        from offer in manner.Maybe(manner.Name)
        from reason in manner.Maybe(manner.Name)
        from partner in manner.Maybe(Partner)
        from localLack in manner.MaybeValue(Either)
        from partnerLack in manner.MaybeValue(Either)
        from lot in manner.Maybe(Gen.Elements("G1", "T2", "T9", "X1"))
        from deliberated in manner.MaybeValue(Gen.Choose(-60, 2).Select(day.PlusDays))
        select new EngineeringEvent(
            kind,
            day,
            actor,
            bodies,
            offer,
            reason,
            partner,
            localLack,
            partnerLack,
            lot,
            deliberated
        );

    internal static IEnumerable<EngineeringRequest> Shrink(EngineeringRequest was)
    {
        foreach (IReadOnlyList<EngineeringEvent>? events in Simpler.Optional(was.Events, Events))
        {
            yield return new(was.Id, was.Requester, was.Need, was.Help, was.Fields, events);
        }

        if (was.Help is not null || was.Fields is not null)
        {
            yield return new(was.Id, was.Requester, was.Need, events: was.Events);
        }

        if (was.Requester is not null)
        {
            yield return new(was.Id, null, was.Need, was.Help, was.Fields, was.Events);
        }

        if (was.Need is not null)
        {
            yield return new(was.Id, was.Requester, null, was.Help, was.Fields, was.Events);
        }
    }

    private static Gen<EngineeringRequest> Of(Manner manner, string id) =>
        from kind in manner.Maybe(Gen.Elements<RequesterKind>(RequesterKind.All))
        from name in manner.Maybe(manner.Name)
        from siren in manner.Maybe(IdentifierArbitraries.AnySiren)
        from requester in manner.Maybe(Gen.Constant(new EngineeringRequester(kind, name, siren)))
        from need in manner.Maybe(manner.Name)
        from help in manner.Maybe(Gen.SubListOf<EngineeringHelp>(EngineeringHelp.All))
        from fields in manner.Maybe(Gen.SubListOf<EngineeringField>(EngineeringField.All))
        from events in manner.Maybe(History(manner))
        select new EngineeringRequest(id, requester, need, help, fields, events);

    /// <summary>The kinds in their order, some of them left out; in an odd request, any in any order.</summary>
    private static Gen<IReadOnlyList<EngineeringEvent>> History(Manner manner) =>
        from first in DateArbitraries.In(manner)
        from kinds in manner.IsOrderly
            ? Gen.SubListOf<EngineeringEventKind>(EngineeringEventKind.All)
                .Select(some => (IReadOnlyList<EngineeringEventKind>)[.. some])
            : manner.ListOf(Gen.Elements<EngineeringEventKind>(EngineeringEventKind.All))
        from gaps in Gen.Choose(0, 90).ArrayOf(kinds.Count)
        from events in Gen.CollectToList(
            kinds.Select((kind, i) => (Kind: kind, Day: first.PlusDays(gaps.Take(manner.IsOrderly ? i : 1).Sum()))),
            entry => AnEvent(manner, entry.Kind, entry.Day)
        )
        select (IReadOnlyList<EngineeringEvent>)events;

    private static IEnumerable<IReadOnlyList<EngineeringEvent>> Events(IReadOnlyList<EngineeringEvent> was) =>
        Simpler.List(was, Shrink);

    private static IEnumerable<EngineeringEvent> Shrink(EngineeringEvent was)
    {
        EngineeringEvent bare = new(was.Kind, was.On);
        if (!was.Equals(bare))
        {
            yield return bare;
        }

        foreach (LocalDate day in DateArbitraries.Shrink(was.On))
        {
            yield return new(was.Kind, day);
        }
    }
}

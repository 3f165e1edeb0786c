using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Funding;

namespace Pvd.Testing.Generators;

/// <summary>Requests for State grants, what happens to them and what the prefect decides.</summary>
internal static class RequestArbitraries
{
    /// <summary>What a request asks for: an amount, a rate, rates by expenditure, or nothing known.</summary>
    private sealed record Ask(Euro? Amount, Rate? Rate, IReadOnlyList<RequestedShare>? Shares);

    /// <summary>A request that names only these expenditures.</summary>
    internal static Gen<GrantRequest> Of(
        Manner manner,
        string id,
        LocalDate knownOn,
        Euro cost,
        IReadOnlyList<string> expenditures
    ) =>
        from instrument in Gen.Frequency(
            (4, Gen.Elements(FundingInstrument.Detr, FundingInstrument.Dsil)),
            (4, InstrumentArbitraries.Some)
        )
        from year in Gen.Choose(-1, 1).Select(more => knownOn.Year + more)
        from ask in AnAsk(manner, cost, expenditures)
        from counted in Gen.SubListOf<string>(expenditures)
        from countsAll in Gen.Elements(true, true, false)
        from events in manner.Maybe(Events(manner, knownOn, cost))
        from award in Gen.Frequency(
            (5, Gen.Constant<Award?>(null)),
            (5, AnAward(manner, knownOn, cost).Select(award => (Award?)award))
        )
        select new GrantRequest(
            id,
            instrument,
            year,
            ask.Amount,
            ask.Rate,
            ask.Shares,
            countsAll ? null : counted,
            events,
            award
        );

    internal static Gen<PrefectDecision> ADecision(Manner manner, LocalDate knownOn, IReadOnlyList<string> requests) =>
        from kind in Gen.Elements<PrefectDecisionKind>(PrefectDecisionKind.All)
        from day in DateArbitraries.Before(manner, knownOn)
        from request in requests.Count == 0
            ? Gen.Constant<string?>(null)
            : Gen.Frequency((1, Gen.Constant<string?>(null)), (3, Gen.Elements<string?>(requests)))
        from share in Gen.Elements(0, 5, 10, 15, 20, 100).Select(Rate.FromPercent)
        from days in Gen.Choose(1, 1_500)
        from amount in PlanMoney.In(manner)
        let isShare = kind == PrefectDecisionKind.OwnShareDerogation
        let isBase = kind == PrefectDecisionKind.NewBase
        let isDay = kind != PrefectDecisionKind.EarlyStart && !isShare && !isBase
        select new PrefectDecision(
            kind,
            day,
            request,
            isShare || !manner.IsOrderly ? share : null,
            isDay || !manner.IsOrderly ? day.PlusDays(days) : null,
            isBase || !manner.IsOrderly ? amount : null
        );

    internal static Gen<IReadOnlyList<GrantEvent>> Events(Manner manner, LocalDate knownOn, Euro cost) =>
        manner.IsOrderly
            ? History(manner, knownOn, cost)
            : manner.ListOf(
                from kind in Gen.Elements<GrantEventKind>(GrantEventKind.All)
                from day in DateArbitraries.Before(manner, knownOn)
                from entry in AnEvent(manner, kind, day, cost)
                select entry
            );

    /// <summary>The stages of a request in their order, some of them left out, none after what is known.</summary>
    private static Gen<IReadOnlyList<GrantEvent>> History(Manner manner, LocalDate knownOn, Euro cost) =>
        from first in DateArbitraries.Before(manner, knownOn)
        from kinds in Gen.SubListOf<GrantEventKind>(Stages)
        from gaps in Gen.Frequency(
                (6, Gen.Choose(0, 120)),
                (2, Gen.Elements(88, 89, 90, 91, 92, 93)),
                (1, Gen.Choose(300, 1_500))
            )
            .ArrayOf(kinds.Count)
        from entries in Gen.CollectToList(
            kinds
                .Select((kind, i) => (kind, first.PlusDays(gaps.Take(i).Sum())))
                .Where(entry => entry.Item2 <= knownOn),
            entry => AnEvent(manner, entry.kind, entry.Item2, cost)
        )
        select (IReadOnlyList<GrantEvent>)entries;

    private static IEnumerable<GrantEventKind> Stages =>
        [
            GrantEventKind.Received,
            GrantEventKind.PapersRequested,
            GrantEventKind.PapersSupplied,
            GrantEventKind.DeclaredComplete,
            GrantEventKind.StartDeclared,
            GrantEventKind.AdvanceRequested,
            GrantEventKind.AdvancePaid,
            GrantEventKind.InstalmentPaid,
            GrantEventKind.CompletionDeclared,
            GrantEventKind.BalancePaid,
        ];

    private static Gen<GrantEvent> AnEvent(Manner manner, GrantEventKind kind, LocalDate day, Euro cost) =>
        from amount in manner.MaybeValue(PlanMoney.ShareOf(cost))
        select new GrantEvent(kind, day, kind.HasAmount ? amount : null);

    internal static Gen<Award> AnAward(Manner manner, LocalDate knownOn, Euro cost) =>
        from day in DateArbitraries.Before(manner, knownOn)
        from amount in manner.MaybeValue(PlanMoney.ShareOf(cost))
        from eligibleBase in manner.MaybeValue(Gen.Frequency((6, Gen.Constant(cost)), (4, PlanMoney.ShareOf(cost))))
        from rate in manner.MaybeValue(PlanMoney.Rate)
        from notified in Gen.Elements<int?>(null, 0, 1, 15)
        from start in Gen.Elements<int?>(null, null, 365, 730, 731)
        from completion in Gen.Elements<int?>(null, null, 1_461, 2_000)
        from use in Gen.Elements<int?>(null, null, 1_826)
        select new Award(
            day,
            amount,
            After(day, notified),
            eligibleBase,
            rate,
            After(day, start),
            After(day, completion),
            After(day, use)
        );

    private static LocalDate? After(LocalDate day, int? days) => days is { } more ? day.PlusDays(more) : null;

    private static Gen<Ask> AnAsk(Manner manner, Euro cost, IReadOnlyList<string> expenditures) =>
        Gen.Frequency(
            (manner.Unknown, Gen.Constant(new Ask(null, null, null))),
            (60, PlanMoney.ShareOf(cost).Select(amount => new Ask(amount, null, null))),
            (60, PlanMoney.Rate.Select(rate => new Ask(null, rate, null))),
            (30, Shares(expenditures).Select(shares => new Ask(null, null, shares)))
        );

    internal static Gen<IReadOnlyList<RequestedShare>> Shares(IReadOnlyList<string> expenditures) =>
        from named in Gen.SubListOf<string>(expenditures)
        from shares in Gen.CollectToList(named, id => PlanMoney.Rate.Select(rate => new RequestedShare(id, rate)))
        select (IReadOnlyList<RequestedShare>)shares;
}

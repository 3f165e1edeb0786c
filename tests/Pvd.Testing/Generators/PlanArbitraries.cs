using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Funding;

namespace Pvd.Testing.Generators;

/// <summary>Whole financing plans whose parts refer to one another as they must.</summary>
public static class PlanArbitraries
{
    /// <summary>Complete, incomplete and odd plans.</summary>
    public static Arbitrary<FinancingPlan> Plans() => Manner.Any(Of).ShrunkBy(RecordShrinker.Shrink);

    /// <summary>Plans in which every fact is known and events come in order.</summary>
    public static Arbitrary<FinancingPlan> Complete() => Of(Manner.Complete).ShrunkBy(RecordShrinker.Shrink);

    /// <summary>Plans of which half is not known yet.</summary>
    public static Arbitrary<FinancingPlan> Incomplete() => Of(Manner.Incomplete).ShrunkBy(RecordShrinker.Shrink);

    /// <summary>Plans with strange names, empty or long lists, events in any order, the largest amounts.</summary>
    public static Arbitrary<FinancingPlan> Odd() => Of(Manner.Odd).ShrunkBy(RecordShrinker.Shrink);

    internal static Gen<FinancingPlan> Of(Manner manner) =>
        from knownOn in DateArbitraries.PlanDay
        from owner in manner.Maybe(OwnerArbitraries.Of(manner, knownOn))
        from project in manner.Maybe(ProjectArbitraries.Of(manner, knownOn))
        from expenditures in manner.Maybe(ProjectArbitraries.Expenditures(manner))
        let cost = Total(expenditures)
        from lines in manner.Maybe(ProjectArbitraries.Lines(manner, cost))
        from requests in Requests(manner, knownOn, cost, expenditures)
        from decisions in Gen.Frequency((4, Gen.Constant(0)), (6, Gen.Choose(1, 3)))
            .SelectMany(count =>
                RequestArbitraries.ADecision(manner, knownOn, [.. requests.Select(request => request.Id)]).ListOf(count)
            )
        select new FinancingPlan(knownOn, owner, project, expenditures, lines, requests, decisions);

    /// <summary>None to three, each with an id of its own.</summary>
    private static Gen<List<GrantRequest>> Requests(
        Manner manner,
        LocalDate knownOn,
        Euro cost,
        IReadOnlyList<ExpenditureLine>? expenditures
    ) =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(1, 3)))
        from requests in Gen.CollectToList(
            Enumerable.Range(1, count),
            number =>
                RequestArbitraries.Of(
                    manner,
                    $"demande {number:D}",
                    knownOn,
                    cost,
                    expenditures is null ? ["dépense 1", "dépense 2"] : [.. expenditures.Select(line => line.Id)]
                )
        )
        select requests;

    /// <summary>What the expenditures known cost together, or a round sum where there are none.</summary>
    internal static Euro Total(IReadOnlyList<ExpenditureLine>? expenditures)
    {
        Euro total = (expenditures ?? [])
            .Select(line => line.EligiblePart ?? line.AmountExcludingTax ?? Euro.Zero)
            .Aggregate(Euro.Zero, (sum, amount) => sum + amount);
        return total == Euro.Zero ? Euro.FromEuros(250_000m)
            : total > FundingLimits.MaximumAmount ? FundingLimits.MaximumAmount
            : total;
    }
}

using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Funding;

namespace Pvd.Testing.Generators;

/// <summary>Projects, what they cost and who pays.</summary>
internal static class ProjectArbitraries
{
    private static readonly Gen<bool> Either = Gen.Elements(true, false);

    internal static Gen<Project> Of(Manner manner, LocalDate knownOn) =>
        from name in manner.Maybe(manner.Name)
        from subjects in manner.Maybe(manner.ListOf(Gen.Elements<ProjectSubject>(ProjectSubject.All)))
        from commitments in manner.Maybe(manner.ListOf(ACommitment(manner, knownOn)))
        from isInStateContract in manner.MaybeValue(Either)
        from isOutsideEpciPowers in manner.MaybeValue(Either)
        from energySaving in manner.MaybeValue(PlanMoney.Rate)
        from deficit in manner.MaybeValue(PlanMoney.In(manner))
        from isFormerIndustrialSite in manner.MaybeValue(Either)
        from isPolluterInDefault in manner.MaybeValue(Either)
        select new Project(
            name,
            manner.IsOrderly ? subjects?.Distinct() : subjects,
            commitments,
            isInStateContract,
            isOutsideEpciPowers,
            energySaving,
            deficit,
            isFormerIndustrialSite,
            isPolluterInDefault
        );

    /// <summary>Expenditures with ids of their own, those given among them.</summary>
    internal static Gen<IReadOnlyList<ExpenditureLine>> Expenditures(Manner manner, IEnumerable<string>? ids = null) =>
        from count in manner.Count
        from lines in Gen.CollectToList(
            (ids ?? []).Concat(Enumerable.Range(1, count).Select(number => $"dépense {number:D}")).Distinct(),
            id => AnExpenditure(manner, id)
        )
        select (IReadOnlyList<ExpenditureLine>)lines;

    /// <summary>Lines of every funder: usual shares of the cost, or anything.</summary>
    internal static Gen<IReadOnlyList<FinancingLine>> Lines(Manner manner, Euro cost) =>
        manner.ListOf(ALine(manner, cost));

    internal static Gen<FinancingLine> ALine(Manner manner, Euro cost) =>
        from funder in Gen.Elements<FunderKind>(FunderKind.All)
        from amount in manner.MaybeValue(PlanMoney.ShareOf(cost))
        from instrument in InstrumentArbitraries.Some.Where(any => !any.IsInKind)
        from hasInstrument in manner.IsOrderly
            ? Gen.Constant(funder == FunderKind.State)
            : Gen.Elements(true, false, false)
        from countsAsPublic in Gen.Frequency((8, Gen.Constant<bool?>(null)), (2, Gen.Elements<bool?>(true, false)))
        from name in manner.Maybe(manner.Name)
        select new FinancingLine(funder, amount, hasInstrument ? instrument : null, countsAsPublic, name);

    private static Gen<Commitment> ACommitment(Manner manner, LocalDate knownOn) =>
        from kind in Gen.Elements<CommitmentKind>(CommitmentKind.All)
        from day in DateArbitraries.Before(manner, knownOn)
        from days in Gen.Choose(0, 60)
        from isNotified in Either
        select new Commitment(kind, day, isNotified ? day.PlusDays(days) : null);

    internal static Gen<ExpenditureLine> AnExpenditure(Manner manner, string id) =>
        from amount in PlanMoney.In(manner)
        from excludingTax in manner.MaybeValue(Gen.Constant(amount))
        from includingTax in manner.MaybeValue(
            Gen.Constant(Euro.Min(amount.Times(Ratio.Of(6, 5), Rounding.HalfUp), FundingLimits.MaximumAmount))
        )
        from eligiblePart in manner.MaybeValue(
            Gen.Frequency((5, Gen.Constant(amount)), (3, PlanMoney.ShareOf(amount)), (2, Gen.Constant(Euro.Zero)))
        )
        from kind in manner.Maybe(
            Gen.Frequency(
                (5, Gen.Constant(ExpenditureKind.Works)),
                (5, Gen.Elements<ExpenditureKind>(ExpenditureKind.All))
            )
        )
        from label in manner.Maybe(manner.Name)
        select new ExpenditureLine(id, excludingTax, includingTax, eligiblePart, kind, label);
}

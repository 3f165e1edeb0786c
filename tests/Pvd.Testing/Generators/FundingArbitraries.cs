using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Funding;

namespace Pvd.Testing.Generators;

/// <summary>The post of chef de projet and what it costs.</summary>
public static class FundingArbitraries
{
    /// <summary>Posts of every sort; the employer is any of the usual ids.</summary>
    public static Arbitrary<ProjectManagerPost> Posts() =>
        Manner.Any(manner => Of(manner, ["epci", "commune-79005"])).ShrunkBy(Shrink);

    /// <summary>A post that one of these parties offers.</summary>
    internal static Gen<ProjectManagerPost> Of(Manner manner, IReadOnlyList<string> employers) =>
        from employer in employers.Count == 0
            ? Gen.Constant<string?>(null)
            : manner.Maybe(Gen.Elements<string>(employers))
        from first in DateArbitraries.In(manner)
        from days in Gen.Choose(0, 1500)
        from start in manner.MaybeValue(Gen.Constant(first))
        from end in Gen.Elements<LocalDate?>(null, first.PlusDays(days))
        from openedOn in manner.MaybeValue(Gen.Choose(0, 200).Select(before => first.PlusDays(-before)))
        from costs in Costs(manner, first.Year)
        from anah in manner.Maybe(Periods(manner))
        select new ProjectManagerPost(employer, start, end, openedOn, costs, anah);

    internal static IEnumerable<ProjectManagerPost> Shrink(ProjectManagerPost was)
    {
        foreach (IReadOnlyList<YearlyCost> costs in Simpler.List(was.Costs, Shrink))
        {
            if (costs.DistinctBy(cost => cost.Year).Count() == costs.Count)
            {
                yield return new(was.Employer, was.From, was.Until, was.RecruitmentOpenedOn, costs, was.Anah);
            }
        }

        foreach (IReadOnlyList<AnahCoFunding>? anah in Simpler.Optional(was.Anah, Periods))
        {
            yield return new(was.Employer, was.From, was.Until, was.RecruitmentOpenedOn, was.Costs, anah);
        }

        if (was.Employer is not null)
        {
            yield return WithEmployer(was, null);
        }

        if (was.Until is not null)
        {
            yield return new(was.Employer, was.From, null, was.RecruitmentOpenedOn, was.Costs, was.Anah);
        }

        foreach (
            LocalDate? first in Simpler.Optional(was.From, DateArbitraries.Shrink).Where(first => !(was.Until < first))
        )
        {
            yield return new(was.Employer, first, was.Until, was.RecruitmentOpenedOn, was.Costs, was.Anah);
        }

        foreach (LocalDate? openedOn in Simpler.Optional(was.RecruitmentOpenedOn, DateArbitraries.Shrink))
        {
            yield return new(was.Employer, was.From, was.Until, openedOn, was.Costs, was.Anah);
        }
    }

    /// <summary>A post whose employer is one of these parties, or not known.</summary>
    internal static ProjectManagerPost Tied(ProjectManagerPost was, IReadOnlyCollection<string> parties) =>
        was.Employer is { } id && !parties.Contains(id) ? WithEmployer(was, null) : was;

    /// <summary>Consecutive years from the first; an odd list has any years in any order.</summary>
    private static Gen<List<YearlyCost>> Costs(Manner manner, int firstYear) =>
        from count in manner.Count
        from odd in Gen.Choose(1900, 2100).ArrayOf(count)
        from costs in Gen.CollectToList(
            (manner.IsOrderly ? Enumerable.Range(firstYear, count) : odd).Distinct(),
            year => Amount(manner).Select(amount => new YearlyCost(year, amount))
        )
        select costs;

    private static Gen<Euro> Amount(Manner manner) =>
        manner.IsOrderly
            ? MoneyArbitraries.Cost
            : Gen.Frequency(
                (8, MoneyArbitraries.Cost),
                (2, MoneyArbitraries.Amount.Where(amount => amount >= Euro.Zero))
            );

    private static Gen<IReadOnlyList<AnahCoFunding>> Periods(Manner manner) =>
        manner.ListOf(
            from first in DateArbitraries.In(manner)
            from days in Gen.Choose(0, 800)
            from ends in Gen.Elements(true, false)
            from requestedOn in manner.MaybeValue(Gen.Choose(0, 300).Select(before => first.PlusDays(-before)))
            from startedOn in manner.MaybeValue(Gen.Choose(-100, 300).Select(after => first.PlusDays(after)))
            select new AnahCoFunding(first, ends ? first.PlusDays(days) : null, requestedOn, startedOn)
        );

    private static IEnumerable<IReadOnlyList<AnahCoFunding>> Periods(IReadOnlyList<AnahCoFunding> was) =>
        Simpler.List(was, Shrink);

    private static IEnumerable<YearlyCost> Shrink(YearlyCost was)
    {
        foreach (Euro amount in MoneyArbitraries.Shrink(was.Amount).Where(amount => amount >= Euro.Zero))
        {
            yield return new(was.Year, amount);
        }

        if (was.Year != DateArbitraries.Simplest.Year)
        {
            yield return new(DateArbitraries.Simplest.Year, was.Amount);
        }
    }

    private static IEnumerable<AnahCoFunding> Shrink(AnahCoFunding was)
    {
        if (was.Until is not null)
        {
            yield return new(was.From, null, was.RequestedOn, was.OperationStartedOn);
        }

        foreach (LocalDate first in DateArbitraries.Shrink(was.From).Where(first => !(was.Until < first)))
        {
            yield return new(first, was.Until, was.RequestedOn, was.OperationStartedOn);
        }

        foreach (LocalDate? requestedOn in Simpler.Optional(was.RequestedOn, DateArbitraries.Shrink))
        {
            yield return new(was.From, was.Until, requestedOn, was.OperationStartedOn);
        }

        foreach (LocalDate? startedOn in Simpler.Optional(was.OperationStartedOn, DateArbitraries.Shrink))
        {
            yield return new(was.From, was.Until, was.RequestedOn, startedOn);
        }
    }

    private static ProjectManagerPost WithEmployer(ProjectManagerPost was, string? employer) =>
        new(employer, was.From, was.Until, was.RecruitmentOpenedOn, was.Costs, was.Anah);
}

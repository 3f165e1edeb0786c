using Pvd.Domain.Funding;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Grants;

/// <summary>In which order a plan lists things never changes an answer, an amount or a finding.</summary>
[Properties(Arbitrary = [typeof(GrantCaseArbitraries)], MaxTest = 1_500)]
public sealed class GrantOrderProperties
{
    [Property]
    public void The_order_of_every_list_changes_nothing(GrantCase asked, int seed)
    {
        Random random = new(seed);
        FinancingPlan was = asked.Plan;
        FinancingPlan shuffled = new(
            was.KnownOn,
            was.Owner is { } owner ? Shuffled(owner, random) : null,
            was.Project is { } project ? Shuffled(project, random) : null,
            Shuffled(was.Expenditures, random),
            Shuffled(was.Lines, random),
            Shuffled(was.Requests, random)!.Select(request => Shuffled(request, random)),
            Shuffled(was.Decisions, random)
        );

        Assert.Equal(GrantCase.Told(asked.Assess()), GrantCase.Told((asked with { Plan = shuffled }).Assess()));
    }

    [Fact]
    public void Of_two_decisions_of_one_day_the_more_generous_one_stands()
    {
        PrefectDecision five = new(
            PrefectDecisionKind.OwnShareDerogation,
            Given.Day("2022-04-01"),
            minimumShare: Rate.FromPercent(5),
            until: Given.Day("2022-05-01")
        );
        PrefectDecision ten = new(
            PrefectDecisionKind.OwnShareDerogation,
            Given.Day("2022-04-01"),
            minimumShare: Rate.FromPercent(10),
            until: Given.Day("2023-05-01")
        );
        foreach (PrefectDecision[] order in new[] { new[] { five, ten }, [ten, five] })
        {
            Plans plan = new() { Subjects = [ProjectSubject.Bridge] };
            plan.Asks(FundingInstrument.Detr, rate: "50").Line(FunderKind.Region, "45000.00");
            plan.Decisions.AddRange(order);

            Assert.Equal("favourable 50000.00", plan.Assess(FundingInstrument.Detr, "2022-05-02").Verdict());
        }
    }

    private static ProjectOwner Shuffled(ProjectOwner was, Random random) =>
        new(
            was.Kind,
            was.Name,
            was.Siren,
            was.Department,
            Shuffled(was.Figures, random),
            was.CreatedOn,
            was.IsTransformedEpci,
            was.WasEligibleBefore,
            was.WasEligibleIn2010,
            was.IsNamedByStateContract
        );

    private static Project Shuffled(Project was, Random random) =>
        new(
            was.Name,
            Shuffled(was.Subjects, random),
            Shuffled(was.Commitments, random),
            was.IsInStateContract,
            was.IsOutsideEpciPowers,
            was.EnergySaving,
            was.Deficit,
            was.IsFormerIndustrialSite,
            was.IsPolluterInDefault
        );

    private static GrantRequest Shuffled(GrantRequest was, Random random) =>
        new(
            was.Id,
            was.Instrument,
            was.Year,
            was.Amount,
            was.Rate,
            Shuffled(was.Shares, random),
            Shuffled(was.Expenditures, random),
            Shuffled(was.Events, random),
            was.Award
        );

    private static T[]? Shuffled<T>(IReadOnlyList<T>? items, Random random)
    {
        if (items is null)
        {
            return null;
        }

        T[] copy = [.. items];
        random.Shuffle(copy);
        return copy;
    }
}

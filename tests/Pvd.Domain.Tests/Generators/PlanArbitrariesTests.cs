using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain.Funding;
using Pvd.Testing.RuleGenerators;

namespace Pvd.Domain.Tests.Generators;

/// <summary>The generators of plans reach what they are for, and what fails is shrunk to something a person can read.</summary>
public sealed class PlanArbitrariesTests
{
    private static readonly IReadOnlyList<FinancingPlan> Some = DomainArbitraries
        .Plans()
        .Generator.Sample(1500, new Rnd(2022, 31), 50);

    private static IReadOnlyList<FinancingPlan> Complete =>
        CompletePlans.Plans().Generator.Sample(60, new Rnd(2022, 31), 50);

    [Fact]
    public void A_plan_shrinks_to_its_day() =>
        Assert.All(Some.Take(60), plan => Assert.Equal(new(new(2021, 1, 1)), Simplest(plan, _ => true)));

    [Fact]
    public void What_makes_a_plan_fail_is_what_remains_of_it()
    {
        static bool Fails(FinancingPlan plan) =>
            plan.Requests.Any(request => request.Events?.Any(entry => entry.On.Month == 3) == true);
        FinancingPlan failing = Some.First(plan =>
            Fails(plan) && plan.Expenditures?.Count > 1 && plan.Owner is not null
        );

        FinancingPlan simplest = Simplest(failing, Fails);

        GrantRequest left = Assert.Single(simplest.Requests);
        Assert.Equal(
            new("A", FundingInstrument.Detr, 2021, events: [new(GrantEventKind.Received, new(2021, 3, 1))]),
            left
        );
        Assert.Null(simplest.Owner);
        Assert.Null(simplest.Project);
        Assert.Null(simplest.Lines);
        Assert.Empty(simplest.Decisions);
    }

    [Fact]
    public void Every_step_of_shrinking_gives_another_plan() =>
        Assert.All(
            Some.Take(40),
            plan => Assert.DoesNotContain(plan, DomainArbitraries.Plans().Shrinker(plan).Take(300))
        );

    [Fact]
    public void Owners_of_every_sort_are_generated()
    {
        Assert.All(OwnerKind.All, kind => AssertSome(plan => plan.Owner?.Kind == kind));
        AssertSome(plan => plan.Owner is null);
        AssertSome(plan => plan.Owner is { Figures: null });
        AssertSome(plan => plan.Owner?.Department?.IsOverseas == true);
        AssertSome(plan => plan.Owner?.Department?.Value is "2A" or "2B");
        Assert.All(
            [1_999, 2_000, 2_001, 3_500, 20_000, 20_001, 60_000, 60_001, 75_000, 75_001],
            people => AssertSome(plan => plan.Owner?.Figures?.Any(year => year.Population == people) == true)
        );
        Assert.All(
            [149.99m, 150m],
            density => AssertSome(plan => plan.Owner?.Figures?.Any(year => year.Density == density) == true)
        );
        Assert.All(
            [-1, 0, 1],
            cents =>
                AssertSome(plan =>
                    plan.Owner?.Figures?.Any(year =>
                        year.MeanFinancialPotential is { } mean
                        && year.FinancialPotential?.Cents == (mean.Cents * 13 / 10) + cents
                    ) == true
                )
        );
    }

    [Fact]
    public void Plans_of_every_sort_are_generated()
    {
        Assert.All(
            FunderKind.All,
            funder => AssertSome(plan => plan.Lines?.Any(line => line.Funder == funder) == true)
        );
        Assert.All(
            FundingInstrument.All.Where(instrument => instrument.IsDotation),
            instrument => AssertSome(plan => plan.Requests.Any(request => request.Instrument == instrument))
        );
        AssertSome(plan => plan.Requests.Any(request => request.Instrument.RuleStatus == RuleStatus.Unknown));
        AssertSome(plan => plan.Requests.Any(request => request.Instrument.IsInKind));
        Assert.All(
            PrefectDecisionKind.All,
            kind => AssertSome(plan => plan.Decisions.Any(decision => decision.Kind == kind))
        );
        Assert.All(
            GrantEventKind.All,
            kind =>
                AssertSome(plan =>
                    plan.Requests.Any(request => request.Events?.Any(entry => entry.Kind == kind) == true)
                )
        );
        Assert.All(
            ProjectSubject.All,
            subject => AssertSome(plan => plan.Project?.Subjects?.Contains(subject) == true)
        );
        AssertSome(plan => plan.Requests.Count == 0);
        AssertSome(plan => plan.Requests.Count == 3);
        AssertSome(plan => plan.Requests.Any(request => request.Shares is { Count: > 1 }));
        AssertSome(plan => plan.Requests.Any(request => request.Expenditures is { Count: > 0 }));
        AssertSome(plan => plan.Requests.Any(request => request is { Amount: null, Rate: null, Shares: null }));
        AssertSome(plan => plan.Requests.Any(request => request.Award is { NotifiedOn: not null }));
        AssertSome(plan => plan.Expenditures is null);
        AssertSome(plan => plan.Expenditures is { Count: 0 });
        AssertSome(plan => plan.Expenditures is { Count: > 9 });
        AssertSome(plan => plan.Lines is null);
        AssertSome(plan => plan.Lines?.Any(line => line.CountsAsPublic is not null) == true);
        AssertSome(plan => plan.Decisions.Any(decision => decision.Request is null));
        AssertSome(plan => plan.KnownOn == new NodaTime.LocalDate(2021, 10, 5));
        AssertSome(plan => plan.KnownOn == new NodaTime.LocalDate(2021, 10, 6));
    }

    [Fact]
    public void In_a_complete_plan_every_fact_is_known_and_nothing_comes_after_what_is_known() =>
        Assert.All(
            Complete,
            plan =>
            {
                Assert.Empty(
                    PlanGaps
                        .Filled(plan, 1)
                        .Where(more => !more.Learnt.EndsWith("figures", StringComparison.Ordinal))
                        .Select(more => more.Learnt)
                );
                Assert.All(
                    plan.Requests.SelectMany(request => request.Events!),
                    entry => Assert.True(entry.On <= plan.KnownOn)
                );
            }
        );

    [Fact]
    public void What_is_learnt_can_be_forgotten_again() =>
        Assert.All(
            Some.Take(150),
            plan =>
                Assert.All(
                    PlanGaps.Filled(plan, 7),
                    more =>
                    {
                        Assert.NotEqual(plan, more.Plan);
                        Assert.Contains((more.Learnt, plan), PlanGaps.Of(more.Plan));
                    }
                )
        );

    [Fact]
    public void Every_fact_of_a_full_plan_can_be_forgotten_and_learnt()
    {
        FinancingPlan full = Json.PlanFiles.Read(Json.PlanFiles.Full).ValueOrThrow();

        IReadOnlyList<string> facts = [.. PlanGaps.Of(full).Select(gap => gap.Forgotten)];

        Assert.Equal(45, facts.Distinct().Count());
        Assert.Contains("owner.figures[0].meanTaxPotential", facts);
        Assert.Contains("requests[0].events[1].amount", facts);
        Assert.DoesNotContain("requests[0].award", facts);
        Assert.All(
            PlanGaps.Of(full),
            gap => Assert.Contains(gap.Forgotten, PlanGaps.Filled(gap.Plan, 3).Select(more => more.Learnt))
        );
    }

    [Fact]
    public void The_seed_decides_what_is_learnt()
    {
        FinancingPlan plan = IncompletePlans.Plans().Generator.Sample(9, new Rnd(4, 31), 50)[8];

        Assert.Equal(PlanGaps.Filled(plan, 5), PlanGaps.Filled(plan, 5));
        Assert.NotEqual(PlanGaps.Filled(plan, 5), PlanGaps.Filled(plan, 6));
    }

    private static void AssertSome(
        Func<FinancingPlan, bool> predicate,
        [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(predicate))] string? what = null
    ) => Assert.True(Some.Any(predicate), what);

    /// <summary>Goes on with the first simpler plan that still fails, as FsCheck does.</summary>
    private static FinancingPlan Simplest(FinancingPlan plan, Func<FinancingPlan, bool> fails)
    {
        for (int step = 0; step < 5000; step++)
        {
            if (DomainArbitraries.Plans().Shrinker(plan).FirstOrDefault(fails) is not { } simpler)
            {
                return plan;
            }

            plan = simpler;
        }

        throw new InvalidOperationException("Shrinking does not end.");
    }
}

using Pvd.Domain.Funding;
using Pvd.Rules.Policies;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Grants;

/// <summary>A missing fact is never read as zero, and learning it never changes a favourable or unfavourable answer, its amount included.</summary>
[Properties(Arbitrary = [typeof(GrantCaseArbitraries)], MaxTest = 250)]
public sealed class GrantKnowledgeProperties
{
    [Property]
    public void Learning_a_fact_never_changes_an_answer(GrantCase asked, ushort seed)
    {
        Assessment<Euro> before = asked.Assess();
        if (before.AnswerCode is "favourable" or "unfavourable")
        {
            foreach ((string learnt, FinancingPlan plan) in PlanGaps.Filled(asked.Plan, seed))
            {
                AssertKept(learnt, before, (asked with { Plan = plan }).Assess());
            }
        }
    }

    [Property]
    public void Forgetting_a_fact_never_leads_to_another_answer(GrantCase asked)
    {
        Assessment<Euro> with = asked.Assess();
        foreach ((string forgotten, FinancingPlan plan) in PlanGaps.Of(asked.Plan))
        {
            Assessment<Euro> without = (asked with { Plan = plan }).Assess();
            if (without.AnswerCode is "favourable" or "unfavourable")
            {
                AssertKept(forgotten, without, with);
            }
            else if (without.AnswerCode == "incomplete")
            {
                Assert.NotEmpty(without.MissingFacts);
            }
        }
    }

    /// <summary>Whether the property could fail at all: some facts are decisive.</summary>
    [Fact]
    public void Forgetting_a_fact_does_turn_a_sound_plan_incomplete()
    {
        Plans plan = new() { Subjects = [ProjectSubject.EnergyRenovation] };
        plan.Asks(FundingInstrument.Dsil, rate: "60", received: "2022-01-10").Line(FunderKind.Region, "20000.00");
        GrantCase asked = new(plan.Build(), "DSIL", Given.Day("2022-05-02"), PvdPolicies.Default);

        Assert.Equal("favourable 60000.00", asked.Assess().Verdict());
        Assert.Equal(
            [
                "owner",
                "owner.department",
                "project",
                "project.subjects",
                "project.commitments",
                "expenditures",
                "expenditures[0].amountExcludingTax",
                "expenditures[0].eligiblePart",
                "lines",
                "lines[0].amount",
                "requests[0].rate",
            ],
            PlanGaps
                .Of(asked.Plan)
                .Where(gap => (asked with { Plan = gap.Plan }).Assess().AnswerCode == "incomplete")
                .Select(gap => gap.Forgotten)
        );
    }

    private static void AssertKept(string fact, Assessment without, Assessment with) =>
        Assert.Equal($"{fact}: {without.Verdict()}", $"{fact}: {with.Verdict()}");
}

using Pvd.Domain.Funding;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>What is odd about a plan is told and changes no answer.</summary>
public sealed class PlanRemarksTests
{
    [Theory]
    [InlineData("operating", 1)]
    [InlineData("road-maintenance", 1)]
    [InlineData("works", 0)]
    public void An_expenditure_that_is_no_investment_is_told(string kind, int findings)
    {
        ExpenditureLine line = new(
            "line",
            Given.Euros("100000.00"),
            eligiblePart: Given.Euros("100000.00"),
            kind: ExpenditureKind.FromValue(kind)
        );
        FinancingPlan plan = new(
            Given.Day("2022-01-01"),
            Plans.Commune(),
            new(subjects: [], commitments: []),
            [line],
            [],
            [new("a", Detr, 2022, rate: Rate.Parse("30"), events: [])]
        );

        Assessment<Euro> answer = Given.Rules.Grants.Assess(plan, "a", Given.LawOn("2022-01-01"));

        Assert.Equal("favourable 30000.00", answer.Verdict());
        Assert.Equal(findings, answer.Of("grant.investment").Count);
    }

    [Fact]
    public void The_VAT_fund_is_no_grant()
    {
        Plans plan = new Plans().Asks(Detr, rate: "30").Line(FunderKind.Vat, "16404.00");

        Assessment<Euro> answer = plan.Assess(Detr, "2022-05-02");

        Assert.Equal("favourable 30000.00", answer.Verdict());
        Assert.Contains(
            "16 404,00",
            Reading.Typed(answer.The("plan.vat").Reason(Language.French)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_plan_that_does_not_balance_says_by_how_much()
    {
        Plans plan = new Plans().Asks(Detr, rate: "30").Line(FunderKind.Owner, "60000.00");

        Assert.Equal("10000.00", plan.Assess(Detr, "2022-05-02").The("plan.balance").Distance.ToString());
    }

    [Fact]
    public void After_a_refusal_a_new_request_is_the_next_step()
    {
        Plans plan = new Plans().Asks(
            Detr,
            rate: "30",
            received: "2022-01-10",
            events: [new GrantEvent(GrantEventKind.Refused, Given.Day("2022-03-01"))]
        );

        Assert.Contains(
            "nouvelle demande",
            plan.Assess(Detr, "2022-05-02").Explain(Language.French),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Once_the_start_is_declared_no_next_step_asks_for_it()
    {
        Award award = new(Given.Day("2022-03-01"), Given.Euros("30000.00"), notifiedOn: Given.Day("2022-03-05"));
        Plans before = new Plans().Asks(Detr, rate: "30", received: "2022-01-10", award: award);
        Plans after = new Plans().Asks(
            Detr,
            rate: "30",
            received: "2022-01-10",
            award: award,
            events: new GrantEvent(GrantEventKind.StartDeclared, Given.Day("2022-04-01"))
        );

        Assert.Contains(
            "déclarer le commencement",
            Assert.Single(before.Assess(Detr, "2022-05-02").NextSteps).French,
            StringComparison.Ordinal
        );
        Assert.Empty(after.Assess(Detr, "2022-05-02").NextSteps);
    }
}

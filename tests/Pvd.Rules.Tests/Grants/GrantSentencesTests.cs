using System.Text.RegularExpressions;
using Pvd.Domain.Funding;
using Pvd.Rules.Tests.Generators;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>What an answer says reads as a sentence whatever is known: every place is filled, every figure goes with its own rate.</summary>
[Properties(Arbitrary = [typeof(GrantCaseArbitraries)], MaxTest = 1_000)]
public sealed class GrantSentencesTests
{
    private static readonly Regex Unfilled = new(@"\{[A-Za-z]+\}", RegexOptions.CultureInvariant);

    [Property]
    public void No_sentence_keeps_an_empty_place(GrantCase asked)
    {
        Assert.All(
            asked.Assess().Findings,
            finding =>
            {
                Assert.DoesNotMatch(Unfilled, finding.Reason(Language.French));
                Assert.DoesNotMatch(Unfilled, finding.Reason(Language.English));
            }
        );
    }

    [Property]
    public void No_sentence_of_the_life_of_a_grant_keeps_an_empty_place(GrantCase asked)
    {
        Assert.All(
            Given.Rules.GrantLife.Assess(asked.Plan, asked.Request, asked.Law, asked.Policies).Findings,
            finding => Assert.DoesNotMatch(Unfilled, finding.Reason(Language.French))
        );
    }

    [Fact]
    public void A_VAT_line_without_an_amount_is_told_without_one()
    {
        Plans plan = new Plans().Asks(Detr, rate: "30").Line(FunderKind.Vat, null);

        Assert.DoesNotMatch(Unfilled, plan.Assess(Detr, "2022-05-02").The("plan.vat").Reason(Language.French));
    }

    [Fact]
    public void A_rate_of_nothing_is_told_without_a_percentage()
    {
        Plans plan = new() { Base = "0.00", Cost = "100000.00" };
        plan.Asks(Detr, rate: "30");

        Assert.DoesNotMatch(Unfilled, plan.Assess(Detr, "2022-05-02").The("grant.asked").Reason(Language.French));
    }

    [Fact]
    public void An_EPCI_of_several_blocks_is_told_without_figures_that_nobody_gave()
    {
        Plans plan = new()
        {
            Owner = new(
                OwnerKind.Epci,
                department: DepartmentCode.Parse("23"),
                figures: [new(2021, isSingleBlock: false)]
            ),
        };
        plan.Asks(Detr, rate: "30");

        Finding epci = plan.Assess(Detr, "2022-05-02").The("detr.epci");

        Assert.Equal(Outcome.Met, epci.Outcome);
        Assert.DoesNotMatch(Unfilled, epci.Reason(Language.French));
    }
}

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
                Reading.AssertFilled(finding, Language.French);
                Reading.AssertFilled(finding, Language.English);
            }
        );
    }

    [Property]
    public void No_sentence_of_the_life_of_a_grant_keeps_an_empty_place(GrantCase asked)
    {
        Assert.All(
            Given.Rules.GrantLife.Assess(asked.Plan, asked.Request, asked.Law, asked.Policies).Findings,
            finding => Reading.AssertFilled(finding, Language.French)
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

    [Fact]
    public void Where_a_decision_leaves_nothing_the_minimum_goes_with_the_share_decided()
    {
        Plans plan = School("96000.00").Decides(PrefectDecisionKind.OwnShareDerogation, "2024-04-02", share: "10");

        Assessment<Euro> answer = plan.Assess(Detr, "2024-05-02");
        string reason = Reading.Typed(answer.The("own-share.minimum").Reason(Language.French));

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Contains("10 %, soit 10 000,00", reason, StringComparison.Ordinal);
        Assert.Empty(answer.Of("own-share.decision"));
    }

    [Fact]
    public void A_decision_below_what_the_law_allows_is_told()
    {
        Plans plan = School("50000.00").Decides(PrefectDecisionKind.OwnShareDerogation, "2024-04-02", share: "5");

        Assessment<Euro> answer = plan.Assess(Detr, "2024-05-02");
        string reason = Reading.Typed(answer.The("own-share.decision").Reason(Language.French));

        Assert.Equal("favourable 40000.00", answer.Verdict());
        Assert.Contains("2 avril 2024", reason, StringComparison.Ordinal);
        Assert.Contains("10 %", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_instrument_without_rules_is_named_with_its_article()
    {
        string reason = new Plans()
            .Asks(Dpv, rate: "30")
            .Assess(Dpv, "2022-05-02")
            .The("grant.not-assessed")
            .Reason(Language.French);

        Assert.Contains("pour cette aide (dotation politique de la ville)", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "la réception de la demande reste à venir")]
    [InlineData("2018-01-10", "la complétude du dossier reste à venir")]
    public void What_works_should_have_awaited_is_named(string? received, string awaited)
    {
        Plans plan = new() { Commitments = [new(CommitmentKind.SignedQuote, Given.Day("2018-01-05"))] };
        plan.Asks(Detr, rate: "30", year: 2018, received: received);

        string reason = plan.Assess(Detr, "2018-02-01").The("dotation.start-of-works").Reason(Language.French);

        Assert.Contains($"5 janvier 2018 ; {awaited}", Reading.Typed(reason), StringComparison.Ordinal);
        Assert.Contains("Le préfet", reason, StringComparison.Ordinal);
    }

    private static Plans School(string ofRegion)
    {
        Plans plan = new() { Subjects = [ProjectSubject.SchoolEnergyRenovation] };
        return plan.Asks(Detr, rate: "80", year: 2024).Line(FunderKind.Region, ofRegion);
    }
}

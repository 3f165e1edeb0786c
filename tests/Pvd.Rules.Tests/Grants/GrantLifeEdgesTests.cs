using Pvd.Domain.Funding;
using Pvd.Rules.Grants.Life;
using Pvd.Rules.Policies;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>What the life of a request says where something is not known, over, or under another text.</summary>
public sealed class GrantLifeEdgesTests
{
    [Fact]
    public void A_payment_of_an_unknown_amount_is_not_zero()
    {
        Award award = new(
            Given.Day("2022-03-01"),
            Given.Euros("30000.00"),
            Given.Day("2022-03-15"),
            Given.Euros("100000.00")
        );
        Plans plan = new Plans().Asks(
            Detr,
            "30000.00",
            received: "2021-11-01",
            award: award,
            events:
            [
                new(GrantEventKind.StartDeclared, Given.Day("2022-06-01")),
                new(GrantEventKind.AdvancePaid, Given.Day("2022-07-01")),
                new(GrantEventKind.CompletionDeclared, Given.Day("2023-06-01"), Given.Euros("100000.00")),
            ]
        );

        Assessment<GrantLife> answer = Assess(plan, Detr, "2023-07-01");

        Assert.Equal(Outcome.Unknown, answer.The("grant-life.balance").Outcome);
        Assert.Equal(Outcome.Unknown, answer.The("grant-life.instalments").Outcome);
        Assert.DoesNotContain("balance", answer.Amounts().Keys);
    }

    [Fact]
    public void After_a_refusal_nothing_is_said_of_silence()
    {
        Plans plan = new Plans().Asks(
            Detr,
            "30000.00",
            year: 2021,
            received: "2021-01-20",
            events: [new GrantEvent(GrantEventKind.Refused, Given.Day("2021-05-01"))]
        );
        FundingPolicies silence = new(implicitRefusal: ImplicitRefusal.EndOfFollowingYear);

        Assessment<GrantLife> answer = Assess(plan, Detr, "2023-06-01", silence);

        Assert.Empty(answer.Of("grant-life.implicit-refusal"));
        Assert.StartsWith(
            "DETR : demande refusée depuis le",
            answer.Headline(Language.French),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("DETR", "CGCT R2334-23")]
    [InlineData("FNADT", "Décret n° 2018-514 du 25 juin 2018")]
    public void Each_instrument_cites_the_text_that_governs_it(string instrument, string text)
    {
        FundingInstrument asked = FundingInstrument.FromValue(instrument);
        Plans plan = new Plans().Asks(asked, "30000.00", year: 2021, received: "2021-01-20");

        Assert.StartsWith(
            text,
            Assess(plan, asked, "2021-03-01").The("grant-life.completeness").Citation(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            instrument == "DETR" ? "CGCT R2334-26" : text,
            plan.Assess(asked, "2021-03-01").The("grant.asked").LegalBasis.ToString()
        );
    }

    [Fact]
    public void The_ordinary_silence_cites_the_code_of_the_administration()
    {
        Plans plan = new Plans().Asks(Dsil, "30000.00", year: 2021, received: "2021-01-20");

        Assert.StartsWith(
            "CRPA L231-4",
            Assess(plan, Dsil, "2021-06-01", new(implicitRefusal: ImplicitRefusal.Crpa))
                .The("grant-life.implicit-refusal")
                .Citation(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_dotation_counts_in_the_cap_whatever_its_line_says()
    {
        Plans plan = new Plans().Asks(Dsil, "50000.00").Line(FunderKind.State, "60000.00", Detr, isPublic: false);

        Assert.Equal("favourable 20000.00", plan.Assess(Dsil, "2022-05-02").Verdict());
    }

    [Theory]
    [InlineData("2010-12-31", "incomplete")]
    [InlineData("2011-01-01", "for-judgement")]
    public void Before_the_first_rule_that_was_read_the_start_of_works_is_unknown(string received, string answer)
    {
        Plans plan = new() { Commitments = [new(CommitmentKind.SignedQuote, Given.Day("2011-02-01"))] };
        plan.Asks(Detr, rate: "30", year: 2012, received: received);

        Assert.StartsWith(answer, plan.Assess(Detr, "2012-03-01").Verdict(), StringComparison.Ordinal);
    }

    private static Assessment<GrantLife> Assess(
        Plans plan,
        FundingInstrument instrument,
        string today,
        FundingPolicies? policies = null
    ) =>
        Given.Rules.GrantLife.Assess(plan.Build(), instrument.Value, Given.LawOn(today), Plans.With(funding: policies));
}

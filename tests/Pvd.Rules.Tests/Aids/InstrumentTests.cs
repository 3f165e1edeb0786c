using Pvd.Domain.Funding;
using Pvd.Rules.Aids;
using static Pvd.Rules.Tests.Aids.AidCases;

namespace Pvd.Rules.Tests.Aids;

/// <summary>Every instrument has an answer: an amount or help where a rule is known, what would be needed where none is.</summary>
public sealed class InstrumentTests
{
    public static TheoryData<string> Instruments => [.. FundingInstrument.All.Select(instrument => instrument.Value)];

    [Theory]
    [MemberData(nameof(Instruments))]
    public void Asked_with_nothing_it_says_what_to_learn_and_cites(string code)
    {
        FundingInstrument instrument = FundingInstrument.FromValue(code);

        Assessment<AidResult> answer = Assess(new(instrument));

        Assert.Equal("incomplete", answer.Verdict());
        Assert.NotEmpty(answer.MissingFacts);
        Assert.All(answer.Findings, finding => Assert.NotEmpty(finding.Citation()));
        Assert.StartsWith(instrument.Acronym, answer.Headline(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Instruments))]
    public void Without_a_rule_nothing_is_computed_whatever_is_known(string code)
    {
        FundingInstrument instrument = FundingInstrument.FromValue(code);
        Assessment<AidResult> answer = Assess(Everything(instrument));
        if (instrument.RuleStatus != RuleStatus.Unknown && instrument.RuleStatus != RuleStatus.Proposed)
        {
            Assert.Empty(answer.Of("aid.known"));
            return;
        }

        Finding refusal = answer.The("aid.known");
        Assert.Equal("incomplete", answer.Verdict());
        Assert.Empty(answer.Figures);
        Assert.True(Assert.Single(answer.MissingFacts).IsLaw);
        Assert.Contains(instrument.Needed!.French, answer.Headline(Language.French), StringComparison.Ordinal);
        Assert.Contains(instrument.Needed.English, refusal.Reason(Language.English), StringComparison.Ordinal);
        Assert.Equal(instrument.LegalBasis, refusal.LegalBasis);
    }

    [Theory]
    [InlineData("DETR", "plan")]
    [InlineData("FONDS-VERT", "plan")]
    [InlineData("ARCD-2021", "permits")]
    [InlineData("CHEF-DE-PROJET", "projectManager")]
    public void What_another_engine_judges_is_sent_there(string code, string field)
    {
        Assessment<AidResult> answer = Assess(Everything(FundingInstrument.FromValue(code)));

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal([field], answer.MissingFields());
        Assert.Equal(Outcome.Unknown, answer.The("aid.own-engine").Outcome);
    }

    [Fact]
    public void A_plan_that_requests_such_an_aid_is_told_what_would_be_needed()
    {
        Plans plan = new();
        plan.Asks(FundingInstrument.CoolIslands, "1000.00").Asks(FundingInstrument.Vta, "15000.00");

        Assessment<Euro> unknown = plan.Assess(FundingInstrument.CoolIslands, "2022-05-02");
        Assessment<Euro> apart = plan.Assess(FundingInstrument.Vta, "2022-05-02");

        Assert.Equal("incomplete", unknown.Verdict());
        Assert.Contains("l’annonce de 2020", unknown.Headline(Language.French), StringComparison.Ordinal);
        Assert.Equal(["aid"], apart.MissingFields());
        Assert.Equal(
            "incomplete",
            Given.Rules.GrantLife.Assess(plan.Build(), "VTA", Given.LawOn("2022-05-02")).AnswerCode
        );
    }

    private static AidFacts Everything(FundingInstrument instrument) =>
        new(
            instrument,
            Given.Day("2021-01-04"),
            isInZone: true,
            OwnerKind.Commune,
            months: 24,
            isRenewal: false,
            population: 1_000,
            requested: Given.Euros("1000.00"),
            lacksLocalHelp: true,
            contract: Graduate,
            operation: new(Given.Euros("10000.00"))
        );
}

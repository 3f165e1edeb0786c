namespace Pvd.Rules.Tests.Kernel;

public sealed class ForJudgementTests
{
    private static readonly RuleText First = Lab.Text("T-1");
    private static readonly RuleText Second = Lab.Text("T-2");
    private static readonly Lab TwoErrors = new(Lab.Dated(First), Lab.Dated(Second));

    [Fact]
    public void It_names_who_may_decide_once_for_each_condition_and_the_result_that_would_follow()
    {
        Examination examination = TwoErrors.On("2022-01-01");
        examination.MayBeSetAside(First, Lab.Minister);
        examination.MayBeSetAside(Second, Lab.Prefect);

        var answer = Assert.IsType<Assessment<Euro>.ForJudgement>(Lab.Conclude(examination));

        Assert.Equal([Lab.Minister, Lab.Prefect], answer.Authorities);
        Assert.Equal(Given.Euros("100.00"), answer.Value);
        Assert.Equal("R2334-24, II", answer.Authorities[0].Text.Article);
        Assert.Equal("down to 10%", answer.Authorities[1].Bounds.English);
    }

    [Fact]
    public void It_reads_as_a_decision_to_take_and_what_would_follow()
    {
        Examination examination = TwoErrors.On("2022-01-01");
        examination.MayBeSetAside(First, Lab.Minister);
        examination.MayBeSetAside(Second, Lab.Prefect);

        Assessment<Euro> answer = Lab.Conclude(examination);

        Assert.Equal(
            "Essai : décision à prendre par le ministre et le préfet. Si elle est favorable : « Essai : 100.00 au plus. »",
            answer.Headline(Language.French)
        );
        Assert.Equal(
            "Trial: to be decided by the minister and the prefect. If the decision is favourable: \"Trial: at most 100.00.\"",
            answer.Headline(Language.English)
        );
    }

    [Fact]
    public void One_authority_for_two_conditions_is_named_once_in_the_sentence()
    {
        Examination examination = TwoErrors.On("2022-01-01");
        examination.MayBeSetAside(First, Lab.Prefect);
        examination.MayBeSetAside(Second, Lab.Prefect);

        Assessment<Euro> answer = Lab.Conclude(examination);

        Assert.StartsWith(
            "Essai : décision à prendre par le préfet. ",
            answer.Headline(Language.French),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_condition_that_is_not_in_force_asks_nobody()
    {
        Examination examination = new Lab(Lab.Dated(First, from: "2023-01-01")).On("2022-01-01");
        examination.MayBeSetAside(First, Lab.Prefect);

        Assert.Equal("incomplete", Lab.Conclude(examination).AnswerCode);
    }

    [Fact]
    public void The_finding_says_that_the_condition_fails_and_may_be_set_aside()
    {
        Examination examination = TwoErrors.On("2022-01-01");
        examination.MayBeSetAside(First, Lab.Prefect);

        Finding finding = Assert.Single(Lab.Conclude(examination).Findings);

        Assert.Equal(Outcome.MayBeSetAside, finding.Outcome);
        Assert.Equal("T-1 non satisfaite — CGCT L1 · T-1", finding.Sentence(Language.French));
    }
}

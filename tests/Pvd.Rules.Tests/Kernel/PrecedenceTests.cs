namespace Pvd.Rules.Tests.Kernel;

/// <summary>Unfavourable, else incomplete, else for judgement, else favourable.</summary>
public sealed class PrecedenceTests
{
    private static readonly RuleText First = Lab.Text("T-1");
    private static readonly RuleText Second = Lab.Text("T-2");

    private static readonly Lab TwoErrors = new(Lab.Dated(First), Lab.Dated(Second));

    public static TheoryData<Outcome, Outcome, string> Pairs =>
        new()
        {
            { Outcome.Met, Outcome.Met, "favourable" },
            { Outcome.Met, Outcome.NotMet, "unfavourable" },
            { Outcome.Met, Outcome.Unknown, "incomplete" },
            { Outcome.Met, Outcome.MayBeSetAside, "for-judgement" },
            { Outcome.NotMet, Outcome.NotMet, "unfavourable" },
            { Outcome.NotMet, Outcome.Unknown, "unfavourable" },
            { Outcome.NotMet, Outcome.MayBeSetAside, "unfavourable" },
            { Outcome.Unknown, Outcome.Unknown, "incomplete" },
            { Outcome.Unknown, Outcome.MayBeSetAside, "incomplete" },
            { Outcome.MayBeSetAside, Outcome.MayBeSetAside, "for-judgement" },
        };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Of_two_findings_the_graver_decides_in_either_order(Outcome one, Outcome other, string answer)
    {
        Assert.Equal(answer, Answer(one, other).AnswerCode);
        Assert.Equal(answer, Answer(other, one).AnswerCode);
    }

    [Fact]
    public void Without_any_finding_the_answer_is_favourable() =>
        Assert.Equal("favourable 100.00", Lab.Conclude(TwoErrors.On("2022-01-01")).Verdict());

    [Theory]
    [InlineData(Severity.Warning, Outcome.NotMet)]
    [InlineData(Severity.Warning, Outcome.Unknown)]
    [InlineData(Severity.Warning, Outcome.MayBeSetAside)]
    [InlineData(Severity.Information, Outcome.NotMet)]
    [InlineData(Severity.Information, Outcome.Unknown)]
    [InlineData(Severity.Information, Outcome.MayBeSetAside)]
    public void A_rule_that_is_no_error_never_decides(Severity severity, Outcome outcome)
    {
        Examination examination = new Lab(Lab.Dated(First, severity)).On("2022-01-01");
        Record(examination, First, outcome);

        Assessment<Euro> answer = Lab.Conclude(examination);

        Assert.Equal("favourable 100.00", answer.Verdict());
        Assert.Equal(outcome, Assert.Single(answer.Findings).Outcome);
    }

    [Fact]
    public void An_unfavourable_answer_names_the_conditions_that_fail_and_carries_no_result()
    {
        Examination examination = new Lab(
            Lab.Dated(First),
            Lab.Dated(Second),
            Lab.Dated(Lab.Text("T-3"), Severity.Warning)
        ).On("2022-01-01");
        examination.NotMet(Lab.Text("T-3"));
        examination.NotMet(First);
        examination.Met(Second);

        var answer = Assert.IsType<Assessment<Euro>.Unfavourable>(Lab.Conclude(examination));

        Assert.Equal(["T-1"], answer.Failed.Select(finding => finding.Rule.Id));
        Assert.False(answer.ResultValue.IsKnown);
    }

    [Fact]
    public void An_incomplete_answer_names_each_missing_fact_once_in_the_order_of_the_checks()
    {
        Examination examination = TwoErrors.On("2022-01-01");
        examination.Unknown(First, [Lab.Fact("cost"), Lab.Fact("from")]);
        examination.Unknown(Second, [Lab.Fact("anah"), Lab.Fact("cost")]);

        var answer = Assert.IsType<Assessment<Euro>.Incomplete>(Lab.Conclude(examination));

        Assert.Equal(["cost", "from", "anah"], answer.Missing.Select(missing => missing.Field));
        Assert.Equal(answer.Missing, answer.MissingFacts);
    }

    [Fact]
    public void Only_an_incomplete_answer_misses_something()
    {
        Examination examination = TwoErrors.On("2022-01-01");
        examination.Unknown(First, [Lab.Fact("cost")]);
        examination.NotMet(Second);

        Assert.Empty(Lab.Conclude(examination).MissingFacts);
    }

    [Theory]
    [InlineData(Outcome.Unknown, "incomplete")]
    [InlineData(Outcome.NotMet, "unfavourable")]
    public void Without_a_result_a_lighter_rule_decides_rather_than_nothing(Outcome outcome, string answer)
    {
        Examination examination = new Lab(Lab.Dated(First, Severity.Warning)).On("2022-01-01");
        Record(examination, First, outcome);

        Assessment<Euro> concluded = Lab.Conclude(examination, result: null);

        Assert.Equal(answer, concluded.AnswerCode);
        Assert.NotEmpty(concluded.Headline(Language.French));
    }

    [Fact]
    public void Without_a_result_no_answer_is_favourable_and_a_failing_error_still_decides()
    {
        Examination examination = new Lab(Lab.Dated(First), Lab.Dated(Second, Severity.Warning)).On("2022-01-01");
        examination.NotMet(First);
        examination.Unknown(Second, [Lab.Fact("cost")]);

        Assert.Equal("unfavourable", Lab.Conclude(examination, result: null).AnswerCode);
        Assert.Equal("unfavourable", Lab.Conclude(TwoErrors.On("2022-01-01"), result: null).AnswerCode);
    }

    [Fact]
    public void Match_and_Switch_call_the_function_of_the_answer_and_no_other()
    {
        foreach (
            (Outcome outcome, string expected) in new[]
            {
                (Outcome.Met, "favourable"),
                (Outcome.NotMet, "unfavourable"),
                (Outcome.Unknown, "incomplete"),
                (Outcome.MayBeSetAside, "for judgement"),
            }
        )
        {
            Assessment<Euro> answer = Answer(Outcome.Met, outcome);
            List<string> called = [];

            answer.Switch(
                favourable: _ => called.Add("favourable"),
                unfavourable: _ => called.Add("unfavourable"),
                incomplete: _ => called.Add("incomplete"),
                forJudgement: _ => called.Add("for judgement")
            );

            Assert.Equal([expected], called);
            Assert.Equal(
                expected,
                answer.Match(
                    favourable: _ => "favourable",
                    unfavourable: _ => "unfavourable",
                    incomplete: _ => "incomplete",
                    forJudgement: _ => "for judgement"
                )
            );
        }
    }

    private static Assessment<Euro> Answer(Outcome one, Outcome other)
    {
        Examination examination = TwoErrors.On("2022-01-01");
        Record(examination, First, one);
        Record(examination, Second, other);
        return Lab.Conclude(examination);
    }

    private static void Record(Examination examination, RuleText rule, Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Met:
                examination.Met(rule);
                break;
            case Outcome.NotMet:
                examination.NotMet(rule);
                break;
            case Outcome.Unknown:
                examination.Unknown(rule, [Lab.Fact("cost")]);
                break;
            default:
                examination.MayBeSetAside(rule, Lab.Prefect);
                break;
        }
    }
}

namespace Pvd.Rules.Tests.Kernel;

/// <summary>A rule outside its dates cannot be judged, and says so.</summary>
public sealed class RuleDatesTests
{
    private static readonly RuleText Rule = Lab.Text("T-1");
    private static readonly Lab FromMarchToJune = new(Lab.Dated(Rule, from: "2022-03-01", to: "2022-06-30"));

    [Theory]
    [InlineData("2022-02-28", false)]
    [InlineData("2022-03-01", true)]
    [InlineData("2022-06-30", true)]
    [InlineData("2022-07-01", false)]
    public void Both_its_days_are_in_force(string day, bool isInForce)
    {
        Examination examination = FromMarchToJune.On(day);
        examination.Met(Rule);

        Assessment<Euro> answer = Lab.Conclude(examination);

        Assert.Equal(isInForce ? Outcome.Met : Outcome.Unknown, Assert.Single(answer.Findings).Outcome);
        Assert.Equal(isInForce ? "favourable 100.00" : "incomplete", answer.Verdict());
    }

    [Fact]
    public void Outside_them_the_law_is_missing_not_a_fact()
    {
        Examination examination = FromMarchToJune.On("2022-07-01");
        examination.NotMet(Rule);

        var answer = Assert.IsType<Assessment<Euro>.Incomplete>(Lab.Conclude(examination));

        MissingFact missing = Assert.Single(answer.Missing);
        Assert.True(missing.IsLaw);
        Assert.Equal(
            "Essai : aucune règle connue pour le 1er juillet 2022.",
            Reading.Typed(answer.Headline(Language.French))
        );
        Assert.Equal("Trial: no rule known for 1 July 2022.", answer.Headline(Language.English));
        Assert.Equal(
            "Au 1er juillet 2022, cette règle n’est pas connue : « énoncé T-1 » — CGCT L1 · T-1",
            Reading.Typed(Assert.Single(answer.Findings).Sentence(Language.French))
        );
        Assert.Equal(
            "On 1 July 2022, this rule is not known: \"statement T-1\" — CGCT L1 · T-1",
            Assert.Single(answer.Findings).Sentence(Language.English)
        );
    }

    [Fact]
    public void Several_rules_outside_their_dates_are_told_once_in_the_headline()
    {
        RuleText other = Lab.Text("T-2");
        Examination examination = new Lab(Lab.Dated(Rule), Lab.Dated(other)).On("2019-12-31");
        examination.Met(Rule);
        examination.NotMet(other);

        Assessment<Euro> answer = Lab.Conclude(examination);

        Assert.Equal(2, answer.Findings.Count);
        Assert.Single(answer.MissingFacts);
    }

    [Fact]
    public void The_law_of_a_day_lists_the_rules_in_force()
    {
        LawInForce before = Given.LawOn("2020-09-30");
        LawInForce after = Given.LawOn("2020-10-01");

        Assert.DoesNotContain(before.Rules, rule => rule.Id == "ADH-1");
        Assert.Contains(after.Rules, rule => rule.Id == "ADH-1");
        Assert.Equal(Legislation.Embedded.Rules.Where(rule => rule.IsInForce(after.Day)), after.Rules);
        Assert.Same(Legislation.Embedded, after.Legislation);
        Assert.Equal(Given.Day("2020-10-01"), after.Day);
        Assert.Same(after, Given.LawOn("2020-10-01"));
    }
}

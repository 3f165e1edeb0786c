using Pvd.Rules.Checks;

namespace Pvd.Rules.Tests.Kernel;

/// <summary>What a check makes of outcomes and sentences.</summary>
public sealed class CheckTests
{
    private static readonly RuleText Text = Lab.Text("R-1");

    [Theory]
    [InlineData(Outcome.Met, Effects.None)]
    [InlineData(Outcome.NotMet, Effects.Fails)]
    [InlineData(Outcome.Unknown, Effects.Opens)]
    [InlineData(Outcome.MayBeSetAside, Effects.AsksAuthority)]
    internal void An_outcome_of_a_decisive_rule_bears_on_the_answer(Outcome outcome, Effects effects) =>
        Assert.Equal(effects, Of(Lab.Dated(Text)).EffectsOf(outcome));

    [Theory]
    [InlineData(Severity.Warning)]
    [InlineData(Severity.Information)]
    public void A_rule_that_only_tells_changes_no_answer(Severity severity) =>
        Assert.All(
            Enum.GetValues<Outcome>(),
            outcome => Assert.Equal(Effects.None, Of(Lab.Dated(Text, severity)).EffectsOf(outcome))
        );

    [Fact]
    public void A_decisive_rule_without_force_leaves_the_answer_open() =>
        Assert.All(
            Enum.GetValues<Outcome>(),
            outcome => Assert.Equal(Effects.Opens, Of(Lab.Dated(Text, from: "2023-01-01")).EffectsOf(outcome))
        );

    [Fact]
    public void The_same_words_for_the_same_outcome_are_one_ruling()
    {
        Check check = Of(Lab.Dated(Text));
        Localized words = new("dit", "said");

        Assert.Same(check.RulingFor(Outcome.Met, null), check.RulingFor(Outcome.Met, null));
        Assert.Same(check.RulingFor(Outcome.Met, words), check.RulingFor(Outcome.Met, words));
        Assert.NotSame(check.RulingFor(Outcome.Met, words), check.RulingFor(Outcome.NotMet, words));
        Assert.NotSame(check.RulingFor(Outcome.Met, words), check.RulingFor(Outcome.Met, null));
    }

    [Fact]
    public void Many_different_words_are_all_said()
    {
        Check check = Of(Lab.Dated(Text));
        for (int i = 0; i < 100; i++)
        {
            Localized words = new($"mot {i}", $"word {i}");

            Ruling ruling = check.RulingFor(Outcome.NotMet, words);

            Assert.Equal((Outcome.NotMet, words, check), (ruling.Outcome, ruling.Text, ruling.Check));
        }
    }

    [Fact]
    public void A_refusal_settles_the_answer_only_where_no_reason_is_kept()
    {
        Check check = Of(Lab.Dated(Text));
        Silence silence = default;
        Trace trace = new(1);

        silence.Add(check, Outcome.Unknown);
        Assert.False(silence.IsSettled);
        silence.Add(check, Outcome.NotMet);
        trace.Add(check, Outcome.NotMet);

        Assert.True(silence.IsSettled);
        Assert.False(trace.IsSettled);
    }

    private static Check Of(Rule rule) => new(new Legislation([], [rule], []).At(Given.Day("2022-03-01")), Text);
}

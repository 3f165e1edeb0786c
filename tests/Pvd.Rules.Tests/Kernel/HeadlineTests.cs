namespace Pvd.Rules.Tests.Kernel;

/// <summary>First the answer, in one sentence.</summary>
public sealed class HeadlineTests
{
    private static readonly IReadOnlyList<RuleText> Texts =
    [
        .. Enumerable.Range(1, 11).Select(i => Lab.Text("T-" + i)),
    ];
    private static readonly Lab Laboratory = new([.. Texts.Select(text => Lab.Dated(text))]);

    [Fact]
    public void A_favourable_answer_says_the_result()
    {
        Assessment<Euro> answer = Lab.Conclude(Laboratory.On("2022-01-01"));

        Assert.Equal("Essai : 100.00 au plus.", answer.Headline(Language.French));
        Assert.Equal("Trial: at most 100.00.", answer.Headline(Language.English));
    }

    [Theory]
    [InlineData(1, "Essai : non. Une condition fait défaut.", "Trial: no. One condition is not met.")]
    [InlineData(2, "Essai : non. Deux conditions font défaut.", "Trial: no. Two conditions are not met.")]
    [InlineData(9, "Essai : non. Neuf conditions font défaut.", "Trial: no. Nine conditions are not met.")]
    [InlineData(10, "Essai : non. 10 conditions font défaut.", "Trial: no. 10 conditions are not met.")]
    public void An_unfavourable_answer_counts_the_conditions(int count, string french, string english)
    {
        Examination examination = Laboratory.On("2022-01-01");
        foreach (RuleText text in Texts.Take(count))
        {
            examination.NotMet(text);
        }

        Assessment<Euro> answer = Lab.Conclude(examination);

        Assert.Equal(french, answer.Headline(Language.French));
        Assert.Equal(english, answer.Headline(Language.English));
    }

    [Fact]
    public void An_incomplete_answer_lists_what_to_ask()
    {
        Examination examination = Laboratory.On("2022-01-01");
        examination.Unknown(Texts[0], [Lab.Fact("a"), Lab.Fact("b"), Lab.Fact("c")]);

        Assessment<Euro> answer = Lab.Conclude(examination);

        Assert.Equal(
            "Essai : on ne peut pas encore répondre. Il reste à préciser le fait a, le fait b et le fait c.",
            answer.Headline(Language.French)
        );
        Assert.Equal(
            "Trial: no answer can be given yet. Missing: the fact a, the fact b and the fact c.",
            answer.Headline(Language.English)
        );
    }

    [Fact]
    public void Where_the_law_is_silent_no_fact_is_asked_for()
    {
        Examination examination = Laboratory.On("2022-01-01");
        examination.Unknown(Texts[0], [Lab.Law("X-1")]);
        examination.Unknown(Texts[1], [Lab.Law("X-2")]);

        Assessment<Euro> answer = Lab.Conclude(examination);

        Assert.Equal("Essai : X-1 inconnu ; X-2 inconnu.", answer.Headline(Language.French));
        Assert.Equal("Trial: X-1 unknown; X-2 unknown.", answer.Headline(Language.English));
    }

    [Fact]
    public void Where_facts_and_law_are_missing_nobody_is_led_to_think_that_facts_are_enough()
    {
        Examination examination = Laboratory.On("2022-01-01");
        examination.Unknown(Texts[0], [Lab.Law("X-1")]);
        examination.Unknown(Texts[1], [Lab.Fact("a")]);

        Assessment<Euro> answer = Lab.Conclude(examination);

        Assert.Equal(
            "Essai : on ne peut pas encore répondre. Il reste à préciser le fait a. En tout état de cause : X-1 inconnu.",
            answer.Headline(Language.French)
        );
        Assert.Equal(
            "Trial: no answer can be given yet. Missing: the fact a. In any case: X-1 unknown.",
            answer.Headline(Language.English)
        );
    }

    [Fact]
    public void An_answer_prints_itself_as_its_French_headline()
    {
        Assessment<Euro> answer = Lab.Conclude(Laboratory.On("2022-01-01"));

        Assert.Equal("Essai : 100.00 au plus.", answer.ToString());
        Assert.Equal("Essai : 100.00 au plus.", $"{answer}");
    }
}

using Pvd.Rules.Law;

namespace Pvd.Rules.Tests.Kernel;

public sealed class FindingTests
{
    private static readonly RuleText Rule = new(
        "T-1",
        new("CGCT", "L2334-33, 2° a"),
        statement: new("énoncé", "statement"),
        met: new("{name} compte {count} habitants le {day}.", "{name} has {count} inhabitants on {day}."),
        notMet: new("{name} est trop peuplée.", "{name} is too large.")
    );

    private static readonly Lab Laboratory = new(Lab.Dated(Rule));

    private static readonly NamedFact[] Facts =
    [
        new("name", FactValue.Of("Condom")),
        new("count", FactValue.Of(6454)),
        new("day", FactValue.Of(new LocalDate(2022, 3, 1))),
    ];

    [Fact]
    public void Its_sentence_holds_the_figures_then_the_citation_in_both_languages()
    {
        Finding finding = Find(Outcome.Met);

        Assert.Equal(
            "Condom compte 6 454 habitants le 1er mars 2022. — CGCT L2334-33, 2° a · T-1",
            Reading.Typed(finding.Sentence(Language.French))
        );
        Assert.Equal(
            "Condom has 6,454 inhabitants on 1 March 2022. — CGCT L2334-33, 2° a · T-1",
            finding.Sentence(Language.English)
        );
        Assert.Equal(finding.Sentence(Language.French), finding.ToString());
    }

    [Fact]
    public void Each_outcome_has_its_sentence_and_without_one_the_statement_stands()
    {
        Assert.Equal("Condom est trop peuplée.", Find(Outcome.NotMet).Reason(Language.French));
        Assert.Equal("Condom is too large.", Find(Outcome.MayBeSetAside).Reason(Language.English));
        Assert.Equal("énoncé", Find(Outcome.Unknown).Reason(Language.French));
    }

    [Fact]
    public void A_template_of_its_own_goes_before_that_of_the_rule()
    {
        Examination examination = Laboratory.On("2022-01-01");
        examination.Add(Rule, Outcome.Met, Facts, template: new("Seulement {count}.", "Only {count}."));

        Assert.Equal("Only 6,454.", Assert.Single(examination.Findings).Reason(Language.English));
    }

    [Theory]
    [InlineData("{count}")]
    [InlineData("{day} {name}")]
    [InlineData("{")]
    [InlineData("}{")]
    public void A_name_that_looks_like_a_placeholder_stays_a_name(string name)
    {
        Examination examination = Laboratory.On("2022-01-01");
        examination.Met(Rule, new NamedFact("name", FactValue.Of(name)), Facts[1], Facts[2]);

        Assert.Equal(
            $"{name} has 6,454 inhabitants on 1 March 2022.",
            examination.Findings[0].Reason(Language.English)
        );
    }

    [Fact]
    public void A_placeholder_without_fact_shows_rather_than_failing()
    {
        Examination examination = Laboratory.On("2022-01-01");
        examination.Met(Rule, Facts[0]);

        Assert.Equal("Condom has {count} inhabitants on {day}.", examination.Findings[0].Reason(Language.English));
    }

    [Fact]
    public void It_cites_each_parameter_once_after_the_rule()
    {
        ParameterReading population = Given.LawOn("2022-01-01").Parameter("PRG-2");
        ParameterReading rate = Given.LawOn("2022-01-01").Parameter("CDP-01");
        Examination examination = Laboratory.On("2022-01-01");
        examination.Add(Rule, Outcome.Met, Facts, [population, rate, population]);

        Finding finding = Assert.Single(examination.Findings);

        Assert.Equal("CGCT L2334-33, 2° a · T-1 · PRG-2 · CDP-01", finding.Citation());
        Assert.Equal([population, rate, population], finding.Parameters);
    }

    [Fact]
    public void A_rule_that_is_called_like_its_parameter_is_cited_once() =>
        Assert.Equal(
            "ANCT, mode d’emploi du programme Petites villes de demain, convention-cadre · ADH-20",
            Given
                .Rules.FrameworkDue.Assess(new DossierDraft().Build(), Given.LawOn("2022-03-01"))
                .The("ADH-20")
                .Citation()
        );

    [Fact]
    public void It_keeps_what_it_read()
    {
        Examination examination = Laboratory.On("2022-01-01");
        examination.Add(
            Rule,
            Outcome.Unknown,
            Facts,
            threshold: FactValue.Of(20_000),
            distance: FactValue.Of(13_546),
            missing: [Lab.Fact("cost")]
        );

        Finding finding = Assert.Single(examination.Findings);

        Assert.Equal(Facts, finding.Facts);
        Assert.Equal(20_000, finding.Threshold.Number);
        Assert.Equal(13_546, finding.Distance.Number);
        Assert.Equal(["cost"], finding.Missing.Select(missing => missing.Field));
        Assert.Equal("T-1", finding.Rule.Id);
    }

    [Fact]
    public void Where_nothing_was_compared_threshold_and_distance_are_unknown()
    {
        Finding finding = Find(Outcome.Met);

        Assert.False(finding.Threshold.IsKnown);
        Assert.False(finding.Distance.IsKnown);
        Assert.Empty(finding.Missing);
        Assert.Empty(finding.Parameters);
    }

    private static Finding Find(Outcome outcome)
    {
        Examination examination = Laboratory.On("2022-01-01");
        examination.Add(Rule, outcome, Facts);
        return Assert.Single(examination.Findings);
    }
}

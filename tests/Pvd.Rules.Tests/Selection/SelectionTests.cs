using Pvd.Rules.Receipts;
using Pvd.Rules.Selection;

namespace Pvd.Rules.Tests.Selection;

/// <summary>PRG-1, PRG-2, PRG-3 and PRG-5 for one town: met, broken by the smallest step, cannot tell.</summary>
public sealed class SelectionTests
{
    private const string Today = "2022-03-01";

    [Fact]
    public void A_town_below_the_threshold_that_was_designated_in_time_is_selected()
    {
        Assessment<LocalDate> answer = Assess(Sound());

        Assert.Equal("favourable 2020-12-11", answer.Verdict());
        Assert.Equal(["PRG-1 met", "PRG-2 met", "PRG-3 met", "PRG-5 met"], answer.Outcomes());
        Assert.Equal(
            "Sélection : commune désignée le 11 décembre 2020.",
            Reading.Typed(answer.Headline(Language.French))
        );
        Assert.Contains("convention d’adhésion", answer.Explain(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-09-30", "unfavourable", Outcome.NotMet)]
    [InlineData("2020-10-01", "favourable 2020-10-01", Outcome.Met)]
    [InlineData("2026-03-31", "favourable 2026-03-31", Outcome.Met)]
    [InlineData("2026-04-01", "incomplete", Outcome.Unknown)]
    public void PRG_1_the_designation_falls_within_the_period(string day, string verdict, Outcome outcome)
    {
        Assessment<LocalDate> answer = Assess(Sound(designatedOn: day), "2026-11-22");

        Assert.Equal(verdict, answer.Verdict());
        Assert.Equal(outcome, answer.The("PRG-1").Outcome);
    }

    [Fact]
    public void PRG_1_after_the_scheduled_end_the_law_is_silent()
    {
        Assessment<LocalDate> answer = Assess(Sound(designatedOn: "2026-04-01"), "2026-11-22");

        Assert.True(Assert.Single(answer.MissingFacts).IsLaw);
        Assert.Equal(
            "Sélection : la poursuite du programme après le 31 mars 2026 n’est pas connue.",
            Reading.Typed(answer.Headline(Language.French))
        );
        Assert.Equal(["PRG-5", "CDP-14"], answer.The("PRG-1").Parameters.Select(parameter => parameter.Id));
    }

    [Fact]
    public void PRG_1_a_designation_without_its_day_cannot_be_placed()
    {
        Assessment<LocalDate> answer = Assess(new(15_000, true, true, true, isDesignated: true));

        Assert.Equal(("incomplete", Outcome.Unknown), (answer.Verdict(), answer.The("PRG-1").Outcome));
        Assert.Equal(["designatedOn"], answer.MissingFields());
    }

    [Theory]
    [InlineData(0, Outcome.Met)]
    [InlineData(19_999, Outcome.Met)]
    [InlineData(20_000, Outcome.NotMet)]
    public void PRG_2_there_is_a_threshold_and_no_minimum(int population, Outcome outcome)
    {
        Finding finding = Assess(Sound(population)).The("PRG-2");

        Assert.Equal((outcome, 20_000), (finding.Outcome, finding.Threshold.Number));
        Assert.Equal(20_000 - population, finding.Distance.Number);
    }

    [Fact]
    public void PRG_2_asks_for_centrality_and_fragility()
    {
        Assert.Equal(
            "La commune n’est pas éligible : elle n’exerce pas de fonction de centralité ; elle ne montre pas de signes de fragilité.",
            Assess(Sound(centrality: false, fragility: false)).The("PRG-2").Reason(Language.French)
        );
        Assert.Equal("unfavourable", Assess(Sound(centrality: false)).Verdict());
        Assert.Equal("unfavourable", Assess(Sound(fragility: false)).Verdict());
    }

    [Fact]
    public void PRG_2_what_is_not_known_is_asked_for()
    {
        Assessment<LocalDate> answer = Assess(
            new(collectedByPrefect: true, isDesignated: true, designatedOn: Given.Day("2020-12-11"))
        );

        Assert.Equal(("incomplete", Outcome.Unknown), (answer.Verdict(), answer.The("PRG-2").Outcome));
        Assert.Equal(["population", "actsAsCentrality", "showsFragility"], answer.MissingFields());
    }

    [Fact]
    public void PRG_3_the_prefect_collects_and_the_regional_committee_designates()
    {
        Assert.Equal(
            "La commune n’est pas sélectionnée : le préfet de département n’a pas recueilli sa candidature.",
            Assess(Sound(collected: false)).The("PRG-3").Reason(Language.French)
        );
        Assert.Equal(
            "La commune n’est pas sélectionnée : le comité régional ne l’a pas désignée.",
            Assess(new(15_000, true, true, true, false)).The("PRG-3").Reason(Language.French)
        );
        Assert.Equal("unfavourable", Assess(new(15_000, true, true, true, false)).Verdict());
    }

    [Fact]
    public void PRG_3_a_designation_after_the_day_has_not_happened()
    {
        Assert.Equal("unfavourable", Assess(Sound(designatedOn: "2022-03-02")).Verdict());
        Assert.Equal("favourable 2022-03-01", Assess(Sound(designatedOn: Today)).Verdict());
    }

    [Fact]
    public void PRG_3_what_is_not_known_is_asked_for()
    {
        Assessment<LocalDate> answer = Assess(new(15_000, true, true));

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["designatedOn", "collectedByPrefect", "isDesignated"], answer.MissingFields());
    }

    [Theory]
    [InlineData("2026-03-31", Outcome.Met)]
    [InlineData("2026-04-01", Outcome.Unknown)]
    public void PRG_5_the_scheduled_end_is_told_and_decides_nothing(string today, Outcome outcome)
    {
        Assessment<LocalDate> answer = Assess(Sound(), today);

        Assert.Equal("favourable 2020-12-11", answer.Verdict());
        Assert.Equal((outcome, Severity.Information), (answer.The("PRG-5").Outcome, answer.The("PRG-5").Rule.Severity));
    }

    [Fact]
    public void Before_the_programme_no_rule_is_known() =>
        Assert.Equal("incomplete", Assess(Sound(designatedOn: "2020-09-01"), "2020-09-30").Verdict());

    [Theory]
    [InlineData(null)]
    [InlineData("2020-12-11")]
    public void A_receipt_is_read_again_and_confirmed(string? day)
    {
        Receipt receipt = ReceiptText.Again(Assess(new(15_000, true, null, true, null, Given.DayOrNull(day))));

        Assert.Equal("selection", receipt.Engine);
        Assert.IsType<Verification.Confirmed>(receipt.Verify(Legislation.Embedded));
    }

    [Fact]
    public void A_receipt_that_contradicts_itself_is_refused()
    {
        string json = ReceiptText.Change(
            ReceiptText.Of(Assess(Sound())),
            "\"form\"",
            "\"isDesignated\": true",
            "\"isDesignated\": false"
        );

        Assert.Contains(
            ReceiptText.Read(json).Problems,
            problem =>
                problem.Code == "selection.not-designated-on-a-day" && problem.Path == "$.question.form.designatedOn"
        );
    }

    [Fact]
    public void Facts_make_sense_together()
    {
        Assert.Throws<ArgumentOutOfRangeException>("population", () => new SelectionFacts(-1));
        Assert.Throws<ArgumentException>(
            "designatedOn",
            () => new SelectionFacts(isDesignated: false, designatedOn: Given.Day(Today))
        );
        Assert.True(new SelectionFacts(designatedOn: Given.Day(Today)).IsDesignated);
        Assert.Throws<ArgumentNullException>("facts", () => Given.Rules.Selection.Assess(null!, Given.LawOn(Today)));
        Assert.Throws<ArgumentNullException>("law", () => Given.Rules.Selection.Assess(Sound(), null!));
    }

    private static Assessment<LocalDate> Assess(SelectionFacts facts, string today = Today) =>
        Given.Rules.Selection.Assess(facts, Given.LawOn(today));

    private static SelectionFacts Sound(
        int population = 15_000,
        bool centrality = true,
        bool fragility = true,
        bool collected = true,
        string designatedOn = "2020-12-11"
    ) => new(population, centrality, fragility, collected, true, Given.Day(designatedOn));
}

using Pvd.Rules.Policies;

namespace Pvd.Rules.Tests.Funding;

/// <summary>The rate and the ceilings are those of the days paid for: published from 1 October 2020 to 31 March 2026.</summary>
public sealed class PublishedPeriodTests
{
    [Fact]
    public void A_whole_year_2026_is_incomplete_with_its_first_quarter_computed()
    {
        Assessment<Euro> answer = Posts.Assess(Posts.Of("60000.00", year: 2026), "2026-02-01");

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal("11250.00", answer.Amounts()["known-part"].ToString());
        Assert.Equal(["known-part"], answer.Amounts().Keys);
        Assert.Equal("Aide du 1er janvier 2026 au 31 mars 2026", Reading.Typed(answer.Figures[0].Label.French));
        Assert.Equal(["CDP-02"], answer.MissingFields());
        Assert.True(answer.MissingFacts[0].IsLaw);
        Assert.Equal(
            "Chef de projet : montant inconnu après le 31 mars 2026.",
            Reading.Typed(answer.Headline(Language.French))
        );
        Assert.Equal("Project manager: amount unknown after 31 March 2026.", answer.Headline(Language.English));
        Assert.Equal(
            "Le dernier plafond publié (45 000,00 € par an, 55 000,00 € avec l’Anah) valait jusqu’au 31 mars 2026 ; la poursuite de l’aide est annoncée sans montant.",
            Reading.Typed(answer.The("cdp.published").Reason(Language.French))
        );
    }

    [Theory]
    [InlineData("2026-01-01", "2026-03-31", "favourable 11250.00")]
    [InlineData("2026-01-01", "2026-04-01", "incomplete")]
    [InlineData("2026-03-31", "2026-03-31", "favourable 120.97")]
    [InlineData("2026-04-01", "2026-04-01", "incomplete")]
    [InlineData("2020-10-01", "2020-12-31", "favourable 11250.00")]
    [InlineData("2020-09-30", "2020-12-31", "incomplete")]
    [InlineData("2020-09-30", "2020-09-30", "incomplete")]
    [InlineData("2020-10-01", "2020-10-01", "favourable 120.97")]
    public void One_day_outside_and_the_amount_is_unknown(string from, string until, string verdict)
    {
        int year = Given.Day(from).Year;

        Assert.Equal(verdict, Posts.Assess(Posts.Of("90000.00", year, from, until), "2026-11-22").Verdict());
    }

    [Fact]
    public void Days_before_the_aid_have_no_amount_and_no_last_ceiling()
    {
        Assessment<Euro> answer = Posts.Assess(Posts.Of("60000.00", year: 2020), "2021-01-15");

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(
            "Chef de projet : aucun montant publié pour la période qui commence le 1er janvier 2020.",
            Reading.Typed(answer.Headline(Language.French))
        );
        Assert.Equal("Aide du 1er octobre 2020 au 31 décembre 2020", Reading.Typed(answer.Figures[0].Label.French));
        Assert.Equal("11250.00", answer.Amounts()["known-part"].ToString());
    }

    [Fact]
    public void Where_no_day_is_published_nothing_is_computed()
    {
        Assessment<Euro> answer = Posts.Assess(Posts.Of("60000.00", year: 2027), "2026-11-22");

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Empty(answer.Figures);
    }

    [Fact]
    public void The_part_of_the_Anah_is_still_computed_for_the_whole_of_2026()
    {
        Assessment<Euro> answer = Posts.Assess(
            Posts.Of("70000.00", year: 2026, anah: Posts.Anah("2024-01-01")),
            "2026-11-22"
        );

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["known-part", "anah-share"], answer.Figures.Select(figure => figure.Id));
        Assert.Equal("35000.00", answer.Amounts()["anah-share"].ToString());
        Assert.Equal("13125.00", answer.Amounts()["known-part"].ToString());
        Assert.Equal(
            "La part de l’Anah est de 50 % du coût des mois concernés, au plus 40 000,00 € par an, soit 35 000,00 €.",
            Reading.Typed(answer.The("cdp.anah-share").Reason(Language.French))
        );
    }

    [Fact]
    public void Missing_facts_and_missing_law_are_told_together()
    {
        Assessment<Euro> answer = Posts.Assess(Posts.Of(null, year: 2026), "2026-11-22");

        Assert.Equal(["cost", "CDP-02"], answer.MissingFields());
        Assert.Equal(
            "Chef de projet : on ne peut pas encore répondre. Il reste à préciser le coût chargé du poste en 2026. En tout état de cause : montant inconnu après le 31 mars 2026.",
            Reading.Typed(answer.Headline(Language.French))
        );
    }

    [Theory]
    [InlineData(CeilingProration.Months)]
    [InlineData(CeilingProration.Days)]
    [InlineData(CeilingProration.None)]
    public void What_is_known_of_2026_never_passes_its_share_of_the_ceiling(CeilingProration proration)
    {
        Assessment<Euro> answer = Posts.Assess(
            Given.RulesWith(proration: proration),
            Posts.Of("90000.00", year: 2026),
            "2026-11-22"
        );

        Assert.True(answer.Amounts()["known-part"] <= Given.Euros("11250.00"));
        Assert.Contains(proration.ToString(), answer.Choices.Select(choice => choice.Value));
    }

    [Fact]
    public void The_day_of_the_law_does_not_choose_the_ceiling() =>
        Assert.Equal("favourable 45000.00", Posts.Assess(Posts.Of("62400.00"), "2026-11-22").Verdict());

    [Fact]
    public void Before_the_programme_no_rule_is_known()
    {
        Assessment<Euro> answer = Posts.Assess(Posts.Of("62400.00"), "2020-09-30");

        Assert.Equal("incomplete", answer.Verdict());
        Assert.All(answer.Findings, finding => Assert.Equal(Outcome.Unknown, finding.Outcome));
        Assert.Equal(
            "Chef de projet : aucune règle connue pour le 30 septembre 2020.",
            Reading.Typed(answer.Headline(Language.French))
        );
    }

    [Fact]
    public void Law_that_names_a_rate_but_no_more_a_ceiling_points_to_the_ceiling()
    {
        using LawFolder folder = new();
        folder.Change("project-manager.json", "\"CDP-02\"", "2026-03-31", "2022-06-30");
        folder.Change("project-manager.json", "\"CDP-02\"", "2026-04-01", "2022-07-01");

        Assessment<Euro> answer = Given.Rules.ProjectManager.Assess(
            Posts.Of("60000.00"),
            folder.Law().At(Given.Day("2022-03-01"))
        );

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["CDP-02"], answer.MissingFields());
        Assert.Equal("22500.00", answer.Amounts()["known-part"].ToString());
    }

    [Fact]
    public void Law_that_names_a_ceiling_but_no_more_a_rate_points_to_the_rate()
    {
        using LawFolder folder = new();
        folder.Change("project-manager.json", "\"CDP-01\"", "2026-03-31", "2022-06-30");
        folder.Change("project-manager.json", "\"CDP-01\"", "2026-04-01", "2022-07-01");

        Assessment<Euro> answer = Given.Rules.ProjectManager.Assess(
            Posts.Of("60000.00"),
            folder.Law().At(Given.Day("2022-03-01"))
        );

        Assert.Equal(["CDP-01"], answer.MissingFields());
        Assert.Equal(
            "Aucun montant n’est publié pour la période qui commence le 1er juillet 2022.",
            Reading.Typed(answer.The("cdp.published").Reason(Language.French))
        );
    }

    [Fact]
    public void A_ceiling_that_changes_in_the_year_is_cited_twice()
    {
        using LawFolder folder = new();
        folder.Change("project-manager.json", "\"CDP-02\"", "\"to\": \"2026-03-31\"", "\"to\": \"2022-06-30\"");
        folder.Change("project-manager.json", "\"CDP-02\"", "\"from\": \"2026-04-01\"", "\"from\": \"2022-07-01\"");
        string unknown = folder.Text("project-manager.json");
        int at = unknown.IndexOf(
            "\"unknown\"",
            unknown.IndexOf("\"CDP-02\"", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        folder.Write("project-manager.json", unknown[..at] + "\"value\": \"50000.00\", \"note\"" + unknown[(at + 9)..]);

        Assessment<Euro> answer = Given.Rules.ProjectManager.Assess(
            Posts.Of("90000.00"),
            folder.Law().At(Given.Day("2022-03-01"))
        );

        Assert.Equal("favourable 47500.00", answer.Verdict());
        Assert.Equal(
            ["45000.00", "50000.00"],
            answer.The("cdp.ceiling").Parameters.Select(reading => reading.Value.ToString())
        );
    }
}

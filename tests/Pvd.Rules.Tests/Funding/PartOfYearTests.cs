using Pvd.Rules.Policies;

namespace Pvd.Rules.Tests.Funding;

/// <summary>Part months, leap years, posts that begin or end in the year.</summary>
public sealed class PartOfYearTests
{
    /// <summary>The ceiling alone bites: the cost is far above it.</summary>
    [Theory]
    [InlineData("2022-01-01", "2022-12-31", CeilingProration.Months, "45000.00")]
    [InlineData("2022-01-01", "2022-12-31", CeilingProration.Days, "45000.00")]
    [InlineData("2022-01-01", "2022-12-31", CeilingProration.None, "45000.00")]
    [InlineData("2022-01-01", "2022-12-30", CeilingProration.Months, "44879.03")]
    [InlineData("2022-01-01", "2022-12-30", CeilingProration.Days, "44876.71")]
    [InlineData("2022-01-01", "2022-12-30", CeilingProration.None, "45000.00")]
    [InlineData("2022-02-01", "2022-02-28", CeilingProration.Months, "3750.00")]
    [InlineData("2022-02-01", "2022-02-28", CeilingProration.Days, "3452.05")]
    [InlineData("2022-02-15", "2022-02-28", CeilingProration.Months, "1875.00")]
    [InlineData("2022-01-16", "2022-02-14", CeilingProration.Months, "3810.48")]
    [InlineData("2022-01-16", "2022-02-14", CeilingProration.Days, "3698.63")]
    [InlineData("2022-05-31", "2022-05-31", CeilingProration.Months, "120.97")]
    [InlineData("2022-05-31", "2022-05-31", CeilingProration.Days, "123.29")]
    [InlineData("2024-01-01", "2024-12-31", CeilingProration.Days, "45000.00")]
    [InlineData("2024-02-29", "2024-02-29", CeilingProration.Months, "129.31")]
    [InlineData("2024-02-29", "2024-02-29", CeilingProration.Days, "122.95")]
    [InlineData("2024-02-01", "2024-02-29", CeilingProration.Months, "3750.00")]
    [InlineData("2024-03-01", "2024-12-31", CeilingProration.Days, "37622.95")]
    public void The_ceiling_shrinks_with_the_time(string from, string until, CeilingProration proration, string grant)
    {
        Assessment<Euro> answer = Posts.Assess(
            Given.RulesWith(proration: proration),
            Posts.Of("900000.00", Given.Day(from).Year, from, until)
        );

        Assert.Equal($"favourable {grant}", answer.Verdict());
    }

    [Theory]
    [InlineData(
        "2021-09-01",
        null,
        2021,
        "Le poste est occupé du 1er septembre 2021 au 31 décembre 2021 (4 mois sur 12)."
    )]
    [InlineData(
        "2021-09-01",
        null,
        2022,
        "Le poste est occupé du 1er janvier 2022 au 31 décembre 2022 (12 mois sur 12)."
    )]
    [InlineData(
        "2021-09-01",
        "2023-06-15",
        2023,
        "Le poste est occupé du 1er janvier 2023 au 15 juin 2023 (5,5 mois sur 12)."
    )]
    public void Only_the_days_of_the_year_asked_for_count(string from, string? until, int year, string french) =>
        Assert.Equal(
            french,
            Reading.Typed(
                Posts.Assess(Posts.Of("60000.00", year, from, until)).The("cdp.post-held").Reason(Language.French)
            )
        );

    [Theory]
    [InlineData("2023-01-01", null)]
    [InlineData("2021-01-01", "2021-12-31")]
    public void A_post_held_on_no_day_of_the_year_gets_nothing(string from, string? until)
    {
        Assessment<Euro> answer = Posts.Assess(Posts.Of("60000.00", 2022, from, until));

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal("Le poste n’est occupé aucun jour de 2022.", answer.The("cdp.post-held").Reason(Language.French));
        Assert.Empty(answer.Figures);
    }

    [Theory]
    [InlineData("2022-12-31", null)]
    [InlineData("2021-01-01", "2022-01-01")]
    public void One_day_is_enough(string from, string? until) =>
        Assert.Equal("favourable", Posts.Assess(Posts.Of("60000.00", 2022, from, until)).AnswerCode);

    [Fact]
    public void A_part_of_the_year_is_told_with_its_ceiling_and_its_choice()
    {
        Assessment<Euro> answer = Posts.Assess(Posts.Of("42000.00", from: "2022-05-01"));

        Assert.Equal(
            "Le plafond est de 30 000,00 € pour la période, sans l’Anah : l’aide est ramenée à 30 000,00 €, soit 1 500,00 € de moins.",
            Reading.Typed(answer.The("cdp.ceiling").Reason(Language.French))
        );
        Assert.Equal("plafond annuel réduit au prorata des mois d’occupation du poste", answer.Choices[1].Label.French);
    }

    [Fact]
    public void A_last_day_that_means_without_end_is_one() =>
        Assert.Equal(
            "favourable 55000.00",
            Posts
                .Assess(Posts.Of("90000.00", 2022, "2022-01-01", "9999-12-31", Posts.Anah("2022-01-01", "9999-12-31")))
                .Verdict()
        );

    [Fact]
    public void Law_without_end_may_say_so_in_a_date()
    {
        using LawFolder folder = new();
        folder.Change(
            "project-manager.json",
            "\"CDP-05\"",
            "\"from\": \"2020-10-01\",",
            "\"from\": \"2020-10-01\", \"to\": \"9999-12-31\","
        );

        Assert.Equal(
            "favourable 45000.00",
            Given.Rules.ProjectManager.Assess(Posts.Of("62400.00"), folder.Law().At(Given.Day("2022-03-01"))).Verdict()
        );
    }
}

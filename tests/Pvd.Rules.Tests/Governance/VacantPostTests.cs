using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Rules.Governance;

namespace Pvd.Rules.Tests.Governance;

/// <summary>GOV-1 while nobody holds the post of chef de projet: a recruitment excuses the empty seat.</summary>
public sealed class VacantPostTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    [Fact]
    public void A_manager_who_holds_the_post_sits()
    {
        Finding finding = Assess(Post("2022-01-01", null, "2021-06-01")).The("GOV-1");

        Assert.Equal(
            (Outcome.NotMet, "Il manque au comité : le chef de projet."),
            (finding.Outcome, finding.Reason(Language.French))
        );
    }

    [Fact]
    public void Before_the_first_day_an_open_recruitment_is_enough_and_is_told()
    {
        Finding finding = Assess(Post("2022-05-01", null, "2021-12-15")).The("GOV-1");

        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal(
            "Tous les membres nécessaires siègent, hors le chef de projet : le poste est vacant et un recrutement est ouvert depuis le 15 décembre 2021.",
            Reading.Typed(finding.Reason(Language.French))
        );
    }

    [Theory]
    [InlineData("2022-03-01", Outcome.Met)]
    [InlineData("2022-03-02", Outcome.NotMet)]
    [InlineData(null, Outcome.NotMet)]
    public void A_recruitment_that_is_not_open_yet_excuses_nothing(string? opened, Outcome outcome) =>
        Assert.Equal(outcome, Assess(Post("2022-05-01", null, opened)).The("GOV-1").Outcome);

    [Theory]
    [InlineData("2022-02-28", "2022-02-01", Outcome.Met)]
    [InlineData("2022-03-01", "2022-02-01", Outcome.NotMet)]
    [InlineData("2022-02-28", "2021-06-01", Outcome.NotMet)]
    [InlineData("2022-02-28", null, Outcome.NotMet)]
    public void Once_the_manager_has_left_it_takes_a_recruitment_opened_since_the_post_was_held(
        string until,
        string? opened,
        Outcome outcome
    ) => Assert.Equal(outcome, Assess(Post("2021-09-01", until, opened)).The("GOV-1").Outcome);

    [Fact]
    public void Not_knowing_the_post_asks_for_it()
    {
        Assessment<CommitteeComposition> answer = Assess(null);

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["projectManager"], answer.MissingFields());
    }

    [Fact]
    public void Not_knowing_its_first_day_asks_for_it_where_a_recruitment_is_open()
    {
        Assert.Equal(["projectManager.from"], Assess(Post(null, null, "2021-12-15")).MissingFields());
        Assert.Equal("unfavourable", Assess(Post(null, null, null)).Verdict());
    }

    [Fact]
    public void A_manager_who_sits_needs_no_post_in_the_dossier() =>
        Assert.Equal(
            "favourable 2022-03-01",
            Given.Rules.Committee.Assess(new DossierDraft { Post = null }.Build(), Law).Verdict()
        );

    private static ProjectManagerPost Post(string? from, string? until, string? opened) =>
        new(null, Given.DayOrNull(from), Given.DayOrNull(until), Given.DayOrNull(opened));

    private static Assessment<CommitteeComposition> Assess(ProjectManagerPost? post)
    {
        DossierDraft draft = new DossierDraft { Post = post }.WithoutMembers(CommitteeRole.ProjectManager);
        return Given.Rules.Committee.Assess(draft.Build(), Law);
    }
}

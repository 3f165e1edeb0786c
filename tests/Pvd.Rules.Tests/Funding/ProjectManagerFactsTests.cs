using Pvd.Domain.Funding;
using Pvd.Rules.Funding;

namespace Pvd.Rules.Tests.Funding;

/// <summary>What is not known of a post names the field: that of the form, or that of the dossier.</summary>
public sealed class ProjectManagerFactsTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    [Fact]
    public void An_empty_form_asks_for_fields_of_the_form_in_the_order_of_the_checks() =>
        Assert.Equal(["membershipInForce", "from", "cost"], Posts.Assess(new(2022)).MissingFields());

    [Theory]
    [InlineData("membershipInForce")]
    [InlineData("cost")]
    [InlineData("from")]
    [InlineData("anah")]
    public void What_is_not_known_names_the_field_to_ask_next(string field)
    {
        ProjectManagerFacts facts = new(
            2022,
            field == "membershipInForce" ? null : true,
            field == "cost" ? null : Given.Euros("62400.00"),
            field == "from" ? null : Given.Day("2022-01-01"),
            anah: field == "anah" ? null : []
        );

        Assessment<Euro> answer = Posts.Assess(facts);

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal([field], answer.MissingFields());
    }

    [Fact]
    public void Without_cost_and_without_word_of_the_Anah_both_are_asked_for() =>
        Assert.Equal(["cost", "anah"], Posts.Assess(new(2022, true, from: Given.Day("2022-01-01"))).MissingFields());

    [Theory]
    [InlineData("cost", "projectManager.costs")]
    [InlineData("from", "projectManager.from")]
    [InlineData("anah", "projectManager.anah")]
    [InlineData("anah.requestedOn", "projectManager.anah.requestedOn")]
    [InlineData("signatures", "convention.signatures")]
    public void From_a_dossier_it_names_the_place_in_the_dossier(string forgotten, string field)
    {
        DossierDraft draft = new();
        draft.Signatures = forgotten == "signatures" ? null : draft.Signatures;
        draft.Post = new(
            "tenareze",
            forgotten == "from" ? null : Given.Day("2022-01-01"),
            costs: forgotten == "cost" ? [] : [new(2022, Given.Euros("62400.00"))],
            anah: forgotten switch
            {
                "anah" => null,
                "anah.requestedOn" => [Posts.Anah("2022-01-01", started: "2021-12-01")],
                _ => [],
            }
        );

        Assert.Equal([field], Given.Rules.ProjectManager.Assess(draft.Build(), 2022, Law).MissingFields());
    }

    [Fact]
    public void A_dossier_without_post_asks_for_it_field_by_field() =>
        Assert.Equal(
            ["projectManager.from", "projectManager.costs"],
            Given.Rules.ProjectManager.Assess(new DossierDraft { Post = null }.Build(), 2022, Law).MissingFields()
        );

    [Fact]
    public void A_year_without_cost_is_not_that_of_another_year() =>
        Assert.Equal(
            ["projectManager.costs"],
            Given.Rules.ProjectManager.Assess(new DossierDraft().Build(), 2023, Law).MissingFields()
        );

    [Fact]
    public void Without_a_convention_in_force_there_is_no_co_funding_whatever_is_not_known_of_the_post()
    {
        Assessment<Euro> answer = Posts.Assess(new(2022, false));

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal(
            "Chef de projet : pas de cofinancement. Une condition fait défaut.",
            answer.Headline(Language.French)
        );
        Assert.Equal(
            "La convention d’adhésion n’est pas en vigueur au 1er mars 2022 : le poste ne peut pas encore être cofinancé.",
            Reading.Typed(answer.The("ADH-10").Reason(Language.French))
        );
    }

    [Fact]
    public void Senseless_facts_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new ProjectManagerFacts(1899));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new ProjectManagerFacts(2101));
        Assert.Throws<ArgumentOutOfRangeException>(
            "cost",
            () => new ProjectManagerFacts(2022, cost: Euro.FromCents(-1))
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "until",
            () => new ProjectManagerFacts(2022, from: Given.Day("2022-01-02"), until: Given.Day("2022-01-01"))
        );
        Assert.Throws<ArgumentException>("anah", () => new ProjectManagerFacts(2022, anah: [null!]));
    }

    [Fact]
    public void Nothing_may_be_missing_from_the_call()
    {
        ProjectManagerEngine engine = Given.Rules.ProjectManager;

        Assert.Throws<ArgumentNullException>("facts", () => engine.Assess(null!, Law));
        Assert.Throws<ArgumentNullException>("law", () => engine.Assess(new ProjectManagerFacts(2022), null!));
        Assert.Throws<ArgumentNullException>("dossier", () => engine.Assess(null!, 2022, Law));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => engine.Assess(new DossierDraft().Build(), 1899, Law));
    }

    [Fact]
    public void The_first_and_the_last_year_are_answered()
    {
        Assert.Equal("incomplete", Posts.Assess(Posts.Of("1.00", 1900)).Verdict());
        Assert.Equal("incomplete", Posts.Assess(Posts.Of("1.00", 2100)).Verdict());
    }

    [Fact]
    public void A_form_keeps_a_copy_of_its_lists()
    {
        List<AnahCoFunding> anah = [Posts.Anah("2022-01-01")];
        ProjectManagerFacts facts = new(2022, anah: anah);
        anah.Clear();

        Assert.Single(facts.Anah!);
        Assert.Equal(facts, new(2022, anah: [Posts.Anah("2022-01-01")]));
    }
}

using Pvd.Domain.Governance;
using Pvd.Rules.Governance;

namespace Pvd.Rules.Tests.Governance;

/// <summary>The same committee, asked about in a form.</summary>
public sealed class CommitteeFactsTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    private static readonly string[] Fields =
    [
        "everyMayorSits",
        "epciPresidentSits",
        "projectManagerSits",
        "prefectSits",
        "everyOtherSignatorySits",
        "presidency",
        "mayorsPresiding",
        "epciPresidentPresides",
        "othersPresiding",
    ];

    public static TheoryData<string> Names => [.. Fields];

    [Fact]
    public void With_everything_in_order_the_committee_is()
    {
        Assessment<CommitteeComposition> answer = Assess(Sound());

        Assert.Equal("favourable 2022-03-01", answer.Verdict());
        Assert.Equal(["GOV-1 met", "GOV-2 met", "GOV-3 met"], answer.Outcomes());
    }

    [Theory]
    [InlineData("everyMayorSits", "Il manque au comité : le maire d’une commune signataire au moins.")]
    [InlineData("epciPresidentSits", "Il manque au comité : le président de l’EPCI.")]
    [InlineData("projectManagerSits", "Il manque au comité : le chef de projet.")]
    [InlineData("prefectSits", "Il manque au comité : le préfet ou son représentant.")]
    [InlineData("everyOtherSignatorySits", "Il manque au comité : un autre signataire au moins.")]
    public void One_no_and_the_composition_fails(string field, string french)
    {
        Assessment<CommitteeComposition> answer = Assess(Sound(no: field));

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal(french, answer.The("GOV-1").Reason(Language.French));
    }

    [Fact]
    public void Who_chairs_is_judged_alike()
    {
        Assert.Equal(Outcome.NotMet, Assess(Sound(others: 1)).The("GOV-2").Outcome);
        Assert.Equal(
            "La présidence revient à des élus, et non à : une personne sans mandat électif.",
            Assess(Sound(others: 1)).The("GOV-2").Reason(Language.French)
        );
        Assert.Equal(Outcome.NotMet, Assess(Sound(mayors: 0)).The("GOV-3").Outcome);
        Assert.Equal(Outcome.NotMet, Assess(Sound(no: "epciPresidentPresides")).The("GOV-3").Outcome);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_not_known_names_the_field_to_ask_next(string field)
    {
        Assessment<CommitteeComposition> answer = Assess(Sound(unknown: field));

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal([field], answer.MissingFields());
    }

    [Fact]
    public void An_empty_form_asks_for_fields_of_the_form_only()
    {
        IReadOnlyList<string> missing = Assess(new()).MissingFields();

        Assert.Equal(Fields.Order(StringComparer.Ordinal), missing.Order(StringComparer.Ordinal));
        Assert.Equal("everyMayorSits", missing[0]);
    }

    [Fact]
    public void Mayors_who_chair_together_need_no_word_of_the_president()
    {
        CommitteeFacts facts = Sound(unknown: "epciPresidentPresides", mode: PresidencyMode.MayorsOnly, mayors: 2);

        Assert.Equal("favourable 2022-03-01", Assess(facts).Verdict());
    }

    [Fact]
    public void Without_any_chair_the_committee_fails() =>
        Assert.Equal(
            "La présidence revient à des élus, mais personne ne préside.",
            Assess(Sound(mayors: 0, no: "epciPresidentPresides", mode: PresidencyMode.Other))
                .The("GOV-2")
                .Reason(Language.French)
        );

    [Fact]
    public void Counts_are_not_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>("mayorsPresiding", () => new CommitteeFacts(mayorsPresiding: -1));
        Assert.Throws<ArgumentOutOfRangeException>("othersPresiding", () => new CommitteeFacts(othersPresiding: -1));
    }

    [Fact]
    public void Nothing_may_be_missing_from_the_call()
    {
        Assert.Throws<ArgumentNullException>("facts", () => Given.Rules.Committee.Assess((CommitteeFacts)null!, Law));
        Assert.Throws<ArgumentNullException>("law", () => Given.Rules.Committee.Assess(new CommitteeFacts(), null!));
        Assert.Throws<ArgumentNullException>("dossier", () => Given.Rules.Committee.Assess((PvdDossier)null!, Law));
    }

    [Fact]
    public void Without_a_number_of_chairs_in_the_law_a_shared_chair_cannot_be_judged()
    {
        using LawFolder folder = new();
        folder.Change("project-committee.json", "\"GOV-3\"", "2020-10-01", "2023-10-01");

        Assessment<CommitteeComposition> answer = Given.Rules.Committee.Assess(
            Sound(),
            folder.Law().At(Given.Day("2022-03-01"))
        );

        Assert.Equal("incomplete", answer.Verdict());
        Assert.True(Assert.Single(answer.MissingFacts).IsLaw);
    }

    private static Assessment<CommitteeComposition> Assess(CommitteeFacts facts) =>
        Given.Rules.Committee.Assess(facts, Law);

    private static CommitteeFacts Sound(
        string? no = null,
        string? unknown = null,
        PresidencyMode? mode = null,
        int mayors = 1,
        int others = 0
    )
    {
        bool? Answer(string field) => field == unknown ? null : field != no;
        return new(
            Answer("everyMayorSits"),
            Answer("epciPresidentSits"),
            Answer("projectManagerSits"),
            Answer("prefectSits"),
            Answer("everyOtherSignatorySits"),
            unknown == "presidency" ? null : mode ?? PresidencyMode.MayorsAndEpciPresident,
            unknown == "mayorsPresiding" ? null : mayors,
            Answer("epciPresidentPresides"),
            unknown == "othersPresiding" ? null : others
        );
    }
}

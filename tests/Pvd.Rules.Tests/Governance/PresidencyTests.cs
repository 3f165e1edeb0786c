using Pvd.Domain.Governance;
using Pvd.Rules.Governance;

namespace Pvd.Rules.Tests.Governance;

/// <summary>GOV-2: elected officials chair; GOV-3: a shared chair is shared; GOV-8: one person in two seats is told.</summary>
public sealed class PresidencyTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    [Theory]
    [InlineData("mayors-and-epci-president", 1, true, true)]
    [InlineData("mayors-and-epci-president", 2, true, true)]
    [InlineData("mayors-and-epci-president", 0, true, false)]
    [InlineData("mayors-and-epci-president", 1, false, false)]
    [InlineData("mayors-and-epci-president", 2, false, false)]
    [InlineData("mayors-only", 2, false, true)]
    [InlineData("mayors-only", 1, false, false)]
    [InlineData("mayors-only", 1, true, false)]
    [InlineData("mayors-only", 2, true, true)]
    public void A_shared_chair_is_shared_in_the_way_that_was_chosen(string mode, int mayors, bool president, bool isMet)
    {
        Finding finding = Assess(Chaired(mode, mayors, president)).The("GOV-3");

        Assert.Equal(isMet ? Outcome.Met : Outcome.NotMet, finding.Outcome);
        Assert.Equal(2, finding.Threshold.Number);
    }

    [Theory]
    [InlineData("single-mayor")]
    [InlineData("epci-president")]
    [InlineData("other")]
    public void A_chair_that_is_not_shared_is_not_counted(string mode)
    {
        Assessment<CommitteeComposition> answer = Assess(Chaired(mode, 1, false));

        Assert.Empty(answer.Of("GOV-3"));
        Assert.Equal("favourable 2022-03-01", answer.Verdict());
    }

    [Fact]
    public void What_was_chosen_and_who_chairs_are_told() =>
        Assert.Equal(
            "Le mode choisi est « coprésidence de maires », mais la présidence est exercée par un maire et le président de l’EPCI.",
            Assess(Chaired("mayors-only", 1, true)).The("GOV-3").Reason(Language.French)
        );

    [Fact]
    public void Not_knowing_the_mode_asks_for_it()
    {
        Assessment<CommitteeComposition> answer = Assess(new() { Presidency = null });

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["committee.presidency"], answer.MissingFields());
    }

    [Theory]
    [InlineData("mayor", true)]
    [InlineData("epci-president", true)]
    [InlineData("elected-official", true)]
    [InlineData("project-manager", false)]
    [InlineData("prefect", false)]
    [InlineData("funder", false)]
    [InlineData("state-service", false)]
    [InlineData("associate", false)]
    public void Only_elected_officials_chair(string role, bool isMet)
    {
        DossierDraft draft = Chaired("other", 0, false);
        CommitteeRole chair = CommitteeRole.All.Single(known => known.Value == role);
        draft.With(new CommitteeMember(chair, Given.Day("2021-06-21"), party: "condom", presides: true));

        Finding finding = Assess(draft).The("GOV-2");

        Assert.Equal(isMet ? Outcome.Met : Outcome.NotMet, finding.Outcome);
        if (!isMet)
        {
            Assert.Equal(
                $"La présidence revient à des élus, et non à : {chair.Label.French}.",
                finding.Reason(Language.French)
            );
        }
    }

    [Fact]
    public void An_unelected_chair_beside_an_elected_one_still_fails()
    {
        DossierDraft draft = new();
        draft.With(new CommitteeMember(CommitteeRole.Prefect, Given.Day("2021-06-21"), presides: true));

        Assert.Equal("unfavourable", Assess(draft).Verdict());
        Assert.Equal(Outcome.NotMet, Assess(draft).The("GOV-2").Outcome);
    }

    [Fact]
    public void A_committee_without_chair_fails()
    {
        Finding finding = Assess(Chaired("single-mayor", 0, false)).The("GOV-2");

        Assert.Equal(
            (Outcome.NotMet, "La présidence revient à des élus, mais personne ne préside."),
            (finding.Outcome, finding.Reason(Language.French))
        );
    }

    [Fact]
    public void A_chair_whose_mandate_has_ended_does_not_chair()
    {
        DossierDraft draft = Chaired("other", 0, false);
        draft.With(
            new CommitteeMember(
                CommitteeRole.ElectedOfficial,
                Given.Day("2021-06-21"),
                Given.Day("2022-02-28"),
                presides: true
            )
        );

        Assert.Equal(Outcome.NotMet, Assess(draft).The("GOV-2").Outcome);
    }

    [Fact]
    public void One_person_in_two_seats_counts_for_both_and_is_told_by_office_only()
    {
        Person person = new("Nom Secret");
        DossierDraft draft = new();
        draft.Members![0] = Held(draft.Members[0], person);
        draft.Members[2] = Held(draft.Members[2], person);

        Assessment<CommitteeComposition> answer = Assess(draft);

        Finding finding = answer.The("GOV-8");
        Assert.Equal((Outcome.NotMet, Severity.Warning), (finding.Outcome, finding.Rule.Severity));
        Assert.Equal(
            "Une même personne siège comme maire et président de l’EPCI : elle compte pour chaque siège, y compris pour la coprésidence.",
            finding.Reason(Language.French)
        );
        Assert.Equal("favourable 2022-03-01", answer.Verdict());
    }

    [Fact]
    public void Two_persons_and_nobody_named_are_no_matter()
    {
        DossierDraft draft = new();
        draft.Members![0] = Held(draft.Members[0], new("Une"));
        draft.Members[2] = Held(draft.Members[2], new("Autre"));

        Assert.Empty(Assess(draft).Of("GOV-8"));
        Assert.Empty(Assess(new()).Of("GOV-8"));
    }

    private static CommitteeMember Held(CommitteeMember was, Person person) =>
        new(was.Role, was.From, was.Until, was.Party, was.Presides, person);

    private static DossierDraft Chaired(string mode, int mayors, bool president)
    {
        DossierDraft draft = new() { Presidency = PresidencyMode.All.Single(known => known.Value == mode) };
        draft.Members =
        [
            .. draft.Members!.Select(
                (was, i) =>
                    new CommitteeMember(was.Role, was.From, was.Until, was.Party, i < mayors || (i == 2 && president))
            ),
        ];
        return draft;
    }

    private static Assessment<CommitteeComposition> Assess(DossierDraft draft) =>
        Given.Rules.Committee.Assess(draft.Build(), Law);
}

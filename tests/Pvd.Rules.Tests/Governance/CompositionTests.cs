using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Rules.Governance;

namespace Pvd.Rules.Tests.Governance;

/// <summary>GOV-1: who must sit; GOV-4: an existing body is widened to every signatory.</summary>
public sealed class CompositionTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    [Fact]
    public void The_minimum_composition_is_enough()
    {
        var answer = Assert.IsType<Assessment<CommitteeComposition>.Favourable>(Assess(new()));

        Assert.Equal(["GOV-1 met", "GOV-2 met", "GOV-3 met"], answer.Outcomes());
        Assert.Equal(Law.Day, answer.Value.On);
        Assert.Equal(5, answer.Value.Members.Count);
        Assert.Equal(
            "Comité de projet : composition et présidence conformes au 1er mars 2022.",
            Reading.Typed(answer.Headline(Language.French))
        );
    }

    public static TheoryData<int, string> Seats =>
        new()
        {
            { 0, "Il manque au comité : le maire (Condom)." },
            { 1, "Il manque au comité : le maire (Valence-sur-Baïse)." },
            { 2, "Il manque au comité : le président de l’EPCI." },
            { 3, "Il manque au comité : le préfet ou son représentant." },
        };

    [Theory]
    [MemberData(nameof(Seats))]
    public void One_seat_less_and_the_composition_fails(int seat, string french)
    {
        DossierDraft draft = new();
        draft.Members!.RemoveAt(seat);

        Finding finding = Assess(draft).The("GOV-1");

        Assert.Equal((Outcome.NotMet, french), (finding.Outcome, finding.Reason(Language.French)));
        Assert.Equal("unfavourable", Assess(draft).Verdict());
    }

    [Fact]
    public void The_mayor_of_one_commune_does_not_sit_for_another()
    {
        DossierDraft draft = new();
        draft.Members!.RemoveAt(1);
        draft.With(new CommitteeMember(CommitteeRole.Mayor, Given.Day("2021-06-21"), party: "condom"));

        Assert.Equal(Outcome.NotMet, Assess(draft).The("GOV-1").Outcome);
    }

    [Theory]
    [InlineData("2022-02-28", Outcome.NotMet)]
    [InlineData("2022-03-01", Outcome.Met)]
    [InlineData(null, Outcome.Met)]
    public void A_mandate_counts_to_its_last_day(string? until, Outcome outcome)
    {
        DossierDraft draft = new();
        CommitteeMember was = draft.Members![3];
        draft.Members[3] = new(was.Role, was.From, Given.DayOrNull(until), was.Party);

        Assert.Equal(outcome, Assess(draft).The("GOV-1").Outcome);
    }

    [Theory]
    [InlineData("2022-03-01", Outcome.Met)]
    [InlineData("2022-03-02", Outcome.NotMet)]
    public void A_mandate_counts_from_its_first_day(string from, Outcome outcome)
    {
        DossierDraft draft = new();
        CommitteeMember was = draft.Members![3];
        draft.Members[3] = new(was.Role, Given.Day(from), null, was.Party);

        Assert.Equal(outcome, Assess(draft).The("GOV-1").Outcome);
    }

    [Fact]
    public void Another_signatory_sits_once_it_has_signed()
    {
        DossierDraft draft = new();
        draft.Signs("region", "2022-03-01", SigningCapacity.RegionalCouncilPresident);

        Assert.Equal("Il manque au comité : Région Occitanie.", Assess(draft).The("GOV-1").Reason(Language.French));
        Assert.Equal(
            "favourable 2022-02-28",
            Given.Rules.Committee.Assess(draft.Build(), Given.LawOn("2022-02-28")).Verdict()
        );

        draft.With(new CommitteeMember(CommitteeRole.Signatory, Given.Day("2022-03-01"), party: "region"));
        Assert.Equal("favourable 2022-03-01", Assess(draft).Verdict());
    }

    [Fact]
    public void Not_knowing_the_members_asks_for_them_once()
    {
        Assessment<CommitteeComposition> answer = Assess(new() { Members = null });

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["committee.members"], answer.MissingFields().Distinct());
        Assert.Equal(["GOV-1 unknown", "GOV-2 unknown", "GOV-3 unknown"], answer.Outcomes());
    }

    [Fact]
    public void Not_knowing_the_parties_asks_for_them()
    {
        Assessment<CommitteeComposition> answer = Assess(new() { Parties = null });

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["convention.parties"], answer.MissingFields());
    }

    [Fact]
    public void Not_knowing_who_signed_asks_for_it_only_where_a_seat_depends_on_it()
    {
        DossierDraft draft = new() { Signatures = null };

        Assert.Equal(["convention.signatures"], Assess(draft).MissingFields());

        draft.With(new CommitteeMember(CommitteeRole.Funder, Given.Day("2021-06-21"), party: "region"));
        Assert.Equal("favourable 2022-03-01", Assess(draft).Verdict());
    }

    [Fact]
    public void An_absent_member_decides_whatever_is_not_known_of_the_others()
    {
        DossierDraft draft = new() { Signatures = null };
        draft.WithoutMembers(CommitteeRole.Prefect);

        Assert.Equal("unfavourable", Assess(draft).Verdict());
    }

    [Fact]
    public void An_existing_body_may_act_as_the_committee()
    {
        Finding finding = Assess(new() { SubstituteBody = "Bureau communautaire" }).The("GOV-4");

        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal(
            "« Bureau communautaire » tient lieu de comité de projet et réunit tous les signataires.",
            finding.Reason(Language.French)
        );
    }

    [Fact]
    public void An_existing_body_without_another_signatory_fails_as_a_body_not_as_a_composition()
    {
        DossierDraft draft = new() { SubstituteBody = "Bureau communautaire" };
        draft.Signs("region", "2021-06-15", SigningCapacity.RegionalCouncilPresident);

        Assessment<CommitteeComposition> answer = Assess(draft);

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal(["GOV-1 met", "GOV-2 met", "GOV-3 met", "GOV-4 not-met"], answer.Outcomes());
        Assert.Equal(
            "« Bureau communautaire » tient lieu de comité de projet, mais il y manque : Région Occitanie.",
            answer.The("GOV-4").Reason(Language.French)
        );
    }

    [Fact]
    public void An_existing_body_never_brings_everybody_together_while_a_mayor_is_missing()
    {
        DossierDraft draft = new() { SubstituteBody = "Bureau communautaire" };
        draft.Members!.RemoveAt(1);

        Assert.Equal(["GOV-1 not-met", "GOV-2 met", "GOV-3 met", "GOV-4 not-met"], Assess(draft).Outcomes());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_existing_body_cannot_be_judged_without_the_signatories(bool knowsParties)
    {
        DossierDraft draft = knowsParties
            ? new() { SubstituteBody = "Bureau communautaire", Signatures = null }
            : new() { SubstituteBody = "Bureau communautaire", Parties = null };

        Assessment<CommitteeComposition> answer = Assess(draft);

        Assert.Equal(Outcome.Unknown, answer.The("GOV-4").Outcome);
        Assert.Equal([knowsParties ? "convention.signatures" : "convention.parties"], answer.MissingFields());
    }

    [Fact]
    public void Without_an_existing_body_nothing_is_said_of_one() => Assert.Empty(Assess(new()).Of("GOV-4"));

    private static Assessment<CommitteeComposition> Assess(DossierDraft draft) =>
        Given.Rules.Committee.Assess(draft.Build(), Law);
}

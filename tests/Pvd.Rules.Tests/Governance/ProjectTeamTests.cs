using Pvd.Domain.Governance;
using Pvd.Rules.Governance;

namespace Pvd.Rules.Tests.Governance;

/// <summary>GOV-5: who leads the project team; GOV-6: a participatory committee is never owed.</summary>
public sealed class ProjectTeamTests
{
    private static readonly LocalDate First = Given.Day("2021-06-21");

    [Fact]
    public void GOV_5_a_manager_who_leads_and_a_technical_service_are_enough() =>
        AssertTeam(
            Outcome.Met,
            "Équipe-projet « equipe » : le chef de projet la conduit, avec au moins un service technique.",
            SoundBodies.Team
        );

    [Fact]
    public void GOV_5_a_manager_who_sits_without_leading_is_not_enough() =>
        AssertTeam(
            Outcome.NotMet,
            "Équipe-projet « equipe » : il y manque la conduite par le chef de projet.",
            SoundBodies.Team.With([new(MandateRole.ProjectManager, First), new(MandateRole.TechnicalService, First)])
        );

    [Fact]
    public void GOV_5_without_technical_service_the_team_is_told() =>
        AssertTeam(
            Outcome.NotMet,
            "Équipe-projet « equipe » : il y manque un service technique.",
            SoundBodies.Team.With([new(MandateRole.ProjectManager, First, presides: true)])
        );

    [Fact]
    public void GOV_5_a_service_that_has_left_does_not_count() =>
        AssertTeam(
            Outcome.NotMet,
            "Équipe-projet « equipe » : il y manque un service technique.",
            SoundBodies.Team.With([
                new(MandateRole.ProjectManager, First, presides: true),
                new(MandateRole.TechnicalService, First, Given.Day("2022-02-28")),
            ])
        );

    [Fact]
    public void GOV_5_a_team_of_nobody_lacks_both() =>
        AssertTeam(
            Outcome.NotMet,
            "Équipe-projet « equipe » : il y manque la conduite par le chef de projet et un service technique.",
            SoundBodies.Team.With([])
        );

    [Fact]
    public void GOV_5_members_that_are_not_known_are_asked_for()
    {
        Finding finding = Assess(new DossierDraft().With(new GovernanceBody("equipe", BodyKind.ProjectTeam)))
            .The("GOV-5");

        Assert.Equal(Outcome.Unknown, finding.Outcome);
        Assert.Equal("bodies.mandates", Assert.Single(finding.Missing).Field);
    }

    [Fact]
    public void GOV_5_no_team_at_all_is_a_warning_and_bodies_that_are_not_known_are_asked_for()
    {
        Finding none = Assess(new() { Bodies = [] }).The("GOV-5");
        Finding unknown = Assess(new() { Bodies = null }).The("GOV-5");

        Assert.Equal(
            (Outcome.NotMet, Severity.Warning, "Aucune équipe-projet n’est constituée."),
            (none.Outcome, none.Rule.Severity, none.Reason(Language.French))
        );
        Assert.Equal((Outcome.Unknown, "bodies"), (unknown.Outcome, Assert.Single(unknown.Missing).Field));
    }

    [Fact]
    public void GOV_6_to_do_without_a_participatory_committee_is_no_fault()
    {
        Finding without = Assess(new()).The("GOV-6");
        Finding with = Assess(new DossierDraft().With(new GovernanceBody("p", BodyKind.ParticipatoryCommittee)))
            .The("GOV-6");

        Assert.Equal((Outcome.Met, Severity.Information), (without.Outcome, without.Rule.Severity));
        Assert.Equal("Aucun comité participatif n’est constitué : il est facultatif.", without.Reason(Language.French));
        Assert.Equal(
            "Un comité participatif associe habitants, associations et entreprises.",
            with.Reason(Language.French)
        );
        Assert.Equal(Outcome.Unknown, Assess(new() { Bodies = null }).The("GOV-6").Outcome);
    }

    private static void AssertTeam(Outcome outcome, string french, GovernanceBody team)
    {
        Finding finding = Assess(new DossierDraft().With(team)).The("GOV-5");

        Assert.Equal((outcome, french), (finding.Outcome, finding.Reason(Language.French)));
    }

    private static Assessment<BodiesReview> Assess(DossierDraft draft) =>
        Given.Rules.Bodies.Assess(draft.Build(), Given.LawOn("2022-03-01"));
}

using Pvd.Domain.Projects;
using Pvd.Rules.Governance;

namespace Pvd.Rules.Tests.Governance;

/// <summary>GOV-7: an action sheet that was validated refers to a meeting of the project committee.</summary>
public sealed class ActionSheetTests
{
    [Fact]
    public void GOV_7_a_sheet_refers_to_a_meeting_that_validated_it() =>
        AssertSheet(
            Outcome.Met,
            "Fiche action 1 (Halle) : validée par le comité de projet le 15 novembre 2021.",
            "2021-11-15"
        );

    [Fact]
    public void GOV_7_a_day_without_a_meeting_is_a_warning() =>
        AssertSheet(
            Outcome.NotMet,
            "Fiche action 1 (Halle) : elle est dite validée le 16 novembre 2021, mais le comité de projet ne s’est pas réuni ce jour-là.",
            "2021-11-16"
        );

    [Fact]
    public void GOV_7_a_meeting_that_validated_nothing_is_not_enough()
    {
        DossierDraft draft = With("2021-11-15");
        draft.Meetings = [new(Given.Day("2021-11-15"), validates: false)];

        Finding finding = Assess(draft).The("GOV-7");

        Assert.Equal((Outcome.NotMet, Severity.Warning), (finding.Outcome, finding.Rule.Severity));
        Assert.EndsWith("n’avait rien à valider.", finding.Reason(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void GOV_7_what_is_not_known_of_the_committee_is_asked_for()
    {
        DossierDraft silent = With("2021-11-15");
        silent.Meetings = null;
        DossierDraft vague = With("2021-11-15");
        vague.Meetings = [new(Given.Day("2021-11-15"))];
        DossierDraft without = With("2021-11-15");
        without.HasCommittee = false;

        Assert.Equal("committee.meetings", Missing(silent));
        Assert.Equal("committee.meetings.validates", Missing(vague));
        Assert.Equal("committee.meetings", Missing(without));
    }

    [Theory]
    [InlineData("ready-to-start", true)]
    [InlineData("in-progress", true)]
    [InlineData("delivered", true)]
    [InlineData("envisaged", false)]
    [InlineData("maturing", false)]
    [InlineData("abandoned", false)]
    [InlineData("suspended", false)]
    public void GOV_7_a_sheet_without_day_is_asked_about_once_its_action_is_ready(string status, bool isAsked)
    {
        DossierDraft draft = new() { ActionSheets = [new("7", "Berges", ActionStatus.FromValue(status))] };
        Assessment<BodiesReview> answer = Assess(draft);

        if (isAsked)
        {
            Assert.Equal("actionSheets.validatedOn", Assert.Single(answer.The("GOV-7").Missing).Field);
        }
        else
        {
            Assert.Empty(answer.Of("GOV-7"));
        }
    }

    [Fact]
    public void GOV_7_a_validation_to_come_is_not_judged_yet() => Assert.Empty(Assess(With("2022-03-02")).Of("GOV-7"));

    [Fact]
    public void GOV_7_sheets_that_are_not_known_are_asked_for() =>
        Assert.Equal("actionSheets", Missing(new() { ActionSheets = null }));

    [Fact]
    public void Each_sheet_is_told_by_its_number_whatever_the_order_of_the_file()
    {
        DossierDraft draft = new()
        {
            ActionSheets =
            [
                new("2", "École", validatedOn: new(2021, 12, 1)),
                new("1", "Halle", validatedOn: new(2021, 11, 15)),
            ],
        };

        Assert.Equal([Outcome.Met, Outcome.NotMet], Assess(draft).Of("GOV-7").Select(finding => finding.Outcome));
    }

    private static void AssertSheet(Outcome outcome, string french, string day)
    {
        Finding finding = Assess(With(day)).The("GOV-7");

        Assert.Equal((outcome, french), (finding.Outcome, Reading.Typed(finding.Reason(Language.French))));
    }

    private static string Missing(DossierDraft draft) => Assert.Single(Assess(draft).The("GOV-7").Missing).Field;

    private static DossierDraft With(string day) =>
        new() { ActionSheets = [new("1", "Halle", ActionStatus.InProgress, Given.Day(day))] };

    private static Assessment<BodiesReview> Assess(DossierDraft draft) =>
        Given.Rules.Bodies.Assess(draft.Build(), Given.LawOn("2022-03-01"));
}

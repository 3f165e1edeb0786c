using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Pvd.Domain.Projects;
using Pvd.Rules.LifeCycles;
using Pvd.Rules.Projects;
using Pvd.Testing.Generators;
using Kind = Pvd.Domain.Projects.ActionEventKind;

namespace Pvd.Rules.Tests.Projects;

/// <summary>The status of an action follows from its events, forward in order, back when a funder withdraws.</summary>
public sealed partial class ActionLifeTests
{
    private static readonly Kind[] Way = [Kind.Proposed, Kind.Prepared, Kind.Financed, Kind.Started, Kind.Delivered];

    [Fact]
    public void The_drawing_is_the_table_of_the_facts_file() =>
        Assert.Equal(
            [
                "[*] --> Envisaged",
                "Envisaged --> Maturing",
                "Maturing --> ReadyToStart",
                "ReadyToStart --> Maturing",
                "ReadyToStart --> InProgress",
                "InProgress --> Delivered",
                "Envisaged --> Suspended",
                "Maturing --> Suspended",
                "ReadyToStart --> Suspended",
                "InProgress --> Suspended",
                "Suspended --> Envisaged",
                "Suspended --> Maturing",
                "Suspended --> ReadyToStart",
                "Suspended --> InProgress",
                "Envisaged --> Abandoned",
                "Maturing --> Abandoned",
                "ReadyToStart --> Abandoned",
                "InProgress --> Abandoned",
                "Suspended --> Abandoned",
            ],
            ActionSheetEngine
                .Graph(Language.English)
                .Split('\n')
                .Select(line => Arrow().Match(line))
                .Where(match => match.Success)
                .Select(match => match.Value)
        );

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "envisaged")]
    [InlineData(2, "maturing")]
    [InlineData(3, "ready-to-start")]
    [InlineData(4, "in-progress")]
    [InlineData(5, "delivered")]
    public void Forward_in_order(int steps, string? status) => Assert.Equal(status, StateOf(Way.Take(steps))?.Value);

    [Fact]
    public void A_funder_that_withdraws_puts_it_back_under_preparation() =>
        Assert.Equal(ActionStatus.Maturing, StateOf([.. Way.Take(3), Kind.FunderWithdrew]));

    [Fact]
    public void After_a_halt_it_goes_on_from_where_it_stood()
    {
        Assert.Equal(ActionStatus.InProgress, StateOf([.. Way.Take(4), Kind.Suspended, Kind.Resumed]));
        Assert.Equal(ActionStatus.Maturing, StateOf([.. Way.Take(2), Kind.Suspended, Kind.Resumed]));
    }

    [Fact]
    public void What_comes_out_of_order_changes_nothing_and_is_told()
    {
        Timeline<ActionStatus> told = Timeline([Kind.Proposed, Kind.Started]);

        Assert.Equal(ActionStatus.Envisaged, told.State);
        Assert.Contains("action.order", Assert.Single(told.Refused).Findings[0].Citation());
        Assert.Contains("démarrage", told.Explain(Language.French));
    }

    [Property(MaxTest = 50, Arbitrary = [typeof(DomainArbitraries)])]
    public void The_order_of_the_file_changes_no_state(ActionSheet sheet)
    {
        ActionSheet other = new(sheet.Number, sheet.Title, events: sheet.Events?.Reverse());
        LawInForce law = Given.LawOn("2060-12-31");
        ActionSheet same = new(sheet.Number, sheet.Title, events: sheet.Events);

        Assert.Equal(
            Given.Rules.ActionSheets.Timeline(Sheets.Dossier(same), sheet.Number, law).State,
            Given.Rules.ActionSheets.Timeline(Sheets.Dossier(other), sheet.Number, law).State
        );
    }

    [Fact]
    public void An_event_is_recorded_or_refused_with_its_reason()
    {
        PvdDossier dossier = Sheets.Dossier(Sheet(Way.Take(2)));
        LawInForce law = Given.LawOn("2022-03-01");
        PvdDossier? done = Record(Kind.Financed, "2022-03-01");

        Assert.Equal(ActionStatus.ReadyToStart, Given.Rules.ActionSheets.Timeline(done!, "1", law).State);
        Assert.Null(Record(Kind.Delivered, "2022-03-01"));
        Assert.Null(Record(Kind.Financed, "2022-03-02"));

        PvdDossier? Record(Kind kind, string day) =>
            Given
                .Rules.ActionSheets.Record(dossier, "1", new(kind, Given.Day(day)), law)
                .Match<PvdDossier?>(
                    accepted => accepted.Dossier,
                    refused => refused.Findings.Count > 0 ? null : dossier
                );
    }

    [Fact]
    public void A_list_that_may_be_incomplete_is_completed_first()
    {
        PvdDossier dossier = Sheets.Dossier(new ActionSheet("1", "Halle"));
        Recording asked = Given.Rules.ActionSheets.Record(
            dossier,
            "1",
            new(Kind.Proposed, Given.Day("2022-01-01")),
            Given.LawOn("2022-03-01")
        );

        Assert.Equal(
            "actionSheets.events",
            asked.Match(_ => "", refused => Assert.Single(Assert.Single(refused.Findings).Missing).Field)
        );
        Assert.Equal(
            "actionSheets.events",
            Assert.Single(Given.Rules.ActionSheets.Timeline(dossier, "1", Given.LawOn("2022-03-01")).Missing).Field
        );
    }

    [Theory]
    [InlineData("in-progress", "Met")]
    [InlineData("delivered", "NotMet")]
    public void The_status_of_the_sheet_is_compared_with_its_events(string status, string outcome)
    {
        ActionSheet sheet = new("1", "Halle", ActionStatus.FromValue(status), events: Sheet(Way.Take(4)).Events);

        Assert.Equal(outcome, $"{Sheets.Assess(sheet).The("action.status").Outcome}");
    }

    [Fact]
    public void A_sheet_that_is_not_there_is_a_fault_of_the_programmer() =>
        Assert.Throws<ArgumentException>(() =>
            Given.Rules.ActionSheets.Assess(Sheets.Dossier(), "9", Given.LawOn("2022-03-01"))
        );

    private static ActionStatus? StateOf(IEnumerable<Kind> kinds) => Timeline(kinds).State;

    private static Timeline<ActionStatus> Timeline(IEnumerable<Kind> kinds) =>
        Given.Rules.ActionSheets.Timeline(Sheets.Dossier(Sheet(kinds)), "1", Given.LawOn("2022-03-01"));

    private static ActionSheet Sheet(IEnumerable<Kind> kinds) =>
        new(
            "1",
            "Halle",
            events: kinds.Select((kind, i) => new ActionEvent(kind, Given.Day("2021-01-01").PlusDays(30 * i)))
        );

    [GeneratedRegex(@"\S+ --> (?!\[\*\])\w+")]
    private static partial Regex Arrow();
}

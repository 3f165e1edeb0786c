using Pvd.Domain.Calendars;
using Pvd.Rules.Calendars;
using Pvd.Rules.Law;

namespace Pvd.Rules.Tests.Calendars;

public class DeadlineEngineTests
{
    private static readonly HolidayCalendar Metropole = HolidayCalendar.For(Zone.Metropole);

    [Fact]
    public void Nothing_runs_before_its_event_and_the_missing_event_is_named()
    {
        DeadlineStatus status = The("framework-convention", "2021-05-01");

        Assert.IsType<DeadlineStatus.NotTriggered>(status);
        Assert.Null(status.Due);
        Assert.Contains(
            "entrée en vigueur de la convention d’adhésion",
            status.Sentence(Language.French),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2021-05-31", 548)]
    [InlineData("2022-10-30", 31)]
    public void It_runs_and_tells_the_days_left(string today, int left) =>
        Assert.Equal(left, Assert.IsType<DeadlineStatus.Running>(The("framework-convention", today, Signed)).DaysLeft);

    [Theory]
    [InlineData("2022-10-31", 30)]
    [InlineData("2022-11-30", 0)]
    public void It_is_at_risk_in_its_last_thirty_days(string today, int left) =>
        Assert.Equal(left, Assert.IsType<DeadlineStatus.AtRisk>(The("framework-convention", today, Signed)).DaysLeft);

    [Fact]
    public void It_is_overdue_from_the_day_after()
    {
        DeadlineStatus.Overdue late = Assert.IsType<DeadlineStatus.Overdue>(
            The("framework-convention", "2022-12-01", Signed)
        );

        Assert.Equal(1, late.DaysLate);
        Assert.Equal(DeadlineConsequence.Late, late.Definition.Consequence);
    }

    [Fact]
    public void It_is_met_even_when_late_and_says_so()
    {
        DeadlineStatus status = The(
            "framework-convention",
            "2023-01-01",
            Signed,
            new(DeadlineTrigger.FrameworkSigned, new(2022, 12, 15))
        );

        Assert.Equal(new(2022, 12, 15), Assert.IsType<DeadlineStatus.Met>(status).On);
        Assert.Contains("après l’échéance", status.Sentence(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_after_today_has_not_happened() =>
        Assert.IsType<DeadlineStatus.NotTriggered>(The("framework-convention", "2021-05-30", Signed));

    [Theory]
    [InlineData("2023-04-12", typeof(DeadlineStatus.AtRisk))]
    [InlineData("2023-04-13", typeof(DeadlineStatus.ForJudgement))]
    [InlineData("2024-04-12", typeof(DeadlineStatus.ForJudgement))]
    [InlineData("2024-04-13", typeof(DeadlineStatus.Overdue))]
    public void The_prefect_may_extend_the_start_of_the_works_by_one_year(string today, Type expected) =>
        Assert.IsType(
            expected,
            The("dotation-start", today, new DeadlineEvent(DeadlineTrigger.DotationNotified, new(2021, 4, 12)))
        );

    [Theory]
    [InlineData("dotation-start", "dotation-notified", "2021-04-12", "2023-04-12")]
    [InlineData("dotation-completion", "works-started", "2021-09-03", "2025-09-03")]
    [InlineData("dotation-complete", "dotation-request-received", "2021-01-15", "2021-04-15")]
    [InlineData("dotation-refused", "dotation-request-received", "2021-01-15", "2022-12-31")]
    [InlineData("legality-review", "act-transmitted", "2017-01-09", "2017-03-10")]
    [InlineData("court-appeal", "decision-notified", "2024-11-12", "2025-01-13")]
    [InlineData("state-grant-refused", "state-grant-request-received", "2021-01-15", "2021-09-15")]
    [InlineData("state-grant-refused-1999", "state-grant-request-received", "2018-01-15", "2018-07-15")]
    [InlineData("anah-refused", "anah-request-received", "2021-01-15", "2021-05-15")]
    [InlineData("framework-convention", "membership-in-force", "2021-05-21", "2022-11-21")]
    [InlineData("territory-project-10", "membership-in-force", "2021-05-21", "2022-03-21")]
    [InlineData("ort-term", "ort-signed", "2022-11-21", "2027-11-21")]
    [InlineData("crte-six-months", "crte-perimeter-proposed", "2021-01-15", "2021-07-15")]
    public void Each_deadline_is_counted_as_the_facts_say(string id, string trigger, string on, string due)
    {
        DeadlineEvent happened = new(DeadlineTrigger.FromValue(trigger), Given.Day(on));

        Assert.Equal(Given.Day(due), The(id, on, happened).Due);
    }

    [Fact]
    public void The_decree_that_holds_is_that_of_the_day_of_receipt()
    {
        DeadlineEvent before = new(DeadlineTrigger.StateGrantRequestReceived, new(2018, 9, 30));
        DeadlineEvent after = new(DeadlineTrigger.StateGrantRequestReceived, new(2018, 10, 1));

        Assert.Contains(Assess("2021-01-01", before), status => status.Definition.Id == "state-grant-refused-1999");
        Assert.DoesNotContain(Assess("2021-01-01", before), status => status.Definition.Id == "state-grant-refused");
        Assert.Contains(Assess("2021-01-01", after), status => status.Definition.Id == "state-grant-refused");
        Assert.DoesNotContain(
            Assess("2021-01-01", after),
            status => status.Definition.Id == "state-grant-refused-1999"
        );
    }

    [Fact]
    public void Sources_that_contradict_each_other_stay_side_by_side()
    {
        string[] alternatives =
        [
            .. Legislation.Embedded.Deadlines.Where(entry => entry.AlternativeTo is not null).Select(entry => entry.Id),
        ];

        Assert.Equal(
            ["territory-project-10", "programme-end-2026-10", "crte-six-months", "arcd-permits-2022"],
            alternatives
        );
        Assert.All(
            Legislation.Embedded.Deadlines.Where(entry => entry.AlternativeTo is not null),
            entry => Assert.Contains(Legislation.Embedded.Deadlines, other => other.Id == entry.AlternativeTo)
        );
    }

    [Fact]
    public void Every_sentence_is_whole_in_both_languages()
    {
        DeadlineEvent[] everything =
        [
            .. DeadlineTrigger.All.Select(trigger => new DeadlineEvent(trigger, new(2021, 5, 31))),
        ];
        foreach (string today in new[] { "2021-05-30", "2021-05-31", "2022-06-01", "2030-01-01" })
        {
            foreach (DeadlineStatus status in Assess(today, everything).Concat(Assess(today)))
            {
                Assert.All(
                    [Language.French, Language.English],
                    language => Assert.DoesNotContain("{", status.Sentence(language), StringComparison.Ordinal)
                );
            }
        }
    }

    [Property(MaxTest = 200)]
    public void An_event_after_today_changes_nothing(ushort days, ushort later)
    {
        LocalDate today = new LocalDate(2015, 1, 1).PlusDays(days % 6000);
        DeadlineEvent future = new(DeadlineTrigger.DotationNotified, today.PlusDays(1 + (later % 1000)));
        LawInForce law = Legislation.Embedded.At(today);

        Assert.Equal(
            Given.Rules.Deadlines.Assess([Signed], Metropole, law).Select(status => status.Sentence(Language.French)),
            Given
                .Rules.Deadlines.Assess([Signed, future], Metropole, law)
                .Select(status => status.Sentence(Language.French))
        );
    }

    private static DeadlineEvent Signed => new(DeadlineTrigger.MembershipInForce, new(2021, 5, 31));

    private static IReadOnlyList<DeadlineStatus> Assess(string today, params DeadlineEvent[] events) =>
        Given.Rules.Deadlines.Assess(events, Metropole, Given.LawOn(today));

    private static DeadlineStatus The(string id, string today, params DeadlineEvent[] events) =>
        Assert.Single(Assess(today, events), status => status.Definition.Id == id);
}

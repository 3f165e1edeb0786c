using Pvd.Domain.Governance;
using Pvd.Rules.Governance;

namespace Pvd.Rules.Tests.Governance;

/// <summary>GOV-9: how often the CLCT meets in a civil year; GOV-10: who is represented, and by which order.</summary>
public sealed class ClctTests
{
    [Fact]
    public void GOV_9_two_meetings_in_the_year_that_ended_are_enough_and_the_running_year_is_told()
    {
        IReadOnlyList<Finding> findings = Assess(SoundBodies.Clct).Of("GOV-9");

        Assert.Equal([Outcome.Met, Outcome.Met], findings.Select(finding => finding.Outcome));
        Assert.Equal(
            "CLCT « clct-32 » : chaque année civile achevée (2021) compte au moins 2 réunions.",
            findings[0].Reason(Language.French)
        );
        Assert.Equal(
            "CLCT « clct-32 » : 1 réunion depuis le début de 2022 ; il en reste 1 à tenir avant la fin de l’année, sur les 2 exigées.",
            Reading.Typed(findings[1].Reason(Language.French))
        );
        Assert.Equal((2, 1), (findings[1].Threshold.Number, findings[1].Distance.Number));
    }

    [Fact]
    public void GOV_9_one_meeting_less_and_the_year_that_ended_falls_short()
    {
        Finding finding = Assess(Meeting("2021-03-10")).Of("GOV-9")[0];

        Assert.Equal((Outcome.NotMet, Severity.Warning), (finding.Outcome, finding.Rule.Severity));
        Assert.Equal(
            "CLCT « clct-32 » : il fallait au moins 2 réunions par année civile ; réunions tenues : 1 en 2021.",
            finding.Reason(Language.French)
        );
        Assert.Equal("favourable 2022-03-01", Assess(Meeting("2021-03-10")).Verdict());
    }

    [Theory]
    [InlineData("2022-12-31", "Met Met")]
    [InlineData("2023-01-01", "NotMet Met")]
    public void GOV_9_a_year_falls_short_once_it_has_ended(string today, string outcomes)
    {
        GovernanceBody body = Meeting("2021-03-10", "2021-10-14", "2022-01-20");

        Assert.Equal(outcomes, string.Join(' ', Assess(body, today).Of("GOV-9").Select(finding => finding.Outcome)));
    }

    [Theory]
    [InlineData("2021-12-31", "NotMet")]
    [InlineData("2022-01-01", "Met")]
    public void GOV_9_a_meeting_counts_for_its_own_civil_year(string second, string outcome)
    {
        GovernanceBody body = Meeting("2021-03-10", "2021-06-01", second, "2022-09-09");

        Assert.Equal(outcome, $"{Assess(body, "2023-02-01").Of("GOV-9")[0].Outcome}");
    }

    [Fact]
    public void GOV_9_every_year_that_falls_short_is_named()
    {
        string told = Assess(Meeting("2021-03-10"), "2024-02-01").Of("GOV-9")[0].Reason(Language.French);

        Assert.EndsWith(
            "réunions tenues : 1 en 2021, aucune en 2022 et aucune en 2023.",
            told,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void GOV_9_enough_meetings_in_the_running_year_are_told_as_done() =>
        Assert.EndsWith(
            "2 réunions depuis le début de 2022, pour 2 exigées sur l’année.",
            Reading.Typed(Assess(Meeting("2022-01-20", "2022-02-20")).Of("GOV-9")[^1].Reason(Language.French)),
            StringComparison.Ordinal
        );

    [Fact]
    public void GOV_9_nothing_is_owed_for_the_years_before_the_committee_is_first_heard_of() =>
        Assert.Single(
            Assess(new GovernanceBody("clct-32", BodyKind.Clct, [], [new(Given.Day("2022-01-20"))])).Of("GOV-9")
        );

    [Fact]
    public void GOV_9_the_order_of_the_prefect_makes_the_committee_known() =>
        Assert.Equal(
            "CLCT « clct-32 » : il fallait au moins 2 réunions par année civile ; réunions tenues : aucune en 2021.",
            Assess(new GovernanceBody("clct-32", BodyKind.Clct, [], [], Given.Day("2021-12-31")))
                .Of("GOV-9")[0]
                .Reason(Language.French)
        );

    [Fact]
    public void GOV_9_meetings_that_are_not_known_are_asked_for()
    {
        Finding finding = Assess(new GovernanceBody("clct-32", BodyKind.Clct, [])).The("GOV-9");

        Assert.Equal(Outcome.Unknown, finding.Outcome);
        Assert.Equal("bodies.meetings", Assert.Single(finding.Missing).Field);
    }

    [Fact]
    public void GOV_10_everyone_expected_is_represented() =>
        Assert.Equal(
            ["GOV-10 met", "GOV-10-ORDER met"],
            Assess(SoundBodies.Clct).Outcomes().Where(told => told.StartsWith("GOV-10", StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("anru", "ANRU")]
    [InlineData("anah", "Anah")]
    [InlineData("ademe", "Ademe")]
    [InlineData("cerema", "Cerema")]
    [InlineData("caisse-des-depots", "Caisse des dépôts et consignations")]
    [InlineData("prefect", "l’État")]
    [InlineData("local-authority", "les collectivités")]
    [InlineData("engineering-body", "les organismes d’ingénierie")]
    public void GOV_10_one_seat_less_and_the_absent_are_named(string role, string absent)
    {
        GovernanceBody body = SoundBodies.Clct.With(
            SoundBodies.Clct.Mandates!.Where(mandate => mandate.Role.Value != role)
        );
        Finding finding = Assess(body).The("GOV-10");

        Assert.Equal((Outcome.NotMet, Severity.Information), (finding.Outcome, finding.Rule.Severity));
        Assert.Equal($"CLCT « clct-32 » : ne sont pas représentés : {absent}.", finding.Reason(Language.French));
    }

    [Theory]
    [InlineData("2022-03-01", Outcome.Met)]
    [InlineData("2022-03-02", Outcome.NotMet)]
    [InlineData(null, Outcome.Unknown)]
    public void GOV_10_an_order_of_the_prefect_fixes_the_composition(string? day, Outcome outcome) =>
        Assert.Equal(
            outcome,
            Assess(new GovernanceBody("clct-32", BodyKind.Clct, establishedOn: Given.DayOrNull(day)))
                .The("GOV-10-ORDER")
                .Outcome
        );

    [Fact]
    public void GOV_10_members_that_are_not_known_are_asked_for() =>
        Assert.Equal(
            "bodies.mandates",
            Assert.Single(Assess(new GovernanceBody("clct-32", BodyKind.Clct)).The("GOV-10").Missing).Field
        );

    private static GovernanceBody Meeting(params string[] days) =>
        new(
            "clct-32",
            BodyKind.Clct,
            SoundBodies.Clct.Mandates,
            days.Select(day => new Meeting(Given.Day(day))),
            Given.Day("2021-01-15")
        );

    private static Assessment<BodiesReview> Assess(GovernanceBody body, string today = "2022-03-01") =>
        Given.Rules.Bodies.Assess(new DossierDraft().With(body).Build(), Given.LawOn(today));
}

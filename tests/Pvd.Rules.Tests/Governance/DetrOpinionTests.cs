using Pvd.Domain.Governance;
using Pvd.Rules.Governance;

namespace Pvd.Rules.Tests.Governance;

/// <summary>GOV-12: the commission gives its opinion on a large grant before the prefect decides.</summary>
public sealed class DetrOpinionTests
{
    [Theory]
    [InlineData("100000.00", null)]
    [InlineData("100000.01", Outcome.Met)]
    [InlineData(null, Outcome.Unknown)]
    public void GOV_12_an_opinion_is_due_above_the_threshold_only(string? amount, Outcome? outcome)
    {
        IReadOnlyList<Finding> findings = Assess(amount, "2022-02-10", "2022-02-24").Of("GOV-12");

        Assert.Equal(outcome, findings.SingleOrDefault()?.Outcome);
    }

    [Theory]
    [InlineData("2022-02-10", "2022-02-10", Outcome.Met)]
    [InlineData("2022-02-11", "2022-02-10", Outcome.NotMet)]
    [InlineData(null, "2022-02-24", Outcome.Unknown)]
    [InlineData("2022-02-10", null, Outcome.Unknown)]
    [InlineData(null, "2022-03-02", Outcome.Met)]
    public void GOV_12_the_opinion_comes_before_the_decision(string? given, string? decided, Outcome outcome) =>
        Assert.Equal(outcome, Assess("140000.00", given, decided).The("GOV-12").Outcome);

    [Fact]
    public void GOV_12_is_a_warning_that_tells_the_days()
    {
        Finding finding = Assess("140000.00", "2022-02-25", "2022-02-24").The("GOV-12");

        Assert.Equal(Severity.Warning, finding.Rule.Severity);
        Assert.Equal(["DETR-16"], finding.Parameters.Select(parameter => parameter.Id));
        Assert.Equal(
            "École : 140 000,00 € proposés, plus de 100 000,00 € ; l’avis n’est donné que le 25 février 2022, après la décision du 24 février 2022.",
            Reading.Typed(finding.Reason(Language.French))
        );
        Assert.Equal("favourable 2022-03-01", Assess("140000.00", "2022-02-25", "2022-02-24").Verdict());
    }

    [Fact]
    public void GOV_12_before_2018_the_threshold_was_higher()
    {
        Assert.Empty(Assess("150000.00", "2017-12-31", "2018-02-01", "2017-12-31").Of("GOV-12"));
        Assert.Equal(
            "DETR-17",
            Assert.Single(Assess("150000.01", "2017-12-31", "2018-02-01", "2017-12-31").The("GOV-12").Parameters).Id
        );
        Assert.Equal(Outcome.Met, Assess("150000.00", "2018-01-01", "2018-02-01", "2018-01-01").The("GOV-12").Outcome);
    }

    [Theory]
    [InlineData("140000.00", null, "2022-02-24", "bodies.meetings.opinions.givenOn")]
    [InlineData("140000.00", "2022-02-10", null, "bodies.meetings.opinions.decidedOn")]
    [InlineData(null, "2022-02-10", "2022-02-24", "bodies.meetings.opinions.proposedAmount")]
    public void GOV_12_what_is_not_known_is_asked_for(string? amount, string? given, string? decided, string field) =>
        Assert.Equal(field, Assert.Single(Assess(amount, given, decided).The("GOV-12").Missing).Field);

    [Fact]
    public void GOV_12_opinions_that_are_not_known_are_asked_for_once()
    {
        GovernanceBody body = SoundBodies.Commission.With(
            meetings: [new(Given.Day("2022-01-10")), new(Given.Day("2022-02-10"))]
        );

        Assert.Equal("bodies.meetings.opinions", Assert.Single(Assess(body).The("GOV-12").Missing).Field);
    }

    [Fact]
    public void GOV_13_the_prefect_is_the_delegate_of_the_agency()
    {
        Finding finding = Assess(SoundBodies.Commission).The("GOV-13");

        Assert.Equal((Outcome.Met, Severity.Information), (finding.Outcome, finding.Rule.Severity));
        Assert.Equal(
            "Le préfet de département est le délégué territorial de l’ANCT ; il peut subdéléguer ses pouvoirs ou sa signature.",
            finding.Reason(Language.French)
        );
    }

    private static Assessment<BodiesReview> Assess(
        string? amount,
        string? given,
        string? decided,
        string meeting = "2022-02-10"
    ) =>
        Assess(
            SoundBodies.Commission.With(
                meetings:
                [
                    new(
                        Given.Day(meeting),
                        noteSentOn: Given.Day(meeting).PlusDays(-10),
                        opinions:
                        [
                            new(
                                "École",
                                amount is null ? null : Given.Euros(amount),
                                Given.DayOrNull(given),
                                Given.DayOrNull(decided)
                            ),
                        ]
                    ),
                ]
            )
        );

    private static Assessment<BodiesReview> Assess(GovernanceBody body) =>
        Given.Rules.Bodies.Assess(new DossierDraft().With(body).Build(), Given.LawOn("2022-03-01"));
}

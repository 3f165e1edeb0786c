using Pvd.Domain.Governance;
using Pvd.Domain.Territories;
using Pvd.Rules.Governance;

namespace Pvd.Rules.Tests.Governance;

/// <summary>GOV-11: who sits on the elected commission on the DETR, item by item, and when its note is sent.</summary>
public sealed class DetrCommissionTests
{
    private static readonly LocalDate First = Given.Day("2021-02-01");

    [Fact]
    public void GOV_11_a_sound_commission_is_in_order_item_by_item()
    {
        Assessment<BodiesReview> answer = Assess(SoundBodies.Commission);

        Assert.Equal("favourable 2022-03-01", answer.Verdict());
        Assert.Equal(
            [
                "GOV-11-MAYORS met",
                "GOV-11-PRESIDENTS met",
                "GOV-11-PARLIAMENT met",
                "GOV-11-MAJORITY met",
                "GOV-11-NOTE met",
            ],
            answer.Outcomes().Where(told => told.StartsWith("GOV-11", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("mayor", "32107", 20_000, Outcome.Met)]
    [InlineData("mayor", "32107", 20_001, Outcome.NotMet)]
    [InlineData("mayor", "97115", 35_000, Outcome.Met)]
    [InlineData("mayor", "97115", 35_001, Outcome.NotMet)]
    [InlineData("mayor", "97502", 20_001, Outcome.NotMet)]
    [InlineData("epci-president", "32107", 60_000, Outcome.Met)]
    [InlineData("epci-president", "32107", 60_001, Outcome.NotMet)]
    [InlineData("epci-president", "97115", 150_000, Outcome.Met)]
    [InlineData("epci-president", "97115", 150_001, Outcome.NotMet)]
    [InlineData("mayor", "32107", null, Outcome.Unknown)]
    [InlineData("epci-president", "32107", null, Outcome.Unknown)]
    public void GOV_11_those_who_sit_speak_for_communes_and_EPCI_that_are_small_enough(
        string role,
        string commune,
        int? population,
        Outcome outcome
    )
    {
        GovernanceBody body = Of(new Mandate(MandateRole.FromValue(role), First, null, "Lieu", population));
        Assessment<BodiesReview> answer = Given.Rules.Bodies.Assess(Around(commune, body), Given.LawOn("2022-03-01"));

        Assert.Equal(outcome, answer.The(role == "mayor" ? "GOV-11-MAYORS" : "GOV-11-PRESIDENTS").Outcome);
    }

    [Fact]
    public void GOV_11_those_who_are_too_large_are_named_with_the_limit_whatever_is_not_known_of_others()
    {
        GovernanceBody body = Of(
            new Mandate(MandateRole.Mayor, First, null, "Auch", 21_935),
            new Mandate(MandateRole.Mayor, First, null, "Ailleurs")
        );

        Finding finding = Assess(body).The("GOV-11-MAYORS");

        Assert.Equal((Outcome.NotMet, Severity.Error), (finding.Outcome, finding.Rule.Severity));
        Assert.Equal(
            "Commission DETR « detr-32 » : au-delà de 20 000 habitants, le maire ne siège pas ; or siègent ceux de : Auch (21 935 habitants).",
            Reading.Typed(finding.Reason(Language.French))
        );
        Assert.Equal("unfavourable", Assess(body).Verdict());
    }

    [Fact]
    public void GOV_11_a_population_that_is_not_known_is_asked_for_by_name() =>
        Assert.Equal(
            ["la population de Ailleurs, représentée à « detr-32 »"],
            Assess(Of(new Mandate(MandateRole.Mayor, First, null, "Ailleurs")))
                .The("GOV-11-MAYORS")
                .Missing.Select(fact => fact.Label.French)
        );

    [Fact]
    public void GOV_11_a_college_where_nobody_sits_fails()
    {
        Assessment<BodiesReview> answer = Assess(Of());

        Assert.Equal(
            "Commission DETR « detr-32 » : aucun maire n’y siège.",
            answer.The("GOV-11-MAYORS").Reason(Language.French)
        );
        Assert.Equal(
            "Commission DETR « detr-32 » : aucun président d’EPCI n’y siège.",
            answer.The("GOV-11-PRESIDENTS").Reason(Language.French)
        );
        Assert.Equal(Outcome.NotMet, answer.The("GOV-11-MAJORITY").Outcome);
    }

    [Theory]
    [InlineData(4, 2, 2, Outcome.Met)]
    [InlineData(4, 2, 1, Outcome.NotMet)]
    [InlineData(3, 1, 2, Outcome.Met)]
    [InlineData(3, 1, 1, Outcome.NotMet)]
    [InlineData(0, 0, 0, Outcome.Met)]
    [InlineData(5, 2, 2, Outcome.Met)]
    [InlineData(5, 3, 2, Outcome.NotMet)]
    [InlineData(5, 2, 1, Outcome.NotMet)]
    [InlineData(12, 2, 2, Outcome.Met)]
    [InlineData(3, 2, 2, Outcome.Met)]
    [InlineData(null, 2, 2, Outcome.Met)]
    [InlineData(null, 3, 1, Outcome.Unknown)]
    [InlineData(null, 1, 1, Outcome.Unknown)]
    [InlineData(null, 3, 2, Outcome.NotMet)]
    public void GOV_11_all_members_of_Parliament_sit_where_they_are_few_else_two_and_two(
        int? total,
        int deputies,
        int senators,
        Outcome outcome
    ) => Assert.Equal(outcome, Assess(Parliament(total, deputies, senators)).The("GOV-11-PARLIAMENT").Outcome);

    /// <summary>Learning how many the département has never turns one answer into another.</summary>
    [Fact]
    public void GOV_11_learning_the_number_of_members_of_Parliament_flips_no_answer()
    {
        for (int seats = 0; seats < 36; seats++)
        {
            Outcome without = Assess(Parliament(null, seats / 6, seats % 6)).The("GOV-11-PARLIAMENT").Outcome;
            for (int total = 0; total < 8 && without != Outcome.Unknown; total++)
            {
                Assert.Equal(
                    $"{seats} {total} {without}",
                    $"{seats} {total} {Assess(Parliament(total, seats / 6, seats % 6)).The("GOV-11-PARLIAMENT").Outcome}"
                );
            }
        }
    }

    [Fact]
    public void GOV_11_how_many_sit_and_are_due_is_told()
    {
        Assert.Equal(
            "Commission DETR « detr-32 » : 2 députés et 1 sénateur siègent, alors que les parlementaires du département, au nombre de 4, siègent tous.",
            Reading.Typed(Assess(Parliament(4, 2, 1)).The("GOV-11-PARLIAMENT").Reason(Language.French))
        );
        Assert.Equal(
            "Commission DETR « detr-32 » : 0 député et 3 sénateurs siègent, alors qu’il faut 2 députés et 2 sénateurs.",
            Reading.Typed(Assess(Parliament(6, 0, 3)).The("GOV-11-PARLIAMENT").Reason(Language.French))
        );
    }

    [Theory]
    [InlineData(2, 3, Outcome.Met)]
    [InlineData(2, 2, Outcome.NotMet)]
    [InlineData(3, 2, Outcome.NotMet)]
    public void GOV_11_presidents_of_EPCI_hold_the_majority_of_the_two_colleges(
        int mayors,
        int presidents,
        Outcome outcome
    )
    {
        GovernanceBody body = Of([
            .. Enumerable.Repeat(new Mandate(MandateRole.Mayor, First, population: 1), mayors),
            .. Enumerable.Repeat(new Mandate(MandateRole.EpciPresident, First, population: 1), presidents),
        ]);

        Assert.Equal(outcome, Assess(body).The("GOV-11-MAJORITY").Outcome);
    }

    [Theory]
    [InlineData("2022-02-04", Outcome.Met)]
    [InlineData("2022-02-05", Outcome.NotMet)]
    [InlineData("2022-02-11", Outcome.NotMet)]
    [InlineData("9999-12-31", Outcome.NotMet)]
    [InlineData(null, Outcome.Unknown)]
    public void GOV_11_the_note_is_sent_five_clear_days_before(string? sent, Outcome outcome)
    {
        GovernanceBody body = SoundBodies.Commission.With(
            meetings: [new(Given.Day("2022-02-10"), noteSentOn: Given.DayOrNull(sent), opinions: [])]
        );

        Assert.Equal(outcome, Assess(body).The("GOV-11-NOTE").Outcome);
    }

    [Fact]
    public void GOV_11_a_late_note_is_told_with_the_last_day_it_had() =>
        Assert.Equal(
            "Commission DETR « detr-32 », réunion du 10 février 2022 : la note n’est partie que le 5 février 2022 ; il fallait 5 jours francs, donc l’envoyer au plus tard le 4 février 2022.",
            Reading.Typed(
                Assess(
                        SoundBodies.Commission.With(
                            meetings: [new(Given.Day("2022-02-10"), noteSentOn: Given.Day("2022-02-05"))]
                        )
                    )
                    .The("GOV-11-NOTE")
                    .Reason(Language.French)
            )
        );

    [Fact]
    public void GOV_11_a_meeting_to_come_is_not_judged_and_one_before_the_known_law_cannot_be()
    {
        GovernanceBody body = SoundBodies.Commission.With(
            meetings: [new(Given.Day("2017-12-31"), opinions: []), new(Given.Day("2022-03-02"))]
        );
        Finding finding = Assess(body).The("GOV-11-NOTE");

        Assert.Equal(Outcome.Unknown, finding.Outcome);
        Assert.True(Assert.Single(finding.Missing).IsLaw);
    }

    [Fact]
    public void GOV_11_what_is_not_known_of_the_commission_is_asked_for_once()
    {
        Assessment<BodiesReview> answer = Assess(new GovernanceBody("detr-32", BodyKind.DetrElectedCommission));

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["bodies.mandates", "bodies.meetings"], answer.MissingFields());
    }

    [Fact]
    public void GOV_11_before_the_text_that_is_known_nothing_can_be_said() =>
        Assert.Equal(
            Outcome.Unknown,
            Given
                .Rules.Bodies.Assess(new DossierDraft().Build(), Given.LawOn("2017-12-31"))
                .The("GOV-11-MAYORS")
                .Outcome
        );

    private static PvdDossier Around(string commune, GovernanceBody body) =>
        new(Given.Day("2022-03-01"), [new Commune(InseeCommuneCode.Parse(commune), "Chef-lieu")], bodies: [body]);

    private static GovernanceBody Of(params Mandate[] mandates) => SoundBodies.Commission.With(mandates);

    private static GovernanceBody Parliament(int? total, int deputies, int senators) =>
        new(
            "detr-32",
            BodyKind.DetrElectedCommission,
            [
                .. Enumerable.Repeat(new Mandate(MandateRole.Deputy, First), deputies),
                .. Enumerable.Repeat(new Mandate(MandateRole.Senator, First), senators),
            ],
            [],
            parliamentarians: total
        );

    private static Assessment<BodiesReview> Assess(GovernanceBody body) =>
        Given.Rules.Bodies.Assess(new DossierDraft().With(body).Build(), Given.LawOn("2022-03-01"));
}

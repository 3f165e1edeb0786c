using Pvd.Domain.Conventions;
using Pvd.Domain.Territories;
using static Pvd.Rules.Tests.Support.Frameworks;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>ORT-1 to ORT-3 and ORT-10 to ORT-23: who signs a convention-cadre, and what it says.</summary>
public sealed class FrameworkValidityTests
{
    [Fact]
    public void A_sound_act_is_in_order_since_the_day_it_entered_into_force()
    {
        Assessment<LocalDate> answer = Judge();

        Assert.Equal("favourable 2022-12-01", answer.Verdict());
        Assert.Equal(
            [
                "ORT-1 met",
                "ORT-2 met",
                "ORT-3 met",
                "ORT-10 met",
                "ORT-11 met",
                "ORT-13 met",
                "ORT-14 met",
                "ORT-15 met",
                "ORT-16 met",
                "ORT-17 met",
                "ORT-18 met",
                "ORT-19 unknown",
                "ORT-20 met",
                "ORT-20 met",
                "ORT-21 met",
                "ORT-22 met",
                "ORT-23 met",
            ],
            answer.Outcomes()
        );
        Assert.Equal(
            "Convention-cadre : en règle, en vigueur depuis le 1er décembre 2022.",
            Reading.Typed(answer.Headline(Language.French))
        );
    }

    [Theory]
    [InlineData("condom", "Il manque la signature de Condom.")]
    [InlineData("tenareze", "Il manque la signature de l’EPCI.")]
    [InlineData("prefet", "Il manque la signature du préfet de département.")]
    public void ORT_1_one_signature_less(string party, string told)
    {
        Assessment<LocalDate> answer = Judge(draft => draft.WithoutSignatureOf(party));

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal(told, answer.The("ORT-1").Reason(Language.French));
    }

    [Fact]
    public void ORT_1_one_party_less()
    {
        Assessment<LocalDate> answer = Judge(draft => draft.WithoutParty("prefet"));

        Assert.Equal(
            "Il manque le préfet de département parmi les parties.",
            answer.The("ORT-1").Reason(Language.French)
        );
    }

    [Theory]
    [InlineData("2022-11-30", "unfavourable")]
    [InlineData("2022-12-01", "favourable 2022-12-01")]
    public void ORT_1_is_met_from_the_day_of_the_last_signature(string today, string verdict) =>
        Assert.Equal(verdict, Judge(today: today).Verdict());

    [Fact]
    public void ORT_1_a_signature_without_power_does_not_count()
    {
        Finding finding = Judge(draft =>
                draft.Signatures = [
                    .. draft.Signatures!.Skip(1),
                    new("condom", FrameworkDraft.SignedOn, SigningCapacity.DepartmentPrefect),
                ]
            )
            .The("ORT-1");

        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Contains(
            "Condom ne compte pas (signature en qualité de",
            finding.Reason(Language.French),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ORT_1_a_deliberation_not_executory_yet_holds_the_act_back()
    {
        Finding finding = Judge(draft =>
                draft.Deliberations = [
                    .. draft.Deliberations!.Skip(1),
                    new(
                        "condom",
                        "1",
                        new(2022, 10, 18),
                        new(2023, 6, 1),
                        authorisesSignature: true,
                        publishedOn: new(2022, 10, 20)
                    ),
                ]
            )
            .The("ORT-1");

        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Contains("exécutoire", finding.Reason(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parties", "framework.parties")]
    [InlineData("signatures", "framework.signatures")]
    [InlineData("deliberations", "framework.deliberations")]
    [InlineData("signatures.capacity", "framework.signatures.capacity")]
    [InlineData("deliberations.transmittedOn", "framework.deliberations.transmittedOn")]
    [InlineData("deliberations.publishedOn", "framework.deliberations.publishedOn")]
    [InlineData("deliberations.authorisesSignature", "framework.deliberations.authorisesSignature")]
    public void ORT_1_cannot_be_told_and_names_what_to_learn(string forgotten, string field)
    {
        Assessment<LocalDate> answer = Judge(FrameworkGaps.All.Single(gap => gap.Forgotten == forgotten).Forget);

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(Outcome.Unknown, answer.The("ORT-1").Outcome);
        Assert.Contains(field, answer.The("ORT-1").Missing.Select(missing => missing.Field));
    }

    [Fact]
    public void Without_the_act_it_is_asked_for()
    {
        Assessment<LocalDate> answer = Given.Rules.Framework.Assess(new DossierDraft().Build(), Given.LawOn(Today));

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["framework"], answer.MissingFields());
    }

    [Fact]
    public void ORT_2_the_EPCI_levies_its_own_taxes()
    {
        Assert.Equal(Outcome.NotMet, Judge(draft => draft.KindOfEpci = EpciKind.Petr).The("ORT-2").Outcome);
        Assert.Equal(
            ["epci.kind"],
            Judge(draft => draft.KindOfEpci = null).The("ORT-2").Missing.Select(missing => missing.Field)
        );
    }

    [Fact]
    public void ORT_3_a_partner_leaves_a_question_and_decides_nothing()
    {
        Assessment<LocalDate> answer = Judge(draft =>
            draft.Parties!.Add(new("banque", SignatoryRole.Partner, "Banque des Territoires"))
        );

        Assert.Equal("favourable 2022-12-01", answer.Verdict());
        Assert.Equal(
            (Outcome.Unknown, Severity.Warning),
            (answer.The("ORT-3").Outcome, answer.The("ORT-3").Rule.Severity)
        );
        Assert.Equal(
            "Conflit d’intérêts à vérifier par les signataires pour Banque des Territoires.",
            answer.The("ORT-3").Reason(Language.French)
        );
        Assert.Equal(Outcome.Unknown, Judge(draft => draft.Parties = null).The("ORT-3").Outcome);
    }

    [Theory]
    [InlineData("ORT-10", "project")]
    [InlineData("ORT-14", "calendar")]
    [InlineData("ORT-14", "action-plan")]
    [InlineData("ORT-16", "steering")]
    [InlineData("ORT-18", "strategy")]
    public void An_element_less_and_the_act_is_not_in_order_though_in_force(string rule, string element)
    {
        Assessment<LocalDate> answer = Judge(draft => draft.Content = Without(FrameworkElement.FromValue(element)));

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.All(answer.Of(rule), finding => Assert.Equal(Outcome.NotMet, finding.Outcome));
        Assert.Equal(Outcome.Met, answer.The("ORT-1").Outcome);
    }

    [Theory]
    [InlineData("ORT-15", "financing-plan", "financing-plan")]
    [InlineData("ORT-18", "diagnosis", "diagnosis")]
    public void ORT_15_and_ORT_18_an_element_may_stand_in_an_annex(string rule, string element, string annex)
    {
        void Leave(FrameworkDraft draft) => draft.Content = Without(FrameworkElement.FromValue(element));
        void LeaveBoth(FrameworkDraft draft)
        {
            Leave(draft);
            draft.Annexes = [.. draft.Annexes!.Where(known => known.Kind.Value != annex)];
        }

        Assert.Equal(Outcome.Met, Judge(Leave).The(rule).Outcome);
        Assert.Equal(Outcome.NotMet, Judge(LeaveBoth).The(rule).Outcome);
        Assert.Equal(
            Outcome.Unknown,
            Judge(draft =>
                {
                    Leave(draft);
                    draft.Annexes = null;
                })
                .The(rule)
                .Outcome
        );
    }

    [Theory]
    [InlineData("ORT-10")]
    [InlineData("ORT-14")]
    [InlineData("ORT-16")]
    [InlineData("ORT-17")]
    [InlineData("ORT-18")]
    [InlineData("ORT-19")]
    public void Without_its_content_the_act_cannot_be_judged(string rule)
    {
        Assessment<LocalDate> answer = Judge(draft => draft.Content = null);

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["framework.content"], answer.The(rule).Missing.Select(missing => missing.Field));
    }

    [Fact]
    public void ORT_11_needs_a_perimeter_and_sectors()
    {
        Assert.Equal(
            "Il manque à l’acte : les secteurs d’intervention.",
            Judge(draft => draft.Sectors = []).The("ORT-11").Reason(Language.French)
        );
        Assert.Equal(
            "Il manque à l’acte : le périmètre de la stratégie.",
            Judge(draft => draft.StrategyPerimeter = []).The("ORT-11").Reason(Language.French)
        );
        Assert.Equal(
            ["framework.sectors"],
            Judge(draft => draft.Sectors = null).The("ORT-11").Missing.Select(missing => missing.Field)
        );
    }

    [Theory]
    [InlineData(4, Outcome.NotMet)]
    [InlineData(5, Outcome.Met)]
    [InlineData(null, Outcome.Unknown)]
    public void ORT_13_five_years_at_least(int? years, Outcome outcome)
    {
        Finding finding = Judge(draft => draft.Years = years).The("ORT-13");

        Assert.Equal((outcome, Confidence.Medium), (finding.Outcome, finding.Rule.Confidence));
    }

    [Fact]
    public void ORT_14_asks_for_the_duration_too() =>
        Assert.Equal(
            ["framework.years"],
            Judge(draft => draft.Years = null).The("ORT-14").Missing.Select(missing => missing.Field)
        );

    [Theory]
    [InlineData("housing-improvement")]
    [InlineData("retail")]
    public void ORT_17_warns_and_decides_nothing(string element)
    {
        Assessment<LocalDate> answer = Judge(draft => draft.Content = Without(FrameworkElement.FromValue(element)));

        Assert.Equal("favourable 2022-12-01", answer.Verdict());
        Assert.Equal(
            (Outcome.NotMet, Severity.Warning),
            (answer.The("ORT-17").Outcome, answer.The("ORT-17").Rule.Severity)
        );
    }

    [Fact]
    public void ORT_19_is_asked_of_an_OPAH_only()
    {
        Assert.Equal(Outcome.Met, Judge(draft => draft.Content = Without(FrameworkElement.Opah)).The("ORT-19").Outcome);
        Assert.Equal(Outcome.Unknown, Judge().The("ORT-19").Outcome);
    }

    [Theory]
    [InlineData("2023-12-01", Outcome.Met)]
    [InlineData("2023-12-02", Outcome.NotMet)]
    public void ORT_20_a_report_is_due_within_the_year(string today, Outcome outcome) =>
        Assert.Equal(outcome, Judge(today: today).Of("ORT-20")[0].Outcome);

    [Theory]
    [InlineData("2024-06-01", Outcome.Met)]
    [InlineData("2024-06-02", Outcome.NotMet)]
    public void ORT_20_the_next_report_counts_from_the_last(string today, Outcome outcome) =>
        Assert.Equal(
            outcome,
            Judge(
                    draft =>
                        draft.Events = [
                            new(ActEventKind.AnnualReport, new(2023, 6, 1), ["condom", "valence", "tenareze"]),
                        ],
                    today
                )
                .Of("ORT-20")[0]
                .Outcome
        );

    [Theory]
    [InlineData("2027-12-01", Outcome.Met)]
    [InlineData("2027-12-02", Outcome.NotMet)]
    public void ORT_20_an_evaluation_is_due_within_five_years(string today, Outcome outcome) =>
        Assert.Equal(outcome, Judge(draft => draft.Years = 8, today).Of("ORT-20")[1].Outcome);

    [Fact]
    public void ORT_20_an_evaluation_sets_the_next_one() =>
        Assert.Equal(
            Outcome.Met,
            Judge(
                    draft =>
                    {
                        draft.Years = 8;
                        draft.Events = [new(ActEventKind.Evaluation, new(2027, 6, 1))];
                    },
                    "2028-01-01"
                )
                .Of("ORT-20")[1]
                .Outcome
        );

    [Fact]
    public void ORT_21_the_duration_counts_from_the_signature()
    {
        Assert.Contains(
            "1er décembre 2027",
            Reading.Typed(Judge().The("ORT-21").Reason(Language.French)),
            StringComparison.Ordinal
        );
        Assert.Equal(Outcome.Unknown, Judge(draft => draft.Years = null).The("ORT-21").Outcome);
    }

    [Theory]
    [InlineData("ORT-22")]
    [InlineData("ORT-23")]
    public void ORT_22_and_ORT_23_are_good_to_know(string rule)
    {
        Finding finding = Judge().The(rule);

        Assert.Equal(
            (Outcome.Met, Severity.Information, Confidence.Low),
            (finding.Outcome, finding.Rule.Severity, finding.Rule.Confidence)
        );
    }

    [Fact]
    public void What_the_code_asks_of_an_ORT_is_not_asked_of_an_act_that_claims_none()
    {
        static void Bare(FrameworkDraft draft)
        {
            draft.Sectors = [];
            draft.Years = 4;
            draft.KindOfEpci = EpciKind.Petr;
        }

        Assert.Equal("unfavourable", Judge(Bare).Verdict());
        Assert.Equal(
            "favourable 2022-12-01",
            Judge(draft =>
                {
                    Bare(draft);
                    draft.ClaimsOrt = false;
                })
                .Verdict()
        );
        Assert.Equal(
            ["framework.claimsOrt"],
            Judge(draft =>
                {
                    Bare(draft);
                    draft.ClaimsOrt = null;
                })
                .MissingFields()
        );
    }
}

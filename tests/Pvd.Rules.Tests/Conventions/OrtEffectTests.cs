using Pvd.Domain.Conventions;
using Pvd.Rules.Conventions;
using Pvd.Rules.LifeCycles;
using static Pvd.Rules.Tests.Support.Frameworks;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>ORT-4 to ORT-8, ORT-11 and ORT-12: when a convention-cadre has the effect of an ORT, and since when.</summary>
public sealed class OrtEffectTests
{
    [Fact]
    public void ORT_4_with_the_principal_town_it_is_an_ORT_since_it_is_in_force()
    {
        Assessment<OrtEffect> answer = Ort();

        Assert.Equal("favourable 2022-12-01", answer.Verdict());
        Assert.Equal(
            [
                "ort.claimed met",
                "ort.in-force met",
                "ORT-7 met",
                "ORT-4 met",
                "ORT-8 met",
                "ORT-2 met",
                "ORT-10 met",
                "ORT-13 met",
                "ORT-14 met",
                "ORT-11 met",
                "ORT-12 met",
            ],
            answer.Outcomes()
        );
        OrtEffect effect = Assert.IsType<Assessment<OrtEffect>.Favourable>(answer).Value;
        Assert.Equal((Given.Day("2027-12-01"), false), (effect.Until, effect.IsByDerogation));
        Assert.Equal(
            "La convention-cadre vaut ORT depuis le 1er décembre 2022.",
            Reading.Typed(answer.Headline(Language.French))
        );
    }

    [Fact]
    public void Without_what_the_code_asks_of_an_ORT_the_act_binds_and_has_no_effect_as_one()
    {
        Assessment<OrtEffect> brief = Ort(draft => draft.Years = 4);

        Assert.Equal("unfavourable", brief.Verdict());
        Assert.Equal(Outcome.NotMet, brief.The("ORT-13").Outcome);
        Assert.Equal(Outcome.Met, brief.The("ort.in-force").Outcome);
    }

    [Fact]
    public void ORT_4_without_the_principal_town_there_is_no_effect_and_the_act_binds_all_the_same()
    {
        Assessment<OrtEffect> answer = Ort(WithoutPrincipalTown);

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal(
            (Outcome.NotMet, Severity.Error),
            (answer.The("ORT-4").Outcome, answer.The("ORT-4").Rule.Severity)
        );
        Assert.Equal("favourable 2022-12-01", Judge(WithoutPrincipalTown).Verdict());
        Assert.Equal(
            ConventionStatus.InForce,
            Given
                .Rules.Conventions.Timeline(Dossier(WithoutPrincipalTown), ConventionKind.Framework, Given.LawOn(Today))
                .State
        );
    }

    [Fact]
    public void ORT_4_an_act_that_claims_nothing_is_no_ORT_and_not_to_blame()
    {
        Assessment<OrtEffect> answer = Ort(draft =>
        {
            WithoutPrincipalTown(draft);
            draft.ClaimsOrt = false;
        });

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal(["ort.claimed"], Failed(answer));
    }

    [Fact]
    public void ORT_4_whether_it_claims_anything_is_asked() =>
        Assert.Equal("framework.claimsOrt", Ort(draft => draft.ClaimsOrt = null).MissingFields()[0]);

    [Theory]
    [InlineData("2022-12-31", "unfavourable")]
    [InlineData("2023-01-01", "favourable 2023-01-01")]
    public void ORT_4_a_principal_town_that_signs_later_makes_it_an_ORT_from_that_day(string today, string verdict) =>
        Assert.Equal(
            verdict,
            Ort(
                    draft =>
                    {
                        WithoutPrincipalTown(draft);
                        draft.Sectors!.Add(new(Elsewhere, SectorKind.PrincipalTownCentre));
                        Joins(draft, "2023-01-01");
                    },
                    today
                )
                .Verdict()
        );

    [Theory]
    [InlineData("2023-01-31", "unfavourable")]
    [InlineData("2023-02-01", "favourable 2023-02-01")]
    public void ORT_8_a_town_may_join_by_amendment(string today, string verdict) =>
        Assert.Equal(
            verdict,
            Ort(
                    draft =>
                    {
                        WithoutPrincipalTown(draft);
                        draft.Sectors!.Add(new(Elsewhere, SectorKind.PrincipalTownCentre));
                        draft.Parties!.Add(Member(Elsewhere));
                        draft.Amendments = [JoiningAmendment(new(2023, 2, 1))];
                    },
                    today
                )
                .Verdict()
        );

    [Fact]
    public void ORT_4_the_power_of_the_principal_town_is_asked_for_and_judged()
    {
        static Action<FrameworkDraft> With(SigningCapacity? capacity) =>
            draft =>
            {
                WithoutPrincipalTown(draft);
                draft.Sectors!.Add(new(Elsewhere, SectorKind.PrincipalTownCentre));
                Joins(draft, "2022-12-01");
                draft.Signatures![^1] = new("auch", FrameworkDraft.SignedOn, capacity);
            };

        Assert.Equal("favourable 2022-12-01", Ort(With(SigningCapacity.Mayor)).Verdict());
        Assert.Equal("unfavourable", Ort(With(SigningCapacity.DepartmentPrefect)).Verdict());
        Assert.Equal(["framework.signatures.capacity"], Ort(With(null)).MissingFields());
    }

    [Fact]
    public void ORT_4_a_member_commune_without_its_code_may_be_the_principal_town() =>
        Assert.Contains(
            "framework.parties.insee",
            Ort(draft =>
                {
                    WithoutPrincipalTown(draft);
                    draft.Sectors!.Add(new(Elsewhere, SectorKind.PrincipalTownCentre));
                    draft.Parties!.Add(Member(null));
                })
                .MissingFields()
        );

    [Fact]
    public void ORT_5_a_derogation_stands_in_for_the_principal_town()
    {
        Assessment<OrtEffect> answer = Ort(WithDerogation);

        Assert.Equal("favourable 2022-12-01", answer.Verdict());
        Assert.True(Assert.IsType<Assessment<OrtEffect>.Favourable>(answer).Value.IsByDerogation);
        Assert.Equal(
            "Dérogation du préfet du 15 novembre 2022 : territoire séparé ou éloigné, centralité reconnue (Condom), communes concernées signataires.",
            Reading.Typed(answer.The("ORT-5").Reason(Language.French))
        );
        Assert.Equal(["met", "met", "met"], Outcomes(answer, "ORT-4", "ORT-6", "ORT-12"));
    }

    [Theory]
    [InlineData("2022-12-14", "unfavourable")]
    [InlineData("2022-12-15", "favourable 2022-12-15")]
    public void ORT_5_a_derogation_granted_after_the_signature_gives_the_effect_from_its_day(
        string today,
        string verdict
    ) =>
        Assert.Equal(
            verdict,
            Ort(
                    draft =>
                    {
                        WithDerogation(draft);
                        draft.Derogation = new(new(2022, 12, 15), true, [FrameworkDraft.Condom]);
                    },
                    today
                )
                .Verdict()
        );

    [Theory]
    [InlineData("2022-02-22", "unfavourable")]
    [InlineData("2022-02-23", "favourable 2022-12-01")]
    public void ORT_5_no_text_allowed_it_before_the_3DS_act(string decided, string verdict) =>
        Assert.Equal(
            verdict,
            Ort(draft =>
                {
                    WithDerogation(draft);
                    draft.Derogation = new(Given.Day(decided), true, [FrameworkDraft.Condom]);
                })
                .Verdict()
        );

    [Fact]
    public void ORT_5_each_ground_less_and_it_does_not_hold()
    {
        static Assessment<OrtEffect> With(PrincipalTownDerogation derogation) =>
            Ort(draft =>
            {
                WithDerogation(draft);
                draft.Derogation = derogation;
            });

        Assert.Equal(
            ["ORT-5", "ORT-4", "ORT-12"],
            Failed(With(new(new(2022, 11, 15), false, [FrameworkDraft.Condom])))
        );
        Assert.Equal(["ORT-5", "ORT-4", "ORT-12"], Failed(With(new(new(2022, 11, 15), true, []))));
    }

    [Fact]
    public void ORT_5_a_commune_concerned_that_has_not_signed_undoes_it()
    {
        Assessment<OrtEffect> answer = Ort(draft =>
        {
            WithDerogation(draft);
            draft.Sectors!.Add(new(InseeCommuneCode.Parse("32002"), SectorKind.UrbanisedArea));
        });

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal(
            "La dérogation ne tient pas : une commune concernée n’a pas signé (32002).",
            answer.The("ORT-5").Reason(Language.French)
        );
    }

    [Theory]
    [InlineData("derogation.decidedOn")]
    [InlineData("derogation.apart")]
    [InlineData("derogation.centralities")]
    public void ORT_5_each_ground_unknown_is_asked_for(string forgotten)
    {
        Assessment<OrtEffect> answer = Ort(draft =>
        {
            WithDerogation(draft);
            FrameworkGaps.All.Single(gap => gap.Forgotten == forgotten).Forget(draft);
        });

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["framework." + forgotten], answer.MissingFields());
    }

    [Fact]
    public void ORT_5_a_derogation_that_nobody_needs_does_no_harm() =>
        Assert.Equal(
            "favourable 2022-12-01",
            Ort(draft => draft.Derogation = new(new(2022, 11, 15), false, [])).Verdict()
        );

    [Fact]
    public void ORT_6_is_told_with_a_derogation_only()
    {
        Assert.Equal(Severity.Information, Ort(WithDerogation).The("ORT-6").Rule.Severity);
        Assert.Empty(Ort().Of("ORT-6"));
    }

    [Fact]
    public void ORT_7_an_unknown_principal_town_leaves_it_open()
    {
        Assessment<OrtEffect> answer = Ort(draft => draft.PrincipalTown = null);

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["epci.principalTown"], answer.MissingFields());
    }

    [Fact]
    public void ORT_8_the_other_members_are_named()
    {
        Finding finding = Ort(draft => draft.Parties!.Add(new("auch", SignatoryRole.MemberCommune, "Auch", Elsewhere)))
            .The("ORT-8");

        Assert.Contains("Auch", finding.Reason(Language.French), StringComparison.Ordinal);
        Assert.Equal(Severity.Information, finding.Rule.Severity);
    }

    [Fact]
    public void ORT_11_without_sectors_there_is_no_ORT() =>
        Assert.Contains("ORT-11", Failed(Ort(draft => draft.Sectors = [])));

    [Fact]
    public void ORT_12_the_centre_of_the_principal_town_is_a_sector()
    {
        Assert.Equal(["ORT-12"], Failed(Ort(draft => draft.Sectors = [draft.Sectors![1]])));
        Assert.Equal(
            ["ORT-12"],
            Failed(Ort(draft => draft.Sectors = [new(FrameworkDraft.Condom, SectorKind.UrbanisedArea)]))
        );
        Assert.Equal(
            ["framework.sectors.kind"],
            Ort(draft => draft.Sectors = [new(FrameworkDraft.Condom)]).MissingFields()
        );
        Assert.Contains("framework.sectors", Ort(draft => draft.Sectors = null).MissingFields());
    }

    [Theory]
    [InlineData("2022-11-30", "unfavourable")]
    [InlineData("2022-12-01", "favourable 2022-12-01")]
    [InlineData("2027-12-01", "favourable 2022-12-01")]
    [InlineData("2027-12-02", "unfavourable")]
    public void The_effect_lasts_as_long_as_the_act(string today, string verdict) =>
        Assert.Equal(verdict, Ort(today: today).Verdict());

    [Theory]
    [InlineData("2023-05-31", "favourable 2022-12-01")]
    [InlineData("2023-06-01", "unfavourable")]
    public void It_ends_with_a_common_agreement(string today, string verdict) =>
        Assert.Equal(
            verdict,
            Ort(
                    draft =>
                        draft.Events = [
                            new(ActEventKind.Termination, new(2023, 6, 1), ["condom", "valence", "tenareze"]),
                        ],
                    today
                )
                .Verdict()
        );

    [Fact]
    public void Whether_a_termination_was_agreed_by_all_is_asked() =>
        Assert.Equal(
            ["framework.events.parties"],
            Ort(draft => draft.Events = [new(ActEventKind.Termination, new(2023, 2, 1))]).MissingFields()
        );

    [Fact]
    public void Without_the_act_or_before_the_programme_it_cannot_be_told()
    {
        Assert.Equal(
            ["framework"],
            Given.Rules.Ort.Assess(new DossierDraft().Build(), Given.LawOn(Today)).MissingFields()
        );
        Assert.Equal("incomplete", Ort(today: "2018-11-24").Verdict());
    }

    [Fact]
    public void Its_story_is_told_from_when_to_when()
    {
        Timeline<OrtStatus> told = Given.Rules.Ort.Timeline(
            Dossier(WithoutPrincipalTownThenDerogation),
            Given.LawOn("2028-01-01")
        );

        Assert.Equal(
            [
                (Given.Day("2020-10-01"), OrtStatus.NoEffect),
                (Given.Day("2022-12-15"), OrtStatus.HasEffect),
                (Given.Day("2027-12-02"), OrtStatus.NoEffect),
            ],
            Changes(told)
        );
        Assert.Contains(
            "Du 15 décembre 2022 au 1er décembre 2027 : effet d’ORT.",
            Reading.Typed(told.Explain(Language.French)),
            StringComparison.Ordinal
        );
    }

    private static void WithoutPrincipalTownThenDerogation(FrameworkDraft draft)
    {
        WithDerogation(draft);
        draft.Derogation = new(new(2022, 12, 15), true, [FrameworkDraft.Condom]);
    }

    private static List<(LocalDate From, OrtStatus Status)> Changes(Timeline<OrtStatus> told)
    {
        List<(LocalDate From, OrtStatus Status)> changes = [];
        foreach (LifeInterval<OrtStatus> interval in told.Intervals)
        {
            if (changes.Count == 0 || !changes[^1].Status.Equals(interval.State))
            {
                changes.Add((interval.From, interval.State));
            }
        }

        return changes;
    }

    private static Amendment JoiningAmendment(LocalDate on)
    {
        string[] parties = ["condom", "valence", "tenareze", "auch"];
        return new(
            1,
            "Adhésion d’Auch",
            deliberations: parties.Select(party => FrameworkDraft.Voted(party, "1", new(2023, 1, 5), voices: 12)),
            signatures:
            [
                new("condom", on, SigningCapacity.Mayor),
                new("valence", on, SigningCapacity.Mayor),
                new("tenareze", on, SigningCapacity.EpciPresident),
                new("auch", on, SigningCapacity.Mayor),
                new("prefet", on, SigningCapacity.DepartmentPrefect),
            ]
        );
    }

    private static IEnumerable<string> Failed(Assessment answer) =>
        answer.Findings.Where(finding => finding.Outcome == Outcome.NotMet).Select(finding => finding.Rule.Id);

    private static IEnumerable<string> Outcomes(Assessment answer, params string[] rules) =>
        rules.Select(rule => answer.The(rule).Outcome.ToString().ToLowerInvariant());
}

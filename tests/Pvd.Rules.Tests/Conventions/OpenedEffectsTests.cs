using Pvd.Domain.Conventions;
using Pvd.Rules.Conventions;
using Pvd.Rules.Receipts;
using static Pvd.Rules.Tests.Support.Frameworks;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>EFF-1 to EFF-8, ADH-10 to ADH-13 and ADH-22: what the conventions open on a day.</summary>
public sealed class OpenedEffectsTests
{
    [Fact]
    public void Each_effect_says_whether_it_is_open() =>
        Assert.Equal(
            [
                "ADH-10 open",
                "ADH-11 open",
                "ADH-12 open",
                "ADH-13 closed",
                "EFF-1 cannot-tell",
                "EFF-2 open",
                "EFF-3 open",
                "EFF-4 open",
                "EFF-5 open",
                "EFF-6 open",
                "EFF-7 open",
                "EFF-8 closed",
            ],
            Told(Assess())
        );

    [Fact]
    public void Without_the_principal_town_no_effect_of_an_ORT_is_open() =>
        Assert.Equal(
            ["ADH-10 open", "ADH-11 open", "ADH-12 open"],
            Told(Assess(WithoutPrincipalTown)).Where(told => told.EndsWith("open", StringComparison.Ordinal))
        );

    [Fact]
    public void Where_the_principal_town_is_not_known_none_can_be_told() =>
        Assert.All(
            Value(Assess(draft => draft.PrincipalTown = null)).All.Where(IsOfOrt).Take(7),
            effect =>
            {
                Assert.Equal(Opening.CannotTell, effect.Opening);
                Assert.Contains(effect.Finding.Missing, missing => missing.Field == "epci.principalTown");
            }
        );

    [Theory]
    [InlineData("2022-11-30", "closed")]
    [InlineData("2022-12-01", "open")]
    [InlineData("2027-12-01", "open")]
    [InlineData("2027-12-02", "closed")]
    public void EFF_2_to_EFF_6_last_as_long_as_the_ORT(string today, string opening)
    {
        foreach (string id in new[] { "EFF-2", "EFF-3", "EFF-4", "EFF-5", "EFF-6" })
        {
            OpenedEffect effect = The(Assess(today: today), id);
            Assert.Equal((id, opening), (id, effect.Opening.Value));
            Assert.Equal(
                opening == "open" ? (Given.Day("2022-12-01"), Given.Day("2027-12-01")) : ((LocalDate?)null, null),
                (effect.Since, effect.Until)
            );
        }
    }

    [Fact]
    public void EFF_1_waits_for_an_end_that_was_not_read()
    {
        OpenedEffect effect = The(Assess(), "EFF-1");

        Assert.Equal(Opening.CannotTell, effect.Opening);
        Assert.True(Assert.Single(effect.Finding.Missing).IsLaw);
        Assert.Equal(Opening.Closed, The(Assess(WithoutPrincipalTown), "EFF-1").Opening);
    }

    [Theory]
    [InlineData("2023-12-31", "open")]
    [InlineData("2024-01-01", "closed")]
    public void EFF_1_is_open_until_the_end_that_a_newer_law_gives(string today, string opening)
    {
        using LawFolder folder = new();
        string file = folder.Text("ort-effects.json");
        int from = file.IndexOf("\"unknown\"", StringComparison.Ordinal);
        int to = file.IndexOf('}', from) + 1;
        folder.Write("ort-effects.json", file[..from] + "\"value\": \"2023-12-31\"" + file[to..]);

        Assessment<OpenedEffects> answer = Given.Rules.OrtEffects.Assess(Dossier(), folder.Law().At(Given.Day(today)));

        Assert.Equal(opening, The(answer, "EFF-1").Opening.Value);
    }

    [Fact]
    public void EFF_2_tells_the_thresholds_and_the_condition_on_soil()
    {
        Assert.Equal(
            "Dispense d’autorisation d’exploitation commerciale en centre-ville : ouverte. Le projet n’artificialise pas les sols. La convention peut maintenir l’autorisation au-dessus de 5 000 m², ou 2 500 m² pour l’alimentaire.",
            Reading.Typed(The(Assess(), "EFF-2").Finding.Reason(Language.French))
        );
    }

    [Theory]
    [InlineData("2022-10-14", false)]
    [InlineData("2022-10-15", true)]
    public void EFF_2_the_condition_on_soil_begins_on_its_day(string today, bool isTold)
    {
        string reason = The(
            Assess(
                draft =>
                {
                    draft.Deliberations =
                    [
                        .. draft.Deliberations!.Select(was =>
                            FrameworkDraft.Voted(was.Party, "1", new(2022, 9, 1), 12)
                        ),
                    ];
                    draft.Signatures =
                    [
                        .. draft.Signatures!.Select(was => new Signature(was.Party, new(2022, 10, 1), was.Capacity)),
                    ];
                },
                today
            ),
            "EFF-2"
        )
            .Finding.Reason(Language.French);

        Assert.Equal(isTold, reason.Contains("artificialise", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("EFF-2")]
    [InlineData("EFF-4")]
    public void EFF_2_and_EFF_4_need_a_sector_with_a_centre(string id)
    {
        void With(FrameworkDraft draft, SectorKind? kind)
        {
            WithDerogation(draft);
            draft.Sectors = [new(FrameworkDraft.Condom, kind)];
        }

        Assert.Equal(Opening.Open, The(Assess(draft => With(draft, SectorKind.TownCentre)), id).Opening);
        Assert.Equal(Opening.Closed, The(Assess(draft => With(draft, SectorKind.UrbanisedArea)), id).Opening);
        Assert.Equal(Opening.CannotTell, The(Assess(draft => With(draft, null)), id).Opening);
        Assert.Equal(Opening.Open, The(Assess(draft => With(draft, SectorKind.UrbanisedArea)), "EFF-3").Opening);
    }

    [Fact]
    public void EFF_3_to_EFF_6_name_who_decides()
    {
        Assessment<OpenedEffects> answer = Assess();

        Assert.Equal("le préfet de département", The(answer, "EFF-3").DecidedBy!.Name.French);
        Assert.Contains("3 ans", The(answer, "EFF-3").Finding.Reason(Language.French), StringComparison.Ordinal);
        Assert.Contains(
            "25 %",
            Reading.Typed(The(answer, "EFF-4").Finding.Reason(Language.French)),
            StringComparison.Ordinal
        );
        Assert.Equal("le conseil municipal ou communautaire", The(answer, "EFF-5").DecidedBy!.Name.French);
        Assert.NotNull(The(answer, "EFF-6").DecidedBy);
        Assert.Null(The(answer, "EFF-2").DecidedBy);
    }

    [Theory]
    [InlineData("2028-02-21", "open")]
    [InlineData("2028-02-22", "closed")]
    public void EFF_7_ends_in_February_2028(string today, string opening)
    {
        OpenedEffect effect = The(Assess(draft => draft.Years = 8, today), "EFF-7");

        Assert.Equal(opening, effect.Opening.Value);
        Assert.Equal(opening == "open" ? Given.Day("2028-02-21") : null, effect.Until);
    }

    [Theory]
    [InlineData("2021-09-01", "open")]
    [InlineData("2021-09-02", "closed")]
    public void EFF_8_looks_at_the_ORT_of_1_September_2021(string signedOn, string opening)
    {
        Action<FrameworkDraft> signed = draft =>
        {
            draft.Deliberations =
            [
                .. draft.Deliberations!.Select(was => FrameworkDraft.Voted(was.Party, "1", new(2021, 7, 1), 12)),
            ];
            draft.Signatures =
            [
                .. draft.Signatures!.Select(was => new Signature(was.Party, Given.Day(signedOn), was.Capacity)),
            ];
        };

        Assert.Equal(opening, The(Assess(signed), "EFF-8").Opening.Value);
        Assert.Equal(Opening.CannotTell, The(Assess(signed, "2021-08-31"), "EFF-8").Opening);
    }

    [Theory]
    [InlineData("2021-05-30", "closed")]
    [InlineData("2021-05-31", "open")]
    public void ADH_10_to_ADH_13_begin_with_the_signature_of_the_membership_convention(string today, string opening)
    {
        Assessment<OpenedEffects> answer = Given.Rules.OrtEffects.Assess(
            new DossierDraft().Build(),
            Given.LawOn(today)
        );

        Assert.All(
            Value(answer).All.Where(effect => !IsOfOrt(effect)),
            effect => Assert.Equal((effect.Id, opening), (effect.Id, effect.Opening.Value))
        );
        Assert.Equal("favourable", answer.AnswerCode);
    }

    [Fact]
    public void ADH_10_to_ADH_13_cannot_be_told_without_the_signatures() =>
        Assert.All(
            Value(
                Given.Rules.OrtEffects.Assess(new DossierDraft { Signatures = null }.Build(), Given.LawOn("2022-03-01"))
            )
                .All.Where(effect => !IsOfOrt(effect)),
            effect => Assert.Equal(Opening.CannotTell, effect.Opening)
        );

    [Theory]
    [InlineData("2026-03-31", "open")]
    [InlineData("2026-04-01", "cannot-tell")]
    public void ADH_11_ends_where_the_published_rates_end(string today, string opening)
    {
        OpenedEffect effect = The(Assess(today: today), "ADH-11");

        Assert.Equal(opening, effect.Opening.Value);
        Assert.Equal(opening == "open" ? Given.Day("2026-03-31") : null, effect.Until);
    }

    [Fact]
    public void ADH_11_tells_rate_and_ceilings() =>
        Assert.Equal(
            "Cofinancement du chef de projet : jusqu’à 75 % du coût, au plus 45 000,00 € par an, ou 55 000,00 € avec une OPAH-RU.",
            Reading.Typed(The(Assess(), "ADH-11").Finding.Reason(Language.French))
        );

    [Theory]
    [InlineData("2022-11-30", "open")]
    [InlineData("2022-12-01", "closed")]
    public void ADH_13_the_clock_runs_for_eighteen_months(string today, string opening) =>
        Assert.Equal(
            opening,
            The(Given.Rules.OrtEffects.Assess(new DossierDraft().Build(), Given.LawOn(today)), "ADH-13").Opening.Value
        );

    [Fact]
    public void ADH_13_the_clock_stops_with_the_framework_convention()
    {
        OpenedEffect effect = The(
            Assess(
                draft =>
                    draft.Signatures = [
                        .. draft.Signatures!.Select(was => new Signature(was.Party, new(2022, 11, 20), was.Capacity)),
                    ],
                "2022-11-21"
            ),
            "ADH-13"
        );

        Assert.Equal(Opening.Closed, effect.Opening);
        Assert.Contains("ne court plus", effect.Finding.Reason(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-05-31", "30 novembre 2022")]
    [InlineData("2021-08-31", "28 février 2023")]
    public void ADH_22_counts_from_date_to_date(string signedOn, string due)
    {
        DossierDraft draft = new();
        draft.Signatures =
        [
            .. draft.Signatures!.Select(was => new Signature(was.Party, Given.Day(signedOn), was.Capacity)),
        ];

        Finding finding = Given.Rules.OrtEffects.Assess(draft.Build(), Given.LawOn("2022-03-01")).The("ADH-22");

        Assert.EndsWith($"au {due}.", Reading.Typed(finding.Reason(Language.French)), StringComparison.Ordinal);
        Assert.Equal(Confidence.Low, finding.Rule.Confidence);
    }

    [Fact]
    public void Before_a_rule_is_known_its_effect_cannot_be_told() =>
        Assert.Equal(
            Opening.CannotTell,
            The(Given.Rules.OrtEffects.Assess(new DossierDraft().Build(), Given.LawOn("2022-02-22")), "EFF-7").Opening
        );

    [Theory]
    [InlineData("framework")]
    [InlineData("ort")]
    [InlineData("ort-effects")]
    [InlineData("crte")]
    public void The_receipt_of_each_engine_is_read_again_and_confirmed(string engine)
    {
        PvdDossier dossier = Crtes.Dossier();
        LawInForce law = Given.LawOn(Today);
        Assessment answer = engine switch
        {
            "framework" => Given.Rules.Framework.Assess(dossier, law),
            "ort" => Given.Rules.Ort.Assess(dossier, law),
            "ort-effects" => Given.Rules.OrtEffects.Assess(dossier, law),
            _ => Given.Rules.Crte.Assess(dossier, law),
        };

        Receipt receipt = ReceiptText.Again(answer);

        Assert.Equal(engine, receipt.Engine);
        Assert.IsType<Verification.Confirmed>(receipt.Verify(Legislation.Embedded));
    }

    private static bool IsOfOrt(OpenedEffect effect) => effect.Id.StartsWith("EFF", StringComparison.Ordinal);

    private static Assessment<OpenedEffects> Assess(Action<FrameworkDraft>? change = null, string today = Today) =>
        Given.Rules.OrtEffects.Assess(Dossier(change), Given.LawOn(today));

    private static OpenedEffects Value(Assessment<OpenedEffects> answer) =>
        Assert.IsType<Assessment<OpenedEffects>.Favourable>(answer).Value;

    private static OpenedEffect The(Assessment<OpenedEffects> answer, string id) =>
        Assert.Single(Value(answer).All, effect => effect.Id == id);

    private static IEnumerable<string> Told(Assessment<OpenedEffects> answer) =>
        Value(answer).All.Select(effect => $"{effect.Id} {effect.Opening.Value}");
}

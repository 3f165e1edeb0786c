using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Rules.Aids;
using Pvd.Rules.Policies;
using static Pvd.Rules.Tests.Aids.AidCases;

namespace Pvd.Rules.Tests.Aids;

/// <summary>Each aid on both sides of its windows and thresholds, and what it asks for.</summary>
public sealed class AidTests
{
    [Theory]
    [InlineData("2020-10-05", 24, "incomplete")]
    [InlineData("2020-10-06", 24, "favourable 40000.00")]
    [InlineData("2021-03-31", 24, "favourable 40000.00")]
    [InlineData("2021-04-01", 24, "incomplete")]
    [InlineData("2021-01-04", 12, "favourable 20000.00")]
    [InlineData("2021-01-04", 48, "favourable 40000.00")]
    [InlineData("2021-01-04", 18, "incomplete")]
    [InlineData("2021-01-04", null, "incomplete")]
    public void The_manager_is_helped_by_the_year_within_the_window(string on, int? months, string verdict) =>
        Assert.Equal(verdict, Assess(Manager(on, months)).Verdict());

    [Theory]
    [InlineData(false, "unfavourable")]
    [InlineData(null, "incomplete")]
    public void The_retail_measures_are_for_the_towns_of_the_programmes(bool? inTown, string verdict) =>
        Assert.Equal(verdict, Assess(Manager(inTown: inTown)).Verdict());

    [Fact]
    public void After_the_first_window_the_manager_is_unknown_because_the_days_were_not_found() =>
        Assert.Contains(
            "les jours et les montants n’ont pas été trouvés",
            Assess(Manager("2021-04-01")).Headline(Language.French),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("2020-10-05", "incomplete")]
    [InlineData("2021-03-31", "favourable 20000.00")]
    public void Digital_solutions_are_paid_once(string on, string verdict) =>
        Assert.Equal(
            verdict,
            Assess(new(FundingInstrument.ShopDigitalSolutions, Given.Day(on), isInZone: true)).Verdict()
        );

    [Theory]
    [InlineData("INGENIERIE-NUMERIQUE", "2021-03-31", "2021-04-01")]
    [InlineData("SHOP-IN", "2020-10-06", "2020-10-05")]
    [InlineData("DIAGNOSTIC-FLASH", "2021-03-31", "2021-04-01")]
    [InlineData("ATELIER-FLASH", "2029-08-31", "2029-09-01")]
    public void Help_in_kind_is_counted_in_days_within_its_window(string code, string inside, string outside)
    {
        FundingInstrument instrument = FundingInstrument.FromValue(code);
        ExpertDays days = ExpertDays.Parse("2.5");

        Assessment<AidResult> answer = Assess(InKind(instrument, inside, days));

        var given = Assert.IsType<AidResult.InKind>(Assert.IsType<Assessment<AidResult>.Favourable>(answer).Value);
        Assert.Equal(days, given.Days);
        Assert.Empty(answer.Figures);
        Assert.Contains("2,5 jours d’expert", answer.Headline(Language.French), StringComparison.Ordinal);
        Assert.Equal("incomplete", Assess(InKind(instrument, outside)).Verdict());
    }

    [Theory]
    [InlineData(true, "favourable aide en nature")]
    [InlineData(false, "unfavourable")]
    [InlineData(null, "incomplete")]
    public void The_market_of_the_ANCT_steps_in_where_help_is_missing(bool? lacks, string verdict)
    {
        Assessment<AidResult> answer = Assess(
            new(FundingInstrument.AnctMarket, Given.Day("2022-03-01"), lacksLocalHelp: lacks)
        );

        Assert.Equal(verdict, answer.Verdict());
        Assert.Equal(Outcome.Unknown, answer.The("anct-market.local-share").Outcome);
    }

    [Theory]
    [InlineData("2022-01-01", 12, "favourable 30000.00")]
    [InlineData("2023-01-01", 12, "favourable 35000.00")]
    [InlineData("2022-07-01", 12, "incomplete")]
    [InlineData("2026-01-01", 12, "incomplete")]
    [InlineData("2019-01-01", 12, "incomplete")]
    public void France_Services_is_paid_by_the_calendar_year(string on, int months, string verdict) =>
        Assert.Equal(verdict, Assess(Services(on, months, agents: 2)).Verdict());

    [Theory]
    [InlineData("2023-03-09", 0, false)]
    [InlineData("2023-03-10", 1, true)]
    [InlineData("2024-01-01", 1, true)]
    public void Two_agents_are_asked_since_the_release_of_2023(string on, int agents, bool isJudged)
    {
        Assessment<AidResult> answer = Assess(Services(on, 12, agents));

        Assert.Equal(isJudged ? "unfavourable" : "incomplete", answer.Verdict());
        Assert.Equal(isJudged ? 1 : 0, answer.Of("fs.agents").Count);
    }

    [Fact]
    public void A_target_is_no_amount_and_known_years_are_told()
    {
        Assessment<AidResult> answer = Assess(Services("2022-01-01", 60));

        Assert.Equal(["FS-03", "FS-04"], answer.MissingFields().Distinct());
        Assert.Equal(Given.Euros("65000.00"), answer.Amounts()["known-years"]);
    }

    [Theory]
    [InlineData("2022-12-31", 24, "favourable 50000.00")]
    [InlineData("2023-01-01", 24, "incomplete")]
    [InlineData("2021-01-01", 23, "incomplete")]
    public void The_first_agreement_of_an_adviser_is_paid_whole(string on, int months, string verdict) =>
        Assert.Equal(verdict, Assess(Adviser(on, months, renewal: false)).Verdict());

    [Fact]
    public void What_is_not_known_of_an_adviser_leaves_the_answer_open()
    {
        Assert.Equal("incomplete", Assess(Adviser(employer: OwnerKind.Private)).Verdict());
        Assert.Equal(["CN-07"], Assess(Adviser(overseas: true)).MissingFields());
        Assert.Equal(["CN-09"], Assess(Adviser(endedAfter: 5)).MissingFields());
        Assert.Equal(["contract.isInPriorityArea"], Assess(Adviser(priority: null)).MissingFields());
        Assert.Equal("favourable 30000.00", Assess(Adviser(months: 24)).Verdict());
    }

    [Theory]
    [InlineData("2021-08-31", 12, null, "favourable 50000.00")]
    [InlineData("2021-09-01", 12, null, "incomplete")]
    [InlineData("2022-12-31", 12, true, "incomplete")]
    [InlineData("2023-01-01", null, true, "favourable 50000.00")]
    [InlineData("2023-12-31", null, false, "unfavourable")]
    [InlineData("2024-01-01", 12, true, "incomplete")]
    public void A_Fabrique_follows_the_wave_of_its_day(string on, int? months, bool? listed, string verdict) =>
        Assert.Equal(verdict, Assess(Factory(on, months, listed)).Verdict());

    [Theory]
    [InlineData("2020-12-31", "favourable 80000.00")]
    [InlineData("2021-01-01", "incomplete")]
    public void A_Micro_Folie_is_paid_by_a_share_of_its_cost(string on, string verdict) =>
        Assert.Equal(
            verdict,
            Assess(new(FundingInstrument.MicroFolie, Given.Day(on), operation: new(Given.Euros("100000.00")))).Verdict()
        );

    [Theory]
    [InlineData("2021-03-31", 12, 100, 24, 3, "incomplete")]
    [InlineData("2021-04-01", 12, 100, 24, 3, "favourable 15000.00")]
    [InlineData("2023-03-01", 18, 75, 18, 2, "favourable 15000.00")]
    [InlineData("2023-03-01", 12, 100, 30, 2, "favourable 15000.00")]
    [InlineData("2023-03-01", 11, 100, 24, 3, "unfavourable")]
    [InlineData("2023-03-01", 19, 100, 24, 3, "unfavourable")]
    [InlineData("2023-03-01", 12, 74, 24, 3, "unfavourable")]
    [InlineData("2023-03-01", 12, 100, 17, 3, "unfavourable")]
    [InlineData("2023-03-01", 12, 100, 31, 3, "unfavourable")]
    [InlineData("2023-03-01", 12, 100, 24, 1, "unfavourable")]
    public void A_volunteer_meets_every_condition(
        string on,
        int months,
        int percent,
        int age,
        int studies,
        string verdict
    ) => Assert.Equal(verdict, Assess(Volunteer(on, months, Contract(percent, age, studies))).Verdict());

    [Theory]
    [InlineData(VtaLateEnd.ProRata, 9, "3750.00")]
    [InlineData(VtaLateEnd.NothingBack, 9, "0.00")]
    [InlineData(VtaLateEnd.NothingBack, 8, "5000.00")]
    public void Leaving_within_the_last_months_is_a_choice(VtaLateEnd choice, int served, string back)
    {
        AidFacts facts = Volunteer(contract: Contract(endedAfter: served, replaced: false));

        Assessment<AidResult> answer = Assess(facts, Plans.With(funding: new(vtaLateEnd: choice)));

        Assert.Equal(Given.Euros(back), answer.Amounts()["pay-back"]);
        Assert.Equal(served == 9, answer.Choices.Any(made => made.Id == "vtaLateEnd"));
    }

    [Fact]
    public void What_is_given_back_is_asked_for_and_unknown_after_2023()
    {
        AidContract left = Contract(endedAfter: 7);

        Assert.Equal(
            ["contract.isReplaced"],
            Assess(Volunteer(contract: left)).The("vta.pay-back").Missing.Select(missing => missing.Field)
        );
        Assert.Equal(
            ["VTA-06"],
            Assess(Volunteer("2024-01-01", contract: left)).The("vta.pay-back").Missing.Select(missing => missing.Field)
        );
    }

    [Theory]
    [InlineData("2018-12-31", 9, "incomplete")]
    [InlineData("2019-01-01", 6, "incomplete")]
    [InlineData("2026-12-31", 12, "favourable 52500.00")]
    [InlineData("2027-12-31", 9, "favourable 45000.00")]
    [InlineData("2028-01-01", 9, "incomplete")]
    [InlineData("2022-05-02", 7, "unfavourable")]
    [InlineData("2022-05-02", null, "incomplete")]
    public void The_Denormandie_reduction_has_its_window_and_its_lengths(string on, int? years, string verdict) =>
        Assert.Equal(verdict, Assess(Landlord("180000.00", "70000.00", years, on)).Verdict());

    [Fact]
    public void The_Denormandie_reduction_is_an_effect_of_the_ORT()
    {
        PvdDossier dossier = Frameworks.Dossier();
        LawInForce law = Given.LawOn("2026-11-22");

        Assert.Equal("favourable 45000.00", On("2022-12-01").Verdict());
        Assert.Equal("incomplete", On("2022-11-30").AnswerCode);
        Assert.Equal("unfavourable", On("2022-11-30", isNamed: false).AnswerCode);
        Assert.Equal("favourable 45000.00", On("2022-11-30", isNamed: true).Verdict());

        Assessment<AidResult> On(string day, bool? isNamed = null) =>
            Given.Rules.Aids.Assess(dossier, Landlord("180000.00", "70000.00", on: day, ort: isNamed), law);
    }

    [Theory]
    [InlineData("2020-07-29", 2_000, "favourable 2000.00")]
    [InlineData("2020-07-29", 2_001, "unfavourable")]
    [InlineData("2020-07-30", 19_999, "favourable 2000.00")]
    [InlineData("2020-07-30", 20_000, "unfavourable")]
    [InlineData("2021-01-01", 5_000, "incomplete")]
    public void The_label_promises_a_least_aid_to_private_owners(string on, int population, string verdict) =>
        Assert.Equal(verdict, Assess(Label(on, population, OwnerKind.Private)).Verdict());

    [Fact]
    public void For_a_public_owner_the_foundation_collects_private_money()
    {
        Assessment<AidResult> answer = Assess(Label("2020-09-01", 5_000, OwnerKind.Commune));

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Contains("argent privé", answer.The("fdp.owner").Reason(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("500000.00", "région")]
    [InlineData("500000.01", "national")]
    public void Who_examines_a_sports_facility_is_known_and_its_rate_is_not(string requested, string where)
    {
        Assessment<AidResult> answer = Assess(
            new(FundingInstrument.SportsEnergy, Given.Day("2021-06-01"), requested: Given.Euros(requested))
        );

        Assert.Equal(["ANS-03"], answer.MissingFields());
        Assert.Contains(where, answer.The("ans.examined").Reason(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-12-31", "incomplete")]
    [InlineData("2024-12-31", "favourable 167500.00")]
    [InlineData("2025-01-01", "incomplete")]
    public void The_ceiling_of_the_FRLA_is_known_for_one_year(string on, string verdict) =>
        Assert.Equal(verdict, Assess(Premises(on: on)).Verdict());

    [Fact]
    public void The_FRLA_asks_for_what_it_needs()
    {
        Assert.Equal(["operation.operatorShare"], Assess(Premises(share: null)).MissingFields());
        Assert.Equal(["operation.isAreaCapped"], Assess(Premises(capped: null)).MissingFields());
        Assert.Equal(["operation.area"], Assess(Premises(area: null)).MissingFields());
        Assert.Equal("favourable 200000.00", Assess(Premises(area: 300m)).Verdict());
    }

    [Theory]
    [InlineData("60000.00", null, "favourable 30000.00")]
    [InlineData("80000.01", null, "favourable 40000.00")]
    [InlineData("60000.00", "2024-01-10", "favourable 30000.00")]
    [InlineData("60000.00", "2024-01-09", "unfavourable")]
    [InlineData(null, null, "incomplete")]
    public void The_Anah_pays_half_of_a_capped_post_asked_for_first(string? cost, string? started, string verdict) =>
        Assert.Equal(
            verdict,
            Assess(
                    new(
                        FundingInstrument.AnahEngineering,
                        Given.Day("2024-01-09"),
                        isInZone: true,
                        operation: new(Amount(cost), isPost: true, startedOn: Given.DayOrNull(started))
                    )
                )
                .Verdict()
        );

    [Fact]
    public void The_rates_of_studies_were_not_read() =>
        Assert.Equal(
            ["ANAH-07"],
            Assess(
                    new(
                        FundingInstrument.AnahEngineering,
                        Given.Day("2024-01-09"),
                        isInZone: true,
                        operation: new(Given.Euros("1000.00"), isPost: false)
                    )
                )
                .MissingFields()
        );

    [Theory]
    [InlineData("2022-06-01", false, "200000.00", 36, "favourable 100000.00")]
    [InlineData("2023-01-09", false, "100000.00", 36, "favourable 70000.00")]
    [InlineData("2023-01-10", false, "100000.00", 36, "incomplete")]
    [InlineData("2021-01-10", false, "100000.00", 36, "incomplete")]
    [InlineData("2022-06-01", false, "100000.00", 37, "unfavourable")]
    [InlineData("2022-06-01", true, "100000.00", 24, "incomplete")]
    [InlineData("2022-06-01", true, "100000.00", 25, "unfavourable")]
    public void A_food_project_is_helped_within_rate_ceiling_and_length(
        string on,
        bool exists,
        string cost,
        int months,
        string verdict
    ) =>
        Assert.Equal(
            verdict,
            Assess(
                    new(
                        FundingInstrument.Pat,
                        Given.Day(on),
                        months: months,
                        isRenewal: exists,
                        operation: new(Given.Euros(cost))
                    )
                )
                .Verdict()
        );

    [Fact]
    public void Numbers_out_of_reach_cannot_be_stated()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Manager(months: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Contract(age: 151));
        Assert.Throws<ArgumentOutOfRangeException>(() => Landlord("-1.00", null));
        Assert.Throws<ArgumentOutOfRangeException>(() => Premises(area: -0.5m));
    }

    private static AidFacts Label(string on, int population, OwnerKind owner) =>
        new(
            FundingInstrument.HeritageLabel,
            Given.Day(on),
            applicant: owner,
            population: population,
            operation: new(works: Given.Euros("100000.00"))
        );
}

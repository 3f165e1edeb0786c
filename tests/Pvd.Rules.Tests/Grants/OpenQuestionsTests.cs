using Pvd.Domain.Funding;
using Pvd.Rules.Policies;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>The open questions of the facts file on funding that concern a grant, by their number: what the library does about each.</summary>
public sealed class OpenQuestionsTests
{
    [Theory]
    [InlineData(InvestmentDotations.Separate, "favourable 30000.00")]
    [InlineData(InvestmentDotations.Merged, "incomplete")]
    public void Q1_whether_the_dotations_were_merged_is_a_choice_without_a_date(
        InvestmentDotations choice,
        string verdict
    )
    {
        Plans plan = new();
        plan.Asks(Detr, rate: "30", year: 2026);

        Assessment<Euro> answer = plan.Assess(Detr, "2026-03-02", Plans.With(funding: new(dotations: choice)));

        Assert.Equal(verdict, answer.Verdict());
        Assert.Equal(choice == InvestmentDotations.Merged ? ["law"] : [], answer.MissingFields());
    }

    [Fact]
    public void Q2_five_percent_for_rural_communes_is_a_row_that_decides_nothing()
    {
        Plans plan = new();
        plan.Asks(Dsil, rate: "50", year: 2026).Line(FunderKind.Region, "45000.00");

        Assessment<Euro> answer = plan.Assess(Dsil, "2026-03-02");

        Assert.False(Legislation.Embedded.Parameter("OWN-12").At(Given.Day("2026-03-02")).Value.IsKnown);
        Assert.Equal("favourable 35000.00", answer.Verdict());
        Assert.Equal("20000.00", answer.The("own-share.minimum").Threshold.ToString());
    }

    [Fact]
    public void Q3_no_derogation_is_drawn_from_the_list_that_was_not_confirmed()
    {
        // OWN-06c: drinking water, waste, forest fires, communal roads outside Corsica.
        foreach (ProjectSubject subject in CorsicanFields)
        {
            Plans plan = new() { Subjects = [subject] };
            plan.Asks(Dsil, rate: "50").Line(FunderKind.Region, "45000.00");

            Assert.Equal("favourable 35000.00", plan.Assess(Dsil, "2022-05-02").Verdict());
        }
    }

    [Fact]
    public void Q3_a_decision_without_a_ground_in_the_law_is_told_and_left_out()
    {
        Plans plan = new() { Subjects = [ProjectSubject.WaterSupply] };
        plan.Asks(Dsil, rate: "50")
            .Line(FunderKind.Region, "45000.00")
            .Decides(PrefectDecisionKind.OwnShareDerogation, "2022-04-01", share: "5");

        Assessment<Euro> answer = plan.Assess(Dsil, "2022-05-02");

        Assert.Equal("favourable 35000.00", answer.Verdict());
        Assert.Equal(Outcome.NotMet, answer.The("own-share.decision").Outcome);
    }

    [Theory]
    [InlineData(RegimeDate.Award, "unfavourable", "2021-10-06", "2021-10-20")]
    [InlineData(RegimeDate.Award, "favourable 12000.00", "2021-10-05", "2021-10-20")]
    [InlineData(RegimeDate.Notification, "unfavourable", "2021-10-05", "2021-10-06")]
    [InlineData(RegimeDate.Notification, "favourable 12000.00", "2021-10-04", "2021-10-05")]
    [InlineData(RegimeDate.Request, "favourable 12000.00", "2021-10-06", "2021-10-20")]
    public void Q4_the_day_that_selects_the_version_is_a_choice(
        RegimeDate choice,
        string verdict,
        string awarded,
        string notified
    )
    {
        Plans plan = new();
        plan.Asks(
                Detr,
                "12000.00",
                year: 2021,
                received: "2021-03-01",
                award: new(Given.Day(awarded), Given.Euros("12000.00"), Given.Day(notified))
            )
            .Line(FunderKind.Region, "68000.00");

        Assessment<Euro> answer = plan.Assess(Detr, "2022-01-10", Plans.With(funding: new(choice)));

        Assert.Equal(verdict, answer.Verdict());
        Assert.Contains(answer.Choices, told => told.Id == "regimeDate" && told.Value == choice.ToString());
    }

    [Theory]
    [InlineData(CombinedBase.Union, "favourable 80000.00", "120000.00")]
    [InlineData(CombinedBase.Largest, "favourable 60000.00", "80000.00")]
    [InlineData(CombinedBase.Smallest, "favourable 20000.00", "40000.00")]
    public void Q5_the_base_of_a_combined_cap_is_a_choice(CombinedBase choice, string verdict, string cap)
    {
        Assessment<Euro> answer = Given.Rules.Grants.Assess(
            TwoBases(),
            "DSIL",
            Given.LawOn("2022-05-02"),
            Plans.With(funding: new(combinedBase: choice))
        );

        Assert.Equal(verdict, answer.Verdict());
        Assert.Equal(cap, answer.The("dotation.cap-dotations").Threshold.ToString());
    }

    [Theory]
    [InlineData(null, "favourable 40000.00")]
    [InlineData(true, "favourable 40000.00")]
    [InlineData(false, "favourable 48000.00")]
    public void Q6_money_of_the_Union_is_public_unless_the_line_says_otherwise(bool? isPublic, string verdict)
    {
        Plans plan = new();
        plan.Asks(Dsil, rate: "60").Line(FunderKind.EuropeanUnion, "40000.00", isPublic: isPublic);

        Assert.Equal(verdict, plan.Assess(Dsil, "2022-05-02").Verdict());
    }

    [Fact]
    public void Q7_the_VAT_compensation_is_left_out_and_told()
    {
        Plans plan = new();
        plan.Asks(Dsil, rate: "80").Line(FunderKind.Vat, "16404.00");

        Assessment<Euro> answer = plan.Assess(Dsil, "2022-05-02");

        Assert.Equal("favourable 80000.00", answer.Verdict());
        Assert.Equal(Outcome.NotMet, answer.The("plan.vat").Outcome);
        Assert.Equal(Severity.Warning, answer.The("plan.vat").Rule.Severity);
    }

    [Theory]
    [InlineData(AdvanceTrigger.OnStart, ImplicitRefusal.Off)]
    [InlineData(AdvanceTrigger.OnRequest, ImplicitRefusal.EndOfFollowingYear)]
    [InlineData(AdvanceTrigger.OnRequest, ImplicitRefusal.Crpa)]
    public void Q16_Q18_how_an_advance_is_paid_and_when_silence_refuses_do_not_touch_the_amount(
        AdvanceTrigger trigger,
        ImplicitRefusal refusal
    )
    {
        Plans plan = new();
        plan.Asks(Detr, rate: "30", year: 2021, received: "2021-01-10");
        FundingPolicies funding = new(advanceTrigger: trigger, implicitRefusal: refusal);

        Assert.Equal("favourable 30000.00", plan.Assess(Detr, "2023-05-02", Plans.With(funding: funding)).Verdict());
    }

    [Fact]
    public void Q17_days_that_an_order_sets_for_itself_do_not_touch_the_amount()
    {
        Plans plan = new();
        plan.Asks(
            Detr,
            rate: "30",
            received: "2022-01-10",
            award: new(
                Given.Day("2022-03-01"),
                Given.Euros("30000.00"),
                Given.Day("2022-03-10"),
                startBy: Given.Day("2022-09-01"),
                completeBy: Given.Day("2023-09-01")
            )
        );

        Assert.Equal("favourable 30000.00", plan.Assess(Detr, "2024-05-02").Verdict());
    }

    [Fact]
    public void Q20_Q21_Q22_concern_the_programme_and_leave_a_grant_alone()
    {
        // The start of the programme, the months to its convention and the co-funding of the Anah are read by other engines.
        Plans plan = new();
        plan.Asks(Detr, rate: "30", year: 2020).Asks(Dsil, rate: "20", year: 2020);

        IEnumerable<string> read = Given
            .Rules.Grants.AssessAll(plan.Build(), Given.LawOn("2020-05-04"))
            .SelectMany(answer => answer.Findings)
            .SelectMany(finding => finding.Parameters)
            .Select(parameter => parameter.Id);

        Assert.DoesNotContain(
            read,
            id => new[] { "PRG", "ADH", "CDP", "ANAH" }.Any(family => id.StartsWith(family, StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("10", "30", "favourable 20000.00")]
    [InlineData("10", "29", "unfavourable")]
    [InlineData("0", "40", "favourable 20000.00")]
    public void Q23_several_rates_stand_by_expenditure_and_the_minimum_is_tested_on_the_total(
        string first,
        string second,
        string verdict
    )
    {
        FinancingPlan plan = new(
            Given.Day("2022-05-02"),
            Plans.Commune(),
            new(subjects: [], commitments: []),
            [Line("roof"), Line("walls")],
            [],
            [
                new(
                    "DETR",
                    Detr,
                    2022,
                    shares: [new("roof", Rate.Parse(first)), new("walls", Rate.Parse(second))],
                    events: []
                ),
            ]
        );

        Assert.Equal(verdict, Given.Rules.Grants.Assess(plan, "DETR", Given.LawOn("2022-05-02")).Verdict());
    }

    private static ProjectSubject[] CorsicanFields =>
        [ProjectSubject.WaterSupply, ProjectSubject.Waste, ProjectSubject.ForestFire, ProjectSubject.CommunalRoad];

    private static ExpenditureLine Line(string id) =>
        new(id, Given.Euros("50000.00"), eligiblePart: Given.Euros("50000.00"));

    /// <summary>A DSIL of 80 000 on a base of 100 000 beside a DETR of 20 000 on one of 50 000; the two bases have no expenditure in common.</summary>
    private static FinancingPlan TwoBases() =>
        new(
            Given.Day("2022-05-02"),
            Plans.Commune(),
            new(subjects: [ProjectSubject.School], commitments: []),
            [
                new("roof", Given.Euros("100000.00"), eligiblePart: Given.Euros("100000.00")),
                new("walls", Given.Euros("50000.00"), eligiblePart: Given.Euros("50000.00")),
            ],
            [],
            [
                new("DSIL", Dsil, 2022, Given.Euros("80000.00"), expenditures: ["roof"], events: []),
                new("DETR", Detr, 2022, Given.Euros("20000.00"), expenditures: ["walls"], events: []),
            ]
        );
}

using Pvd.Domain.Funding;
using Pvd.Rules.Policies;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>The worked examples of the facts file on funding that concern a request, by their number.</summary>
public sealed class WorkedExamplesTests
{
    [Fact]
    public void E01_a_plain_DETR()
    {
        Plans plan = new() { Base = "250000.00" };
        plan.Asks(Detr, rate: "30");

        Assessment<Euro> answer = plan.Assess(Detr, "2022-05-02");

        Assert.Equal("favourable 75000.00", answer.Verdict());
        Assert.Equal(Given.Euros("175000.00"), answer.Amounts()["owner-keeps"]);
        Assert.Contains(
            "n’est pas requis",
            answer.The("detr.commission").Reason(Language.French),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2022-05-02")]
    [InlineData("2020-05-02")]
    public void E02_below_the_minimum_rate_the_DETR_is_refused(string today)
    {
        Plans plan = new();
        plan.Asks(Detr, rate: "15");

        Assessment<Euro> answer = plan.Assess(Detr, today);

        Assert.Equal("unfavourable", answer.Verdict());
        Finding finding = answer.The("detr.minimum-rate");
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("20000.00", finding.Threshold.ToString());
        Assert.Equal("5000.00", finding.Distance.ToString());
    }

    [Fact]
    public void E02_the_same_amount_is_valid_as_DSIL()
    {
        Plans plan = new();
        plan.Asks(Dsil, rate: "15");

        Assert.Equal("favourable 15000.00", plan.Assess(Dsil, "2022-05-02").Verdict());
    }

    [Fact]
    public void E03_two_dotations_above_the_combined_cap()
    {
        Plans plan = new() { Base = "400000.00" };
        plan.Asks(Detr, rate: "40", year: 2023).Asks(Dsil, rate: "45", year: 2023);

        Assessment<Euro> answer = plan.Assess(Dsil, "2023-03-01");

        Assert.Equal("favourable 160000.00", answer.Verdict());
        Finding cap = answer.The("dotation.cap-dotations");
        Assert.Equal("320000.00", cap.Threshold.ToString());
        Assert.Equal("20000.00", Fact(cap, "excess"));
        Assert.Equal("20000.00", Fact(cap, "removed"));
    }

    [Fact]
    public void E03_who_gives_way_is_a_choice()
    {
        Plans plan = new() { Base = "400000.00" };
        plan.Asks(Detr, rate: "40", year: 2023).Asks(Dsil, rate: "45", year: 2023);
        PvdPolicies dsilFirst = Plans.With(funding: new(givesWayFirst: [Dsil]));
        PvdPolicies detrFirst = Plans.With(funding: new(givesWayFirst: [Detr]));

        Assert.Equal("favourable 160000.00", plan.Assess(Detr, "2023-03-01", dsilFirst).Verdict());
        Assert.Equal("favourable 160000.00", plan.Assess(Dsil, "2023-03-01", dsilFirst).Verdict());
        Assert.Equal("favourable 140000.00", plan.Assess(Detr, "2023-03-01", detrFirst).Verdict());
        Assert.Equal("favourable 180000.00", plan.Assess(Dsil, "2023-03-01", detrFirst).Verdict());
        Assert.Contains(
            "cèdent d’abord",
            plan.Assess(Detr, "2023-03-01", dsilFirst).The("dotation.cap-dotations").Reason(Language.French),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void E04_two_dotations_a_department_and_the_own_share()
    {
        Plans plan = new() { Base = "500000.00" };
        plan.Asks(Detr, rate: "35").Asks(Dsil, rate: "25").Line(FunderKind.Department, "125000.00");

        Assessment<Euro> answer = plan.Assess(Dsil, "2022-06-01");

        Assert.Equal("favourable 100000.00", answer.Verdict());
        Assert.Equal(Outcome.Met, answer.The("dotation.cap-dotations").Outcome);
        Finding share = answer.The("own-share.minimum");
        Assert.Equal("100000.00", share.Threshold.ToString());
        Assert.Equal("-25000.00", share.Distance.ToString());
        Assert.Equal("25000.00", Fact(share, "shortfall"));
        Assert.Equal("25000.00", Fact(share, "removed"));
    }

    [Fact]
    public void E04_the_owner_keeps_its_minimum_where_the_other_gives_way()
    {
        Plans plan = new() { Base = "500000.00" };
        plan.Asks(Detr, rate: "35").Asks(Dsil, rate: "25").Line(FunderKind.Department, "125000.00");

        Assessment<Euro> answer = plan.Assess(Detr, "2022-06-01", Plans.With(funding: new(givesWayFirst: [Dsil])));

        Assert.Equal("favourable 175000.00", answer.Verdict());
        Assert.Equal("100000.00", Fact(answer.The("own-share.minimum"), "own"));
        Assert.Equal(Given.Euros("100000.00"), answer.Amounts()["owner-keeps"]);
    }

    [Fact]
    public void E04_before_October_2021_the_department_counts_in_the_cap()
    {
        Plans plan = new() { Base = "500000.00" };
        plan.Asks(Detr, rate: "35", year: 2021)
            .Asks(Dsil, rate: "25", year: 2021)
            .Line(FunderKind.Department, "125000.00");

        Assessment<Euro> answer = plan.Assess(Dsil, "2021-09-30");

        Finding cap = answer.The("dotation.cap-public-aid");
        Assert.Equal("400000.00", cap.Threshold.ToString());
        Assert.Equal("25000.00", Fact(cap, "excess"));
        Assert.Equal("favourable 100000.00", answer.Verdict());
    }

    [Fact]
    public void E05_a_private_gift_is_outside_the_ratio()
    {
        Plans plan = new() { Base = "300000.00" };
        plan.Asks(Detr, "90000.00")
            .Line(FunderKind.Region, "100000.00")
            .Line(FunderKind.Private, "60000.00")
            .Line(FunderKind.Owner, "50000.00");

        Assessment<Euro> answer = plan.Assess(Detr, "2022-06-01");

        Assert.Equal("favourable 90000.00", answer.Verdict());
        Finding share = answer.The("own-share.minimum");
        Assert.Equal("48000.00", share.Threshold.ToString());
        Assert.Equal("2000.00", share.Distance.ToString());
        Assert.Empty(answer.Of("plan.balance"));
    }

    [Theory]
    [InlineData("2024-03-30", "favourable 390000.00")]
    [InlineData("2024-03-31", "for-judgement 480000.00")]
    public void E06_a_school_before_and_after_the_act_of_2024(string today, string verdict)
    {
        Assessment<Euro> answer = School().Assess(Detr, today);

        Assert.Equal(verdict, answer.Verdict());
        Finding share = answer.The("own-share.minimum");
        Assert.Equal("240000.00", share.Threshold.ToString());
        Assert.Equal("90000.00", Fact(share, "shortfall"));
    }

    [Fact]
    public void E06_with_a_decision_at_ten_percent()
    {
        Plans plan = School().Decides(PrefectDecisionKind.OwnShareDerogation, "2024-04-15", share: "10");

        Assessment<Euro> answer = plan.Assess(Detr, "2024-05-02");

        Assert.Equal("favourable 480000.00", answer.Verdict());
        Finding share = answer.The("own-share.minimum");
        Assert.Equal("120000.00", share.Threshold.ToString());
        Assert.Equal("30000.00", share.Distance.ToString());
        Assert.Contains(share.Parameters, read => read.Id == "OWN-07");
    }

    [Fact]
    public void E06_a_decision_of_before_the_act_changes_nothing() =>
        Assert.Equal(
            "favourable 390000.00",
            School()
                .Decides(PrefectDecisionKind.OwnShareDerogation, "2024-03-01", share: "10")
                .Assess(Detr, "2024-03-30")
                .Verdict()
        );

    [Theory]
    [InlineData(Rounding.HalfUp, "3086.43")]
    [InlineData(Rounding.HalfEven, "3086.42")]
    [InlineData(Rounding.Down, "3086.42")]
    public void E18_a_tie_is_rounded_as_chosen(Rounding rounding, string amount)
    {
        Plans plan = new() { Base = "12345.70" };
        plan.Asks(Detr, rate: "25");

        Assert.Equal($"favourable {amount}", plan.Assess(Detr, "2022-05-02", Plans.With(rounding)).Verdict());
    }

    [Fact]
    public void E18_a_cap_is_rounded_down_and_the_own_share_up()
    {
        Plans plan = new() { Base = "212347.86" };
        plan.Asks(Detr, "200000.00");

        Assessment<Euro> answer = plan.Assess(Detr, "2022-05-02");

        Assert.Equal("169878.28", answer.The("dotation.cap-dotations").Threshold.ToString());
        Assert.Equal("42469.58", answer.The("own-share.minimum").Threshold.ToString());
        Assert.Equal("favourable 169878.28", answer.Verdict());
    }

    [Theory]
    [InlineData("2018-09-01", "2018-10-10", "2018-09-20", "for-judgement")]
    [InlineData("2018-10-05", null, "2018-10-06", "favourable")]
    [InlineData("2018-10-05", null, "2018-10-05", "favourable")]
    [InlineData("2018-10-05", null, "2018-10-04", "for-judgement")]
    public void E20_the_start_of_works(string received, string? complete, string quote, string answer)
    {
        Plans plan = new()
        {
            Commitments =
            [
                new(CommitmentKind.LandPurchase, Given.Day("2017-05-01")),
                new(CommitmentKind.SignedQuote, Given.Day(quote)),
            ],
        };
        GrantEvent[] events = complete is null ? [] : [new(GrantEventKind.DeclaredComplete, Given.Day(complete))];
        plan.Asks(Detr, rate: "30", year: 2019, received: received, events: events);

        Assessment<Euro> assessment = plan.Assess(Detr, "2019-02-01");

        Assert.StartsWith(answer, assessment.Verdict(), StringComparison.Ordinal);
    }

    [Fact]
    public void E20_the_prefect_may_accept_an_earlier_start()
    {
        Plans plan = new() { Commitments = [new(CommitmentKind.SignedQuote, Given.Day("2018-10-04"))] };
        plan.Asks(Detr, rate: "30", year: 2019, received: "2018-10-05")
            .Decides(PrefectDecisionKind.EarlyStart, "2018-12-01");

        Assert.Equal("favourable 30000.00", plan.Assess(Detr, "2019-02-01").Verdict());
        Assert.Equal("for-judgement 30000.00", plan.Assess(Detr, "2018-11-30").Verdict());
    }

    [Theory]
    [InlineData(12_400, "1377.99", true)]
    [InlineData(12_400, "1378.00", false)]
    [InlineData(2_000, "3000.00", true)]
    [InlineData(20_001, "100.00", false)]
    public void E21_the_test_of_communes(int population, string potential, bool eligible)
    {
        Plans plan = new() { Owner = Plans.Commune(population, potential: potential, mean: "1060.00") };
        plan.Asks(Detr, rate: "30");

        Assert.Equal(eligible ? "favourable 30000.00" : "unfavourable", plan.Assess(Detr, "2022-05-02").Verdict());
    }

    [Theory]
    [InlineData(2016, 80_000, 22_000, 140.0, false, "unfavourable")]
    [InlineData(2018, 80_000, 22_000, 140.0, false, "unfavourable")]
    [InlineData(2019, 80_000, 22_000, 140.0, false, "favourable")]
    [InlineData(2019, 80_000, 22_000, 150.0, false, "unfavourable")]
    [InlineData(2015, 60_000, 18_000, 140.0, false, "unfavourable")]
    [InlineData(2017, 60_000, 18_000, 140.0, false, "favourable")]
    [InlineData(2015, 60_000, 18_000, 140.0, true, "favourable")]
    [InlineData(2016, 60_000, 18_000, 140.0, true, "incomplete")]
    public void E22_the_test_of_EPCI_by_year(
        int year,
        int population,
        int largest,
        double density,
        bool everyCommunePasses,
        string answer
    )
    {
        OwnerFigures figures = new(
            year - 1,
            population,
            largestCommune: largest,
            density: (decimal)density,
            isSingleBlock: true,
            everyCommunePasses: everyCommunePasses,
            taxPotential: Given.Euros("500.00"),
            meanTaxPotential: Given.Euros("100.00")
        );
        Plans plan = new()
        {
            Owner = new(
                OwnerKind.Epci,
                department: DepartmentCode.Parse("23"),
                figures: [figures],
                wasEligibleIn2010: false
            ),
        };
        plan.Asks(Detr, rate: "30", year: year);

        Assert.StartsWith(answer, plan.Assess(Detr, $"{year}-05-02").Verdict(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-02-01", "favourable 500000.00")]
    [InlineData("2018-09-15", "favourable 340000.00")]
    public void E27_the_brownfield_fund_for_a_private_developer(string received, string verdict)
    {
        Plans plan = Brownfield(new(OwnerKind.Private), received);

        Assert.Equal(verdict, plan.Assess(BrownfieldRecycling, "2021-05-02").Verdict());
    }

    [Fact]
    public void E27_a_commune_keeps_its_share_all_the_same()
    {
        Plans plan = Brownfield(Plans.Commune(), "2021-02-01");

        Assert.Equal("favourable 340000.00", plan.Assess(BrownfieldRecycling, "2021-05-02").Verdict());
    }

    [Fact]
    public void E27_never_more_than_the_deficit()
    {
        Plans plan = Brownfield(new(OwnerKind.Private), "2021-02-01");
        plan.Deficit = "410000.00";

        Assert.Equal("favourable 410000.00", plan.Assess(BrownfieldRecycling, "2021-05-02").Verdict());
    }

    [Theory]
    [InlineData("2021-10-05", "favourable 12000.00")]
    [InlineData("2021-10-06", "unfavourable")]
    public void E29_the_minimum_rate_and_the_old_cap(string today, string verdict)
    {
        Plans plan = new();
        plan.Asks(Detr, "12000.00", year: 2021)
            .Line(FunderKind.Region, "40000.00")
            .Line(FunderKind.Department, "28000.00");

        Assert.Equal(verdict, plan.Assess(Detr, today).Verdict());
    }

    [Fact]
    public void E29_twenty_percent_passes_the_new_cap_and_fails_the_own_share()
    {
        Plans plan = new();
        plan.Asks(Detr, rate: "20", year: 2021)
            .Line(FunderKind.Region, "40000.00")
            .Line(FunderKind.Department, "28000.00");

        Assessment<Euro> answer = plan.Assess(Detr, "2021-10-06");

        Assert.Equal(Outcome.Met, answer.The("dotation.cap-dotations").Outcome);
        Finding share = answer.The("own-share.minimum");
        Assert.Equal("12000.00", Fact(share, "own"));
        Assert.Equal("20000.00", share.Threshold.ToString());
        Assert.Equal("8000.00", Fact(share, "shortfall"));
        Assert.Equal("unfavourable", answer.Verdict());
    }

    [Theory]
    [InlineData("2012-06-01", "20000.00")]
    [InlineData("2012-11-21", "20000.00")]
    [InlineData("2012-11-22", null)]
    public void E31_the_own_share_overseas_over_time(string today, string? shortfall)
    {
        // Private money of 100 000 keeps the cap on public aid out of the way; public financing is 200 000, of which own 20 000.
        Plans plan = new() { Owner = Plans.Commune(department: "974"), Base = "300000.00" };
        plan.Asks(Detr, "60000.00", year: 2012)
            .Line(FunderKind.Region, "120000.00")
            .Line(FunderKind.Private, "100000.00");

        Finding share = plan.Assess(Detr, today).The("own-share.minimum");

        Assert.Equal(shortfall, Fact(share, "shortfall"));
        Assert.Equal(shortfall is null, share.Parameters.Any(read => read.Id == "OWN-08"));
    }

    [Fact]
    public void E31_a_Corsican_EPCI_keeps_ten_percent()
    {
        OwnerFigures figures = new(2011, 10_000, largestCommune: 4_000, isSingleBlock: true);
        Plans plan = new()
        {
            Owner = new(
                OwnerKind.Epci,
                department: DepartmentCode.Parse("2A"),
                figures: [figures],
                wasEligibleIn2010: true
            ),
            Base = "300000.00",
            Subjects = [ProjectSubject.CommunalRoad],
        };
        plan.Asks(Fnadt, "50000.00", year: 2012)
            .Line(FunderKind.Region, "130000.00")
            .Line(FunderKind.Private, "100000.00");

        Finding share = plan.Assess(Fnadt, "2012-06-01").The("own-share.minimum");

        Assert.Equal("20000.00", share.Threshold.ToString());
        Assert.Equal("0.00", share.Distance.ToString());
        Assert.Contains("exactement", share.Reason(Language.French), StringComparison.Ordinal);
    }

    private static Plans School()
    {
        Plans plan = new() { Base = "1200000.00", Subjects = [ProjectSubject.SchoolEnergyRenovation] };
        return plan.Asks(Detr, "480000.00", year: 2024)
            .Asks(Dsil, "300000.00", year: 2024)
            .Line(FunderKind.State, "270000.00", FondsVert);
    }

    private static Plans Brownfield(ProjectOwner owner, string received)
    {
        Plans plan = new()
        {
            Owner = owner,
            Base = "800000.00",
            Deficit = "600000.00",
        };
        return plan.Asks(BrownfieldRecycling, "800000.00", year: 2021, received: received)
            .Line(FunderKind.Region, "300000.00");
    }

    private static string? Fact(Finding finding, string name) =>
        finding.Facts.Where(fact => fact.Name == name).Select(fact => fact.Value.ToString()).FirstOrDefault();
}

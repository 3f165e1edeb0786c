using Pvd.Domain.Funding;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>Thresholds in pairs: exactly on, and one beside.</summary>
public sealed class ThresholdTests
{
    [Theory]
    [InlineData("23", 2_000, "1378.01", true)]
    [InlineData("23", 2_001, "1378.01", false)]
    [InlineData("23", 20_000, "1377.99", true)]
    [InlineData("23", 20_000, "1378.00", false)]
    [InlineData("23", 20_001, "1377.99", false)]
    [InlineData("974", 3_500, "1378.01", true)]
    [InlineData("974", 3_501, "1378.01", false)]
    [InlineData("974", 35_000, "1377.99", true)]
    [InlineData("974", 35_000, "1378.00", false)]
    [InlineData("974", 35_001, "1377.99", false)]
    [InlineData("975", 400_000, "9999.00", true)]
    public void DETR_of_a_commune(string department, int population, string potential, bool isEligible)
    {
        Plans plan = new() { Owner = Plans.Commune(population, department, potential, "1060.00") };
        plan.Asks(Detr, rate: "30");

        Assert.Equal(isEligible ? "favourable 30000.00" : "unfavourable", plan.Assess(Detr, "2022-05-02").Verdict());
    }

    [Theory]
    [InlineData(2022, "23", 75_000, 20_001, "150", true)]
    [InlineData(2022, "23", 75_001, 20_000, "150", true)]
    [InlineData(2022, "23", 75_001, 20_001, "149.99", true)]
    [InlineData(2022, "23", 75_001, 20_001, "150", false)]
    [InlineData(2022, "971", 150_000, 85_001, "150", true)]
    [InlineData(2022, "971", 150_001, 85_000, "150", true)]
    [InlineData(2022, "971", 150_001, 85_001, "150", false)]
    [InlineData(2018, "23", 75_001, 20_001, "1", false)]
    [InlineData(2014, "23", 50_001, 15_001, "1", false)]
    [InlineData(2014, "23", 50_000, 15_001, "1", true)]
    [InlineData(2014, "971", 50_001, 15_001, "1", false)]
    [InlineData(2014, "971", 50_001, 15_000, "1", true)]
    public void DETR_of_an_EPCI(
        int year,
        string department,
        int population,
        int largest,
        string density,
        bool isEligible
    )
    {
        decimal perKm2 = decimal.Parse(density, System.Globalization.CultureInfo.InvariantCulture);
        OwnerFigures figures = new(
            year - 1,
            population,
            largestCommune: largest,
            density: perKm2,
            isSingleBlock: true,
            everyCommunePasses: false,
            taxPotential: Given.Euros("900.00"),
            meanTaxPotential: Given.Euros("100.00")
        );
        Assert.Equal(isEligible ? "favourable 30000.00" : "unfavourable", Epci(year, department, figures, false));
        Assert.Equal("favourable 30000.00", Epci(year, department, figures, true));
    }

    [Theory]
    [InlineData(20_000, 19_000, false, "900.00", true)]
    [InlineData(20_001, 14_999, false, "900.00", false)]
    [InlineData(20_001, 14_999, true, "900.00", true)]
    [InlineData(60_000, 14_999, false, "129.99", true)]
    [InlineData(60_000, 14_999, false, "130.00", false)]
    [InlineData(60_000, 15_000, false, "129.99", false)]
    [InlineData(60_001, 14_999, true, "129.99", false)]
    public void DETR_of_an_EPCI_by_the_routes_of_2011(
        int population,
        int largest,
        bool everyCommunePasses,
        string potential,
        bool isEligible
    )
    {
        OwnerFigures figures = new(
            2010,
            population,
            largestCommune: largest,
            isSingleBlock: true,
            everyCommunePasses: everyCommunePasses,
            taxPotential: Given.Euros(potential),
            meanTaxPotential: Given.Euros("100.00")
        );

        Assert.Equal(isEligible ? "favourable 30000.00" : "unfavourable", Epci(2011, "23", figures, false));
    }

    [Theory]
    [InlineData(60_000, "favourable 30000.00")]
    [InlineData(60_001, "unfavourable")]
    public void DETR_of_a_syndicate(int population, string verdict)
    {
        Plans plan = new()
        {
            Owner = new(OwnerKind.Syndicate, department: DepartmentCode.Parse("23"), figures: [new(2021, population)]),
        };
        plan.Asks(Detr, rate: "30");

        Assert.Equal(verdict, plan.Assess(Detr, "2022-05-02").Verdict());
    }

    [Theory]
    [InlineData(2018, "unfavourable")]
    [InlineData(2019, "favourable 30000.00")]
    [InlineData(2020, "favourable 30000.00")]
    [InlineData(2021, "favourable 30000.00")]
    [InlineData(2022, "unfavourable")]
    public void DETR_of_a_new_commune_in_its_first_three_years_and_after(int year, string verdict)
    {
        Assert.Equal(verdict, NewCommune(year, wasEligible: true));
        Assert.Equal("unfavourable", NewCommune(year, wasEligible: false));
    }

    [Theory]
    [InlineData("20000.00", "favourable 20000.00")]
    [InlineData("19999.99", "unfavourable")]
    public void DETR_from_twenty_percent(string amount, string verdict)
    {
        Plans plan = new();
        plan.Asks(Detr, amount);

        Assert.Equal(verdict, plan.Assess(Detr, "2022-05-02").Verdict());
    }

    [Theory]
    [InlineData("20", "favourable 20000.00")]
    [InlineData("19.9999", "unfavourable")]
    [InlineData("20.0001", "favourable 20000.10")]
    public void DETR_from_a_rate_of_twenty_percent(string rate, string verdict)
    {
        Plans plan = new();
        plan.Asks(Detr, rate: rate);

        Assert.Equal(verdict, plan.Assess(Detr, "2022-05-02").Verdict());
    }

    [Theory]
    [InlineData("60000.00", "favourable 20000.00")]
    [InlineData("60000.01", "unfavourable")]
    public void DETR_of_which_the_own_share_leaves_twenty_percent_or_a_cent_less(string region, string verdict)
    {
        Plans plan = new();
        plan.Asks(Detr, rate: "20").Line(FunderKind.Region, region);

        Assert.Equal(verdict, plan.Assess(Detr, "2022-05-02").Verdict());
    }

    [Theory]
    [InlineData("2017-12-31", "150000.00", false)]
    [InlineData("2017-12-31", "150000.01", true)]
    [InlineData("2018-01-01", "100000.00", false)]
    [InlineData("2018-01-01", "100000.01", true)]
    [InlineData("2022-05-02", "100000.00", false)]
    [InlineData("2022-05-02", "100000.01", true)]
    public void DETR_above_which_the_commission_gives_its_opinion(string today, string amount, bool isNeeded)
    {
        Plans plan = new() { Base = "500000.00" };
        plan.Asks(Detr, amount, year: Given.Day(today).Year);

        Assessment<Euro> answer = plan.Assess(Detr, today);

        Assert.Equal($"favourable {amount}", answer.Verdict());
        Assert.Equal(
            isNeeded,
            answer.The("detr.commission").Reason(Language.English).Contains("opinion first", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("80000.00", "favourable 80000.00")]
    [InlineData("80000.01", "favourable 80000.00")]
    public void Dotations_at_the_cap_and_a_cent_above(string amount, string verdict)
    {
        Plans plan = new() { Owner = Plans.Commune(department: "974") };
        plan.Asks(Dsil, amount);

        Assert.Equal(verdict, plan.Assess(Dsil, "2022-05-02").Verdict());
    }

    [Theory]
    [InlineData("79999.99", "favourable 0.01")]
    [InlineData("80000.00", "unfavourable")]
    public void Dotations_of_others_that_leave_a_cent_or_nothing(string detr, string verdict)
    {
        Plans plan = new() { Owner = Plans.Commune(department: "974") };
        plan.Asks(Dsil, "5000.00").Line(FunderKind.State, detr, Detr);

        Assert.Equal(verdict, plan.Assess(Dsil, "2022-05-02").Verdict());
    }

    private static string Epci(int year, string department, OwnerFigures figures, bool wasEligibleIn2010)
    {
        Plans plan = new()
        {
            Owner = new(
                OwnerKind.Epci,
                department: DepartmentCode.Parse(department),
                figures: [figures],
                wasEligibleIn2010: wasEligibleIn2010
            ),
        };
        plan.Asks(Detr, rate: "30", year: year);
        return plan.Assess(Detr, $"{year}-06-01").Verdict();
    }

    private static string NewCommune(int year, bool wasEligible)
    {
        Plans plan = new()
        {
            Owner = new(
                OwnerKind.NewCommune,
                department: DepartmentCode.Parse("79"),
                figures: Plans.Figures(20_001, "500.00", "900.00", null),
                createdOn: Given.Day("2019-01-01"),
                isTransformedEpci: false,
                wasEligibleBefore: wasEligible
            ),
        };
        plan.Asks(Detr, rate: "30", year: year);
        return plan.Assess(Detr, $"{year}-06-01").Verdict();
    }
}

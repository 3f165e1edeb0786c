using Pvd.Rules.Aids;
using static Pvd.Rules.Tests.Aids.AidCases;

namespace Pvd.Rules.Tests.Aids;

/// <summary>The worked examples of the facts file on funding that concern a single aid, by their number.</summary>
public sealed class WorkedExamplesTests
{
    [Theory]
    [InlineData(false, "6250.00")]
    [InlineData(true, "0.00")]
    public void E23_what_a_volunteer_who_leaves_gives_back(bool replaced, string back)
    {
        AidContract contract = Contract(endedAfter: 7, replaced: replaced);

        Assessment<AidResult> answer = Assess(Volunteer(contract: contract));

        Assert.Equal("favourable 15000.00", answer.Verdict());
        Assert.Equal(Given.Euros(back), answer.Amounts()["pay-back"]);
    }

    [Theory]
    [InlineData(false, "42500.00")]
    [InlineData(true, "50000.00")]
    public void E24_the_renewal_of_a_digital_adviser(bool priority, string amount) =>
        Assert.Equal($"favourable {amount}", Assess(Adviser(priority: priority)).Verdict());

    [Fact]
    public void E24_the_first_agreement_by_month_is_for_information()
    {
        Assessment<AidResult> answer = Assess(Adviser("2021-06-01", 24, renewal: false));

        Assert.Equal("favourable 50000.00", answer.Verdict());
        Assert.Equal(Given.Euros("2083.33"), answer.Amounts()["monthly"]);
    }

    [Theory]
    [InlineData("420000.00", "favourable 167500.00")]
    [InlineData("400000.00", "favourable 167500.00")]
    [InlineData("390000.00", "unfavourable")]
    public void E25_the_FRLA_comes_last_within_its_ceiling(string share, string verdict) =>
        Assert.Equal(verdict, Assess(Premises(share)).Verdict());

    [Fact]
    public void E25_without_the_ceiling_half_of_the_deficit_is_left() =>
        Assert.Equal(Given.Euros("200000.00"), Assess(Premises(capped: false)).Amounts()["upper-bound"]);

    [Theory]
    [InlineData("180000.00", "70000.00", 9, "45000.00", "5000.00")]
    [InlineData("250000.00", "90000.00", 12, "63000.00", "5250.00")]
    [InlineData("180000.00", "60000.00", 9, "43200.00", "4800.00")]
    public void E26_the_Denormandie_reduction(string purchase, string works, int years, string total, string yearly)
    {
        Assessment<AidResult> answer = Assess(Landlord(purchase, works, years));

        var relief = Assert.IsType<AidResult.TaxRelief>(Assert.IsType<Assessment<AidResult>.Favourable>(answer).Value);
        Assert.Equal((Given.Euros(total), Given.Euros(yearly)), (relief.Total, relief.PerYear));
    }

    [Fact]
    public void E26_works_below_a_quarter_of_the_cost()
    {
        Assessment<AidResult> answer = Assess(Landlord("180000.00", "55000.00"));

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Contains(
            "23,4 %",
            Reading.Typed(answer.The("den.works").Reason(Language.French)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void E28_two_years_of_a_manager() => Assert.Equal("favourable 40000.00", Assess(Manager()).Verdict());

    [Fact]
    public void E28_three_years_of_a_Fabrique()
    {
        Assessment<AidResult> answer = Assess(Factory());

        Assert.Equal("favourable 150000.00", answer.Verdict());
        Assert.Equal(Given.Euros("75000.00"), answer.Amounts()["minimum"]);
    }

    [Fact]
    public void The_least_support_of_a_Fabrique_is_that_of_all_its_years() =>
        Assert.False(Assess(Factory(months: 12)).Amounts().ContainsKey("minimum"));

    [Fact]
    public void E28_three_years_of_France_Services() =>
        Assert.Equal("favourable 95000.00", Assess(Services("2021-01-01", 36)).Verdict());

    [Fact]
    public void E28_France_Services_of_2024_is_unknown_without_an_amount()
    {
        Assessment<AidResult> answer = Assess(Services("2024-01-01", 12, agents: 2));

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["FS-03"], answer.MissingFields());
        Assert.Contains(
            "Entre 35 000 et 50 000 euros",
            Reading.Typed(answer.Headline(Language.French)),
            StringComparison.Ordinal
        );
    }
}

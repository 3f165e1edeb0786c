using Pvd.Domain.Funding;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>What the caps and the minimum rate already tell while the amounts of the other funders are not known.</summary>
public sealed class OpenFundersTests
{
    [Fact]
    public void A_request_above_the_cap_loses_at_least_the_excess()
    {
        Assessment<Euro> answer = Asking("90000.00").Assess(Detr, "2018-12-31");

        Assert.Equal("incomplete", answer.Verdict());
        Finding cap = answer.The("dotation.cap-public-aid");
        Assert.Equal(Outcome.Unknown, cap.Outcome);
        Assert.Equal("80000.00", cap.Threshold.ToString());
        Assert.Equal("10000.00", Fact(cap, "removed"));
        Assert.Contains("au moins 10 000,00 €", Reading.Typed(cap.Reason(Language.French)), StringComparison.Ordinal);
        Assert.Equal(Given.Euros("80000.00"), answer.Amounts()["grant"]);
    }

    [Fact]
    public void What_is_known_of_the_others_counts_in_the_excess()
    {
        Plans plan = Asking("90000.00").Line(FunderKind.Department, "15000.00");

        Finding cap = plan.Assess(Detr, "2018-12-31").The("dotation.cap-public-aid");

        Assert.Equal("65000.00", cap.Distance.ToString());
        Assert.Equal("25000.00", Fact(cap, "removed"));
    }

    [Theory]
    [InlineData("80000.00", null)]
    [InlineData("80000.01", "0.01")]
    public void At_the_cap_itself_nothing_is_known_to_be_removed(string asked, string? removed)
    {
        Finding cap = Asking(asked).Assess(Detr, "2018-12-31").The("dotation.cap-public-aid");

        Assert.Equal(Outcome.Unknown, cap.Outcome);
        Assert.Equal(removed, Fact(cap, "removed"));
    }

    [Fact]
    public void A_rate_below_the_minimum_is_told_before_it_is_known_whether_the_cap_excuses_it()
    {
        Finding minimum = Asking("15000.00").Assess(Detr, "2018-12-31").The("detr.minimum-rate");

        Assert.Equal(Outcome.Unknown, minimum.Outcome);
        Assert.Equal("5000.00", minimum.Distance.ToString());
        Assert.Contains("15 %", Reading.Typed(minimum.Reason(Language.French)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_cost_leaves_is_told_as_an_upper_bound()
    {
        // Nobody but the cost bounds a grant to a private body here: the cap of its decree is above what is left.
        Plans plan = new()
        {
            Owner = new(OwnerKind.Private),
            Base = "100000.00",
            Deficit = "100000.00",
        };
        plan.Asks(BrownfieldRecycling, "80000.00", year: 2021, received: "2021-02-01")
            .Line(FunderKind.Private, "70000.00")
            .Line(FunderKind.Private, null);

        Finding cost = plan.Assess(BrownfieldRecycling, "2021-05-02").The("grant.within-cost");

        Assert.Equal(Outcome.Unknown, cost.Outcome);
        Assert.Equal("30000.00", cost.Distance.ToString());
        Assert.Equal("50000.00", Fact(cost, "removed"));
        Assert.Contains("at least", cost.Reason(Language.English), StringComparison.Ordinal);
    }

    /// <summary>A region pays too, nobody said how much.</summary>
    private static Plans Asking(string amount)
    {
        Plans plan = new();
        return plan.Asks(Detr, amount, year: 2018).Line(FunderKind.Region, null);
    }

    private static string? Fact(Finding finding, string name) =>
        finding.Facts.Where(fact => fact.Name == name).Select(fact => fact.Value.ToString()).FirstOrDefault();
}

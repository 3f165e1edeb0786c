using Pvd.Domain.Funding;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Grants;

/// <summary>A grant stays under everything that bounds it, and its parts sum to the whole, to the cent.</summary>
[Properties(Arbitrary = [typeof(GrantCaseArbitraries)], MaxTest = 1_000)]
public sealed class GrantBoundsProperties
{
    [Property]
    public void It_is_never_above_what_is_asked_the_base_and_what_the_others_leave_of_the_cost(GrantCase asked)
    {
        if (asked.Assess() is not Assessment<Euro>.Favourable answer)
        {
            return;
        }

        PlainMoney money = new(asked);
        Assert.InRange(answer.Value.Cents, 0, money.Asked);
        Assert.InRange(answer.Value.Cents, 0, money.Base);
        Assert.InRange(answer.Value.Cents, 0, money.Cost - money.OthersThatStay);
    }

    [Property]
    public void It_is_never_above_a_cap_a_ceiling_or_what_the_own_share_leaves(GrantCase asked)
    {
        if (asked.Assess() is not Assessment<Euro>.Favourable answer)
        {
            return;
        }

        string[] caps = ["dotation.cap-dotations", "dotation.cap-public-aid", "state-grant.cap"];
        Assert.All(
            answer.Findings.Where(finding => caps.Contains(finding.Rule.Id)),
            cap => Assert.True(answer.Value <= Fact(cap, "left"))
        );
        Assert.All(answer.Of("friches.deficit"), found => Assert.True(answer.Value <= found.Threshold.Amount));
        Assert.All(answer.Of("own-share.minimum"), share => AssertKept(share, answer));
    }

    [Property]
    public void An_upper_bound_is_never_negative(GrantCase asked)
    {
        Assessment<Euro> answer = asked.Assess();

        Assert.All(answer.Figures, figure => Assert.True(figure.Amount >= Euro.Zero, $"{figure.Id} {figure.Amount}"));
    }

    [Property]
    public void What_is_left_and_what_is_removed_sum_to_what_is_asked(GrantCase asked)
    {
        Assessment<Euro> answer = asked.Assess();
        if (!answer.ResultValue.IsKnown)
        {
            return;
        }

        Euro grant = answer.ResultValue.Amount;
        Euro told = answer
            .Findings.SelectMany(finding => finding.Facts)
            .Where(fact => fact.Name == "removed")
            .Aggregate(Euro.Zero, (sum, fact) => sum + fact.Value.Amount);

        Assert.Equal(answer.Amounts()["asked"], grant + told);
        Assert.Equal(told, answer.Amounts().GetValueOrDefault("removed"));
        Assert.Equal(grant, answer.Amounts()["grant"]);
    }

    [Property]
    public void The_grant_the_others_and_the_owner_pay_the_whole_cost(GrantCase asked)
    {
        if (asked.Assess() is not Assessment<Euro>.Favourable answer)
        {
            return;
        }

        PlainMoney money = new(asked);
        long owner = answer.Amounts()["owner-keeps"].Cents;
        long left = money.Cost - money.OthersThatStay - answer.Value.Cents - owner;

        // What gives way first pays what is left, at most what it asks for.
        Assert.InRange(left, 0, money.OthersThatYield);
        if (money.OthersThatYield == 0)
        {
            Assert.Equal(money.Cost, answer.Value.Cents + money.OthersThatStay + owner);
        }
    }

    [Property]
    public void The_owner_keeps_what_the_rule_of_the_own_share_says(GrantCase asked)
    {
        if (asked.Assess() is not Assessment<Euro>.Favourable answer)
        {
            return;
        }

        Assert.All(
            answer.Of("own-share.minimum").Where(share => share.Facts.Any(fact => fact.Name == "minimum")),
            share => Assert.True(answer.Amounts()["owner-keeps"] >= Fact(share, "minimum"))
        );
    }

    private static void AssertKept(Finding share, Assessment<Euro>.Favourable answer)
    {
        if (share.Facts.Any(fact => fact.Name == "allowed"))
        {
            Assert.True(answer.Value <= Fact(share, "allowed"));
        }
    }

    private static Euro Fact(Finding finding, string name) =>
        finding.Facts.Single(fact => fact.Name == name).Value.Amount;
}

using Pvd.Domain.Funding;
using Pvd.Rules.Funding;
using Pvd.Rules.Policies;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Properties;

/// <summary>What holds of every amount.</summary>
[Properties(Arbitrary = [typeof(FormArbitraries)], MaxTest = 500)]
public sealed class MoneyProperties
{
    [Property]
    public void A_grant_never_passes_its_ceiling_its_cost_or_its_share(ProjectManagerFacts facts, PvdPolicies policies)
    {
        if (Posts.Assess(new(policies), facts) is not Assessment<Euro>.Favourable answer)
        {
            return;
        }

        Assert.True(answer.Value >= Euro.Zero);
        Assert.True(answer.Value <= facts.Cost);
        Assert.True(answer.Value <= facts.Cost!.Value.Times(Ratio.Of(3, 4), policies.Rounding));
        Assert.True(answer.Value <= answer.The("cdp.ceiling").Threshold.Amount);
        Assert.True(answer.The("cdp.ceiling").Threshold.Amount <= Given.Euros("55000.00"));
    }

    [Property]
    public void The_shares_make_the_whole(ProjectManagerFacts facts, PvdPolicies policies)
    {
        if (Posts.Assess(new(policies), facts) is not Assessment<Euro>.Favourable answer)
        {
            return;
        }

        IReadOnlyDictionary<string, Euro> amounts = answer.Amounts();
        Assert.Equal(answer.Value, amounts["grant"]);
        Assert.Equal(facts.Cost, amounts["grant"] + amounts["employer-share"]);
        Assert.All(amounts.Values, amount => Assert.True(amount >= Euro.Zero));
        if (amounts.TryGetValue("anah-share", out Euro anah))
        {
            Assert.Equal(answer.Value, anah + amounts["other-partners-share"]);
            Assert.True(anah <= Given.Euros("40000.00"));
        }
    }

    [Property]
    public void More_cost_never_gives_less(ProjectManagerFacts facts, PvdPolicies policies, uint moreCents)
    {
        PvdRules rules = new(policies);
        ProjectManagerFacts more = new(
            facts.Year,
            facts.MembershipInForce,
            facts.Cost + Euro.FromCents(moreCents % 2_000_000),
            facts.From,
            facts.Until,
            facts.Anah
        );
        if (
            Posts.Assess(rules, facts) is Assessment<Euro>.Favourable before
            && Posts.Assess(rules, more) is Assessment<Euro>.Favourable after
        )
        {
            Assert.True(before.Value <= after.Value, $"{before.Value} then {after.Value}");
        }
    }

    [Property]
    public void Two_windows_never_give_more_than_a_blended_ceiling_nor_this_than_the_best_of_the_year(
        ProjectManagerFacts facts,
        PvdPolicies policies
    )
    {
        Assessment<Euro>[] answers =
        [
            .. new[] { MidYearAnah.TwoWindows, MidYearAnah.BlendedCeiling, MidYearAnah.BestOfYear }.Select(choice =>
                Posts.Assess(new PvdRules(new(policies.Rounding, policies.CeilingProration, choice)), facts)
            ),
        ];
        Euro[] grants = [.. answers.OfType<Assessment<Euro>.Favourable>().Select(answer => answer.Value)];

        Assert.Equal(grants.Order(), grants);
    }

    [Property]
    public void The_Anah_never_lowers_a_grant(ProjectManagerFacts facts, PvdPolicies policies)
    {
        PvdRules rules = new(policies);
        ProjectManagerFacts without = new(facts.Year, facts.MembershipInForce, facts.Cost, facts.From, facts.Until, []);
        if (
            Posts.Assess(rules, without) is Assessment<Euro>.Favourable before
            && Posts.Assess(rules, facts) is Assessment<Euro>.Favourable after
        )
        {
            Assert.True(before.Value <= after.Value);
        }
    }

    [Property]
    public void Rounding_moves_a_grant_by_a_cent_at_most(ProjectManagerFacts facts, PvdPolicies policies)
    {
        Euro[] grants =
        [
            .. Enum.GetValues<Rounding>()
                .Select(rounding =>
                    Posts.Assess(new PvdRules(new(rounding, policies.CeilingProration, policies.MidYearAnah)), facts)
                )
                .OfType<Assessment<Euro>.Favourable>()
                .Select(answer => answer.Value),
        ];

        Assert.True(grants.Length == 0 || grants.Max() - grants.Min() <= Euro.FromCents(1));
    }

    [Property]
    public void Splitting_a_co_funding_in_two_changes_nothing(
        ProjectManagerFacts facts,
        PvdPolicies policies,
        byte days
    )
    {
        LocalDate first = new LocalDate(facts.Year, 1, 1).PlusDays(days);
        AnahCoFunding whole = new(first, first.PlusDays(90));
        AnahCoFunding[] halves = [new(first, first.PlusDays(30)), new(first.PlusDays(31), first.PlusDays(90))];
        PvdRules rules = new(policies);

        Assert.Equal(
            Posts.Assess(rules, With(facts, whole)).Verdict(),
            Posts.Assess(rules, With(facts, halves)).Verdict()
        );
    }

    private static ProjectManagerFacts With(ProjectManagerFacts was, params AnahCoFunding[] anah) =>
        new(was.Year, was.MembershipInForce, was.Cost, was.From, was.Until, anah);
}

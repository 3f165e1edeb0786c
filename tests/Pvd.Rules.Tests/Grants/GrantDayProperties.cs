using Pvd.Domain.Funding;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Grants;

/// <summary>A day inside the same version of the law is like the day before it.</summary>
[Properties(Arbitrary = [typeof(GrantCaseArbitraries)], MaxTest = 2_000)]
public sealed class GrantDayProperties
{
    /// <summary>Days on which a row of the law begins, or the day before ends.</summary>
    private static readonly HashSet<LocalDate> Changes =
    [
        .. LawRow.Parameters.Concat(LawRow.Rules).Select(row => row.From),
        .. LawRow
            .Parameters.Concat(LawRow.Rules)
            .Select(row => row.To)
            .OfType<LocalDate>()
            .Select(to => to.PlusDays(1)),
    ];

    [Property]
    public void A_day_later_nothing_has_changed_where_nothing_begins(GrantCase asked)
    {
        LocalDate next = asked.Today.PlusDays(1);
        if (
            next.DayOfYear == 1
            || Changes.Contains(next)
            || Days(asked.Plan).Any(day => day == asked.Today || day == next)
        )
        {
            return;
        }

        Assert.Equal(asked.Assess().Verdict(), (asked with { Today = next }).Assess().Verdict());
    }

    /// <summary>The days that a plan names, and those at which silence completes a file.</summary>
    private static IEnumerable<LocalDate> Days(FinancingPlan plan) =>
        [
            .. plan.Requests.SelectMany(request => request.Events ?? []).Select(entry => entry.On),
            .. plan
                .Requests.SelectMany(request => request.Events ?? [])
                .SelectMany(entry => new[] { entry.On.PlusMonths(2), entry.On.PlusMonths(3) }),
            .. plan.Requests.Select(request => request.Award?.DecidedOn).OfType<LocalDate>(),
            .. plan.Requests.Select(request => request.Award?.NotifiedOn).OfType<LocalDate>(),
            .. plan.Decisions.Select(decision => decision.DecidedOn),
            .. plan.Decisions.Select(decision => decision.Until).OfType<LocalDate>(),
            .. plan.Project?.Commitments?.Select(act => act.On) ?? [],
            .. plan.Project?.Commitments?.Select(act => act.NotifiedOn).OfType<LocalDate>() ?? [],
            .. new[] { plan.Owner?.CreatedOn }.OfType<LocalDate>(),
        ];
}

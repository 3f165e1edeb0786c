using Pvd.Domain.Funding;

namespace Pvd.Rules.Grants;

/// <summary>Finds the prefect's decisions that were taken by a day.</summary>
internal static class Decisions
{
    /// <summary>The last decision of a kind about a request or about the whole plan; <c>null</c> where there is none.</summary>
    internal static PrefectDecision? Find(
        FinancingPlan plan,
        PrefectDecisionKind kind,
        GrantRequest request,
        LocalDate today
    )
    {
        PrefectDecision? last = null;
        for (int i = 0; i < plan.Decisions.Count; i++)
        {
            PrefectDecision candidate = plan.Decisions[i];
            if (
                ReferenceEquals(candidate.Kind, kind)
                && (candidate.Request is null || candidate.Request == request.Id)
                && candidate.DecidedOn <= today
                && (last is null || IsAfter(candidate, last))
            )
            {
                last = candidate;
            }
        }

        return last;
    }

    // Two of one day: the more generous one stands, whatever the order in which they are listed.
    private static bool IsAfter(PrefectDecision one, PrefectDecision other) =>
        one.DecidedOn != other.DecidedOn ? one.DecidedOn > other.DecidedOn
        : one.Kind == PrefectDecisionKind.OwnShareDerogation ? one.MinimumShare < other.MinimumShare
        : one.Kind == PrefectDecisionKind.NewBase ? one.Amount > other.Amount
        : one.Until > other.Until;
}

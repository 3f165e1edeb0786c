using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Grants;

/// <summary>The sums of a plan, in cents; not known where one of the parts is not.</summary>
internal static class PlanReading
{
    internal static ExpenditureLine? Expenditure(FinancingPlan plan, string id)
    {
        for (int i = 0; i < (plan.Expenditures?.Count ?? 0); i++)
        {
            if (plan.Expenditures![i].Id == id)
            {
                return plan.Expenditures[i];
            }
        }

        return null;
    }

    /// <summary>Whether a request counts an expenditure.</summary>
    internal static bool Counts(GrantRequest request, string expenditure)
    {
        if (request.Expenditures is not { } named)
        {
            return true;
        }

        for (int i = 0; i < named.Count; i++)
        {
            if (named[i] == expenditure)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The whole cost excluding tax.</summary>
    internal static long CostOf(FinancingPlan plan)
    {
        if (plan.Expenditures is not { } lines)
        {
            return Known.Nothing;
        }

        long sum = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            sum = Known.Sum(sum, Known.Of(lines[i].AmountExcludingTax));
        }

        return sum;
    }

    /// <summary>The eligible parts of the expenditures that a request counts.</summary>
    internal static long BaseOf(FinancingPlan plan, GrantRequest request) => SumWhere(plan, request, null, default);

    /// <summary>The base on which the cap of the dotations is reckoned.</summary>
    internal static long CombinedBaseOf(FinancingPlan plan, GrantRequest request, LocalDate today, CombinedBase choice)
    {
        if (choice == CombinedBase.Union)
        {
            return SumWhere(plan, request, plan.Requests, today);
        }

        long chosen = BaseOf(plan, request);
        for (int i = 0; i < plan.Requests.Count; i++)
        {
            // A request that may have come to nothing bounds no base from above.
            bool mayBeOver = choice == CombinedBase.Smallest && plan.Requests[i].Events is null;
            if (IsDotation(plan.Requests[i], today) && !mayBeOver)
            {
                long other = BaseOf(plan, plan.Requests[i]);
                chosen =
                    !Known.Is(chosen) || !Known.Is(other) ? Known.Nothing
                    : choice == CombinedBase.Largest ? Math.Max(chosen, other)
                    : Math.Min(chosen, other);
            }
        }

        return chosen;
    }

    private static long SumWhere(
        FinancingPlan plan,
        GrantRequest request,
        IReadOnlyList<GrantRequest>? dotations,
        LocalDate today
    )
    {
        if (plan.Expenditures is not { } lines)
        {
            return Known.Nothing;
        }

        long sum = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            bool counts = Counts(request, lines[i].Id);
            for (int j = 0; !counts && j < (dotations?.Count ?? 0); j++)
            {
                counts = IsDotation(dotations![j], today) && Counts(dotations[j], lines[i].Id);
            }

            sum = counts ? Known.Sum(sum, Known.Of(lines[i].EligiblePart)) : sum;
        }

        return sum;
    }

    private static bool IsDotation(GrantRequest request, LocalDate today) =>
        request.Instrument.IsDotation && !RequestReading.IsOver(request, today);
}

using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Grants;

/// <summary>What a request says on a day.</summary>
internal static class RequestReading
{
    /// <summary>The award, where it was made by the day.</summary>
    internal static Award? AwardOf(GrantRequest request, LocalDate today) =>
        request.Award is { } award && award.DecidedOn <= today ? award : null;

    /// <summary>The first event of a kind by the day; <c>null</c> where there is none.</summary>
    internal static GrantEvent? First(GrantRequest request, GrantEventKind kind, LocalDate today)
    {
        GrantEvent? first = null;
        for (int i = 0; i < (request.Events?.Count ?? 0); i++)
        {
            GrantEvent candidate = request.Events![i];
            if (
                ReferenceEquals(candidate.Kind, kind)
                && candidate.On <= today
                && (first is null || candidate.On < first.On)
            )
            {
                first = candidate;
            }
        }

        return first;
    }

    /// <summary>Whether the request came to nothing: refused, dismissed, or lapsed by decision.</summary>
    internal static bool IsOver(GrantRequest request, LocalDate today) =>
        First(request, GrantEventKind.Refused, today) is not null
        || First(request, GrantEventKind.Dismissed, today) is not null
        || First(request, GrantEventKind.LapseDeclared, today) is not null;

    /// <summary>What is asked for, in cents, rounded once. An award tells nothing of it: it may be less.</summary>
    internal static long AskedOf(FinancingPlan plan, GrantRequest request, Rounding rounding)
    {
        if (request.Amount is { } amount)
        {
            return amount.Cents;
        }

        if (request.Rate is { } rate)
        {
            long eligible = PlanReading.BaseOf(plan, request);
            return Known.Is(eligible) ? new Share(rate).Round(eligible, rounding) : Known.Nothing;
        }

        return request.Shares is null ? Known.Nothing : SumOfShares(plan, request, rounding);
    }

    /// <summary>The one rate that is asked for; <c>null</c> where an amount or several rates are.</summary>
    internal static Rate? AskedRateOf(FinancingPlan plan, GrantRequest request) =>
        request.Rate is { } rate && Known.Is(PlanReading.BaseOf(plan, request)) ? rate : null;

    /// <summary>The day that selects the version of the texts; <c>null</c> where it is not known.</summary>
    internal static LocalDate? RegimeDayOf(GrantRequest request, Award? award, LocalDate today, RegimeDate choice) =>
        choice switch
        {
            RegimeDate.Award => award?.DecidedOn ?? today,
            RegimeDate.Notification => award?.NotifiedOn is { } notified && notified <= today ? notified : today,
            _ => request.Events is null ? null : First(request, GrantEventKind.Received, today)?.On ?? today,
        };

    private static long SumOfShares(FinancingPlan plan, GrantRequest request, Rounding rounding)
    {
        ExactEuro sum = new(Euro.Zero);
        foreach (RequestedShare share in request.Shares!)
        {
            if (PlanReading.Expenditure(plan, share.Expenditure)?.EligiblePart is not { } eligible)
            {
                return Known.Nothing;
            }

            if (PlanReading.Counts(request, share.Expenditure))
            {
                sum += new ExactEuro(eligible) * share.Rate.Value;
            }
        }

        return sum.Round(rounding).Cents;
    }
}

using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Grants;

/// <summary>The money of everyone but the owner and the request at hand, in cents: what is known of it.</summary>
internal struct FundingTally
{
    /// <summary>Dotations that stay when the request at hand gives way.</summary>
    internal long Dotations;

    /// <summary>Every public aid that stays, dotations among it.</summary>
    internal long Public;

    /// <summary>ERDF of territorial cooperation, within <see cref="Public"/>: the rule of the own share leaves it out.</summary>
    internal long Cooperation;

    internal long Private;

    /// <summary>Dotations that give way before the request at hand.</summary>
    internal long YieldingDotations;

    /// <summary>Public aid that gives way before the request at hand, dotations among it.</summary>
    internal long YieldingPublic;

    /// <summary>Whether a part of it is not known: the sums are then lower bounds.</summary>
    internal bool IsOpen;

    /// <summary>Whether a part of the dotations is not known.</summary>
    internal bool AreDotationsOpen;

    internal static FundingTally Of(FinancingPlan plan, GrantRequest request, LocalDate today, PvdPolicies policies)
    {
        FundingTally tally = default;
        tally.IsOpen = tally.AreDotationsOpen = plan.Lines is null;
        for (int i = 0; i < (plan.Lines?.Count ?? 0); i++)
        {
            tally.Add(plan.Lines![i]);
        }

        for (int i = 0; i < plan.Requests.Count; i++)
        {
            GrantRequest other = plan.Requests[i];
            if (!ReferenceEquals(other, request) && !other.Instrument.IsInKind && !RequestReading.IsOver(other, today))
            {
                tally.Add(plan, other, GivingWay.Before(other, request, today, policies.Funding), today, policies);
            }
        }

        return tally;
    }

    private void Add(FinancingLine line)
    {
        if (line.Funder == FunderKind.Owner || line.Funder == FunderKind.Vat || line.Instrument is { IsInKind: true })
        {
            return;
        }

        bool isDotation = line.Instrument is { IsDotation: true };
        if (line.Amount is not { } amount)
        {
            IsOpen = true;
            // A line that names no instrument comes from none of them.
            AreDotationsOpen |= isDotation;
            return;
        }

        // A dotation is public money, whatever the line says.
        if (!line.IsPublic && !isDotation)
        {
            Private += amount.Cents;
            return;
        }

        Public += amount.Cents;
        Dotations += isDotation ? amount.Cents : 0;
        Cooperation += line.Funder == FunderKind.ErdfCooperation ? amount.Cents : 0;
    }

    private void Add(FinancingPlan plan, GrantRequest other, bool yields, LocalDate today, PvdPolicies policies)
    {
        Award? award = RequestReading.AwardOf(other, today);
        long amount = award is null ? RequestReading.AskedOf(plan, other, policies.Rounding) : Known.Of(award.Amount);
        bool isDotation = other.Instrument.IsDotation;
        if (!Known.Is(amount) || other.Events is null)
        {
            IsOpen = true;
            AreDotationsOpen |= isDotation;
            return;
        }

        if (yields)
        {
            YieldingPublic += amount;
            YieldingDotations += isDotation ? amount : 0;
        }
        else
        {
            Public += amount;
            Dotations += isDotation ? amount : 0;
        }
    }
}

using Pvd.Domain.Funding;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Grants;

/// <summary>Who gives way when a cap is passed: those that the caller lists, in order; then the grant awarded last, a pending one before any awarded.</summary>
internal static class GivingWay
{
    /// <summary>Whether one request gives way before another; two that stand alike give way to each other.</summary>
    internal static bool Before(GrantRequest other, GrantRequest request, LocalDate today, FundingPolicies policies)
    {
        int place = PlaceOf(other.Instrument, policies.GivesWayFirst);
        int own = PlaceOf(request.Instrument, policies.GivesWayFirst);
        return place != own ? place < own : Later(AwardedOn(other, today), AwardedOn(request, today));
    }

    private static bool Later(LocalDate? one, LocalDate? other) =>
        other is not null && (one is null || one.Value > other.Value);

    private static LocalDate? AwardedOn(GrantRequest request, LocalDate today) =>
        RequestReading.AwardOf(request, today)?.DecidedOn;

    private static int PlaceOf(FundingInstrument instrument, IReadOnlyList<FundingInstrument> list)
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (ReferenceEquals(list[i], instrument))
            {
                return i;
            }
        }

        return int.MaxValue;
    }
}

using Pvd.Domain.Calendars;
using Pvd.Rules.Law;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Calendars;

/// <summary>Plans backwards from a wished signing day. Stateless; safe to share between threads.</summary>
/// <remarks>
/// A délibération binds once it is published and sent to the prefect (CGCT L2131-1); the convocation leaves clear days before the sitting
/// (CGCT L2121-11, L2121-12, L5211-1). How long a service takes to send an act after the sitting no text says: it is a policy.
/// </remarks>
public sealed class SigningPlanner
{
    private readonly PvdPolicies _policies;

    internal SigningPlanner(PvdPolicies policies) => _policies = policies;

    /// <summary>Plans for the council of a commune.</summary>
    /// <param name="signing">The wished day of the signature.</param>
    /// <param name="inhabitants">Population of the commune, in inhabitants.</param>
    /// <param name="calendar">The days of rest of the place.</param>
    /// <param name="law">The law.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    /// <returns>The plan; <c>null</c> where the law gives no number of days for that date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The population is negative, or the holidays of those years are unknown.</exception>
    public SigningPlan? ForCommune(
        LocalDate signing,
        int inhabitants,
        HolidayCalendar calendar,
        LawInForce law,
        PvdPolicies? policies = null
    )
    {
        Guard.NotNegative(inhabitants, nameof(inhabitants));
        FactValue threshold = Read(ParameterIds.ConvocationThreshold, signing, law);
        return threshold.IsKnown
            ? Plan(
                signing,
                inhabitants >= threshold.Number ? ParameterIds.ConvocationLong : ParameterIds.ConvocationShort,
                calendar,
                law,
                policies
            )
            : null;
    }

    /// <summary>Plans for the council of an EPCI.</summary>
    /// <param name="signing">The wished day of the signature.</param>
    /// <param name="largestMember">Population of its largest member commune, in inhabitants.</param>
    /// <param name="calendar">The days of rest of the place.</param>
    /// <param name="law">The law.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    /// <inheritdoc cref="ForCommune" path="/returns"/>
    /// <inheritdoc cref="ForCommune" path="/exception"/>
    public SigningPlan? ForEpci(
        LocalDate signing,
        int largestMember,
        HolidayCalendar calendar,
        LawInForce law,
        PvdPolicies? policies = null
    ) => ForCommune(signing, largestMember, calendar, law, policies);

    private static FactValue Read(string id, LocalDate day, LawInForce law) =>
        Guard.NotNull(law, nameof(law)).Legislation.Parameter(id).At(day).Value;

    private SigningPlan? Plan(
        LocalDate signing,
        string days,
        HolidayCalendar calendar,
        LawInForce law,
        PvdPolicies? policies
    )
    {
        if (Read(days, signing, law) is not { IsKnown: true } clear)
        {
            return null;
        }

        Guard.NotNull(calendar, nameof(calendar));
        LocalDate transmission = signing;
        while (!calendar.IsWorkingDay(transmission))
        {
            transmission = transmission.PlusDays(-1);
        }

        LocalDate sitting = transmission.PlusDays(-(policies ?? _policies).DaysToTransmit);
        LocalDate convocation = Domain
            .Calendars.Deadlines.From(sitting)
            .End(LegalPeriod.FromDays(clear.Number), DeadlineRule.ConvocationArriere, calendar);
        return new(convocation, sitting, transmission, signing, clear.Number);
    }
}

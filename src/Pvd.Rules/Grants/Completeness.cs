using Pvd.Domain.Funding;
using Pvd.Rules.Law;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Grants;

/// <summary>Whether and since when a file is complete: declared, or deemed so by silence. Sources: CGCT R2334-23; décret 2018-514, before it décret 99-1060, art. 4.</summary>
/// <remarks>The months run from receipt; a request for papers suspends them until the papers are supplied (how is a policy).</remarks>
internal sealed record Completeness(
    LocalDate? CompleteOn,
    bool IsDeemed,
    LocalDate? DeemedOn,
    LocalDate? SuspendedSince
)
{
    /// <summary>Gives <c>null</c> where the request was not received, or the law of its day is not known.</summary>
    internal static Completeness? Of(GrantRequest request, LawInForce law, FundingPolicies policies)
    {
        LocalDate today = law.Day;
        if (RequestReading.First(request, GrantEventKind.Received, today)?.On is not { } received)
        {
            return null;
        }

        FactValue months = MonthsOf(request, law, received).Value;
        (LocalDate? silence, LocalDate? suspended) = months.IsKnown
            ? Silence(request, received, months.Number, today, policies.CompletenessSuspension)
            : (null, null);
        LocalDate? declared = RequestReading.First(request, GrantEventKind.DeclaredComplete, today)?.On;
        bool isDeemed = silence <= today && (declared is null || silence < declared);
        return new(isDeemed ? silence : declared, isDeemed, silence, suspended);
    }

    /// <summary>The point of law without which silence completes no file; <c>null</c> where it is known.</summary>
    internal static MissingFact? SilentLaw(GrantRequest request, LawInForce law, LocalDate received) =>
        MonthsOf(request, law, received) is { Value.IsKnown: false } silent ? silent.Missing : null;

    private static ParameterReading MonthsOf(GrantRequest request, LawInForce law, LocalDate received) =>
        law
            .Legislation.Parameter(
                request.Instrument.IsDotation
                    ? ParameterIds.CompletenessMonths
                    : ParameterIds.StateGrantCompletenessMonths
            )
            .At(received);

    /// <summary>The day at which silence makes the file complete, and since when that day is suspended, where it is.</summary>
    private static (LocalDate? Silence, LocalDate? Suspended) Silence(
        GrantRequest request,
        LocalDate received,
        int months,
        LocalDate today,
        CompletenessSuspension policy
    )
    {
        LocalDate end = received.PlusMonths(months);
        LocalDate? asked = null;
        foreach (GrantEvent happened in Papers(request, today))
        {
            if (happened.Kind == GrantEventKind.PapersRequested && asked is null && happened.On <= end)
            {
                asked = happened.On;
            }
            else if (happened.Kind == GrantEventKind.PapersSupplied && asked is { } since)
            {
                end =
                    policy == CompletenessSuspension.Restart
                        ? happened.On.PlusMonths(months)
                        : end.PlusDays(Period.DaysBetween(since, happened.On));
                asked = null;
            }
        }

        return asked is null ? (end, null) : (null, asked);
    }

    private static IEnumerable<GrantEvent> Papers(GrantRequest request, LocalDate today) =>
        request
            .Events!.Where(happened =>
                happened.On <= today
                && (happened.Kind == GrantEventKind.PapersRequested || happened.Kind == GrantEventKind.PapersSupplied)
            )
            .OrderBy(happened => happened.On)
            .ThenBy(happened => happened.Kind == GrantEventKind.PapersSupplied);
}

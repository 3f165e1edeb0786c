namespace Pvd.Domain.Funding;

/// <summary>What each kind of decision must set: a derogation its share, an extension its day, a new base its amount.</summary>
internal static class DecisionContent
{
    internal static readonly Localized Incomplete = new(
        "une décision de cette nature fixe « {member} »",
        "a decision of this kind sets \"{member}\""
    );

    /// <summary>The member that is missing; <c>null</c> when nothing is.</summary>
    internal static string? Missing(PrefectDecision decision) =>
        Missing(decision.Kind, decision.MinimumShare, decision.Until, decision.Amount);

    internal static string? Missing(PrefectDecisionKind kind, Rate? minimumShare, LocalDate? until, Euro? amount) =>
        kind == PrefectDecisionKind.EarlyStart ? null
        : kind == PrefectDecisionKind.OwnShareDerogation ? (minimumShare is null ? "minimumShare" : null)
        : kind == PrefectDecisionKind.NewBase ? (amount is null ? "amount" : null)
        : until is null ? "until"
        : null;
}

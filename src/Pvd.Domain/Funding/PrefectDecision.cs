namespace Pvd.Domain.Funding;

/// <summary>A dated decision of the prefect that sets a condition aside or moves a date.</summary>
public sealed record PrefectDecision
{
    /// <summary>Describes a decision.</summary>
    /// <param name="kind">What it decides.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="request">Id of the request it is about; <c>null</c> when it is about the whole plan.</param>
    /// <param name="minimumShare">The minimum share of the owner that it sets; <c>null</c> when it sets none.</param>
    /// <param name="until">The last day that it sets; <c>null</c> when it sets none.</param>
    /// <param name="amount">The eligible base that it sets, excluding tax, in euros; <c>null</c> when it sets none.</param>
    /// <exception cref="ArgumentException">A day or an amount is out of reach, or what the kind of decision sets is missing.</exception>
    public PrefectDecision(
        PrefectDecisionKind kind,
        LocalDate decidedOn,
        string? request = null,
        Rate? minimumShare = null,
        LocalDate? until = null,
        Euro? amount = null
    )
    {
        Kind = Guard.NotNull(kind, nameof(kind));
        DecidedOn = FundingLimits.Check(decidedOn, nameof(decidedOn));
        Request = request is null ? null : Guard.NotBlank(request, nameof(request));
        MinimumShare = minimumShare;
        Until = FundingLimits.Check(until, nameof(until));
        Amount = FundingLimits.Check(amount, nameof(amount));
        if (DecisionContent.Missing(this) is { } missing)
        {
            throw new ArgumentException(DecisionContent.Incomplete.Fill("member", missing).English);
        }
    }

    /// <summary>Gets what it decides.</summary>
    public PrefectDecisionKind Kind { get; }

    /// <summary>Gets the day of the decision.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>Gets the id of the request it is about; <c>null</c> when it is about the whole plan.</summary>
    public string? Request { get; }

    /// <summary>Gets the minimum share of the owner that it sets; <c>null</c> when it sets none.</summary>
    public Rate? MinimumShare { get; }

    /// <summary>Gets the last day that it sets; <c>null</c> when it sets none.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets the eligible base that it sets, excluding tax, in euros; <c>null</c> when it sets none.</summary>
    public Euro? Amount { get; }
}

namespace Pvd.Domain.Funding;

/// <summary>The decision by which a grant was awarded.</summary>
public sealed record Award
{
    /// <summary>Describes a decision.</summary>
    /// <param name="decidedOn">The day of the order.</param>
    /// <param name="amount">The forecast amount, in euros; <c>null</c> when not known.</param>
    /// <param name="notifiedOn">Day it was notified; <c>null</c> when it has not been.</param>
    /// <param name="eligibleBase">Eligible base in the order, excluding tax, in euros; <c>null</c> when not known.</param>
    /// <param name="rate">Rate written in the order; <c>null</c> when it has none, and the amount over the base stands in.</param>
    /// <param name="startBy">Last day to start, where the order sets its own; <c>null</c> when the general rule applies.</param>
    /// <param name="completeBy">Last day to complete, where the order sets its own; <c>null</c> when the general rule applies.</param>
    /// <param name="useKeptUntil">Day until which the use of the asset may not change without leave; <c>null</c> when the order names none.</param>
    /// <exception cref="ArgumentException">An amount or a day is out of reach, or the notification comes before the decision.</exception>
    public Award(
        LocalDate decidedOn,
        Euro? amount = null,
        LocalDate? notifiedOn = null,
        Euro? eligibleBase = null,
        Rate? rate = null,
        LocalDate? startBy = null,
        LocalDate? completeBy = null,
        LocalDate? useKeptUntil = null
    )
    {
        DecidedOn = FundingLimits.Check(decidedOn, nameof(decidedOn));
        Amount = FundingLimits.Check(amount, nameof(amount));
        NotifiedOn = FundingLimits.Check(notifiedOn, nameof(notifiedOn));
        EligibleBase = FundingLimits.Check(eligibleBase, nameof(eligibleBase));
        Rate = rate;
        StartBy = FundingLimits.Check(startBy, nameof(startBy));
        CompleteBy = FundingLimits.Check(completeBy, nameof(completeBy));
        UseKeptUntil = FundingLimits.Check(useKeptUntil, nameof(useKeptUntil));
        Guard.Ordered(decidedOn, notifiedOn, nameof(notifiedOn));
    }

    /// <summary>Gets the day of the order.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>Gets the forecast amount, in euros; <c>null</c> when not known.</summary>
    public Euro? Amount { get; }

    /// <summary>Gets the day it was notified; <c>null</c> when it has not been.</summary>
    public LocalDate? NotifiedOn { get; }

    /// <summary>Gets the eligible base in the order, excluding tax, in euros; <c>null</c> when not known.</summary>
    public Euro? EligibleBase { get; }

    /// <summary>Gets the rate written in the order; <c>null</c> when it has none, and the amount over the base stands in.</summary>
    public Rate? Rate { get; }

    /// <summary>Gets the last day to start, where the order sets its own; <c>null</c> when the general rule applies.</summary>
    public LocalDate? StartBy { get; }

    /// <summary>Gets the last day to complete, where the order sets its own; <c>null</c> when the general rule applies.</summary>
    public LocalDate? CompleteBy { get; }

    /// <summary>Gets the day until which the use of the asset may not change without leave; <c>null</c> when the order names none.</summary>
    public LocalDate? UseKeptUntil { get; }
}

namespace Pvd.Domain.Funding;

/// <summary>A dated act by which the owner committed itself to the project.</summary>
public sealed record Commitment
{
    /// <summary>Describes an act.</summary>
    /// <param name="kind">What act it is.</param>
    /// <param name="on">The day it was signed or done.</param>
    /// <param name="notifiedOn">Day a contract was notified; <c>null</c> when it was not, or is none.</param>
    /// <exception cref="ArgumentException">A day is outside 1900 to 2100, or the notification comes before the act.</exception>
    public Commitment(CommitmentKind kind, LocalDate on, LocalDate? notifiedOn = null)
    {
        Kind = Guard.NotNull(kind, nameof(kind));
        On = FundingLimits.Check(on, nameof(on));
        NotifiedOn = FundingLimits.Check(notifiedOn, nameof(notifiedOn));
        Guard.Ordered(on, notifiedOn, nameof(notifiedOn));
    }

    /// <summary>Gets what act it is.</summary>
    public CommitmentKind Kind { get; }

    /// <summary>Gets the day it was signed or done.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the day a contract was notified; <c>null</c> when it was not, or is none.</summary>
    public LocalDate? NotifiedOn { get; }
}

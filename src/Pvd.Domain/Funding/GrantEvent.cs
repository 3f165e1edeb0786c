namespace Pvd.Domain.Funding;

/// <summary>Something that happened to a request.</summary>
public sealed record GrantEvent
{
    /// <summary>Describes an event.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="on">The day it happened.</param>
    /// <param name="amount">The amount that goes with it, in euros; <c>null</c> when not known, or where none does.</param>
    /// <exception cref="ArgumentException">The day or the amount is out of reach, or an amount goes with an event that has none.</exception>
    public GrantEvent(GrantEventKind kind, LocalDate on, Euro? amount = null)
    {
        Kind = Guard.NotNull(kind, nameof(kind));
        On = FundingLimits.Check(on, nameof(on));
        Amount = FundingLimits.Check(amount, nameof(amount));
        if (amount is not null && !kind.HasAmount)
        {
            throw new ArgumentException("This kind of event goes with no amount.", nameof(amount));
        }
    }

    /// <summary>Gets what happened.</summary>
    public GrantEventKind Kind { get; }

    /// <summary>Gets the day it happened.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the amount that goes with it, in euros; <c>null</c> when not known, or where none does.</summary>
    public Euro? Amount { get; }
}

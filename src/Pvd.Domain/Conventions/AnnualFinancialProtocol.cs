namespace Pvd.Domain.Conventions;

/// <summary>The yearly money annex of a CRTE.</summary>
public sealed record AnnualFinancialProtocol
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2100;

    /// <summary>Describes a protocol.</summary>
    /// <param name="year">The civil year it is about.</param>
    /// <param name="signedOn">Day it was signed; <c>null</c> while it has not been, or when it is not known.</param>
    /// <param name="amount">What the State puts in that year; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of 1900–2100, or the amount negative.</exception>
    public AnnualFinancialProtocol(int year, LocalDate? signedOn = null, Euro? amount = null)
    {
        Year = year is >= FirstYear and <= LastYear
            ? year
            : throw new ArgumentOutOfRangeException(nameof(year), year, "A year from 1900 to 2100 was expected.");
        SignedOn = signedOn;
        Amount =
            amount is null || amount >= Euro.Zero
                ? amount
                : throw new ArgumentOutOfRangeException(
                    nameof(amount),
                    amount,
                    "An amount of zero or more was expected."
                );
    }

    /// <summary>Gets the civil year it is about.</summary>
    public int Year { get; }

    /// <summary>Gets the day it was signed; <c>null</c> while it has not been, or when it is not known.</summary>
    public LocalDate? SignedOn { get; }

    /// <summary>Gets what the State puts in that year; <c>null</c> when not known.</summary>
    public Euro? Amount { get; }
}

namespace Pvd.Domain.Funding;

/// <summary>What a post costs its employer over the months held in one calendar year.</summary>
public sealed record YearlyCost
{
    internal const int FirstYear = Guard.FirstYear;
    internal const int LastYear = Guard.LastYear;

    /// <summary>States a cost.</summary>
    /// <param name="year">Calendar year, from 1900 to 2100.</param>
    /// <param name="amount">Loaded cost (coût chargé) of the months held in that year, in euros.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the year out of bounds.</exception>
    public YearlyCost(int year, Euro amount)
    {
        Year = Guard.Year(year, nameof(year));
        Amount =
            amount >= Euro.Zero
                ? amount
                : throw new ArgumentOutOfRangeException(nameof(amount), amount, "A cost cannot be negative.");
    }

    /// <summary>Gets the calendar year.</summary>
    public int Year { get; }

    /// <summary>Gets the loaded cost of the months held in that year, in euros.</summary>
    public Euro Amount { get; }
}

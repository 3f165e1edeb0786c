namespace Pvd.Domain.Funding;

/// <summary>What a post costs its employer over the months held in one calendar year.</summary>
public sealed record YearlyCost
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2100;

    /// <summary>States a cost.</summary>
    /// <param name="year">Calendar year, from 1900 to 2100.</param>
    /// <param name="amount">Loaded cost (coût chargé) of the months held in that year, in euros.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the year out of bounds.</exception>
    public YearlyCost(int year, Euro amount)
    {
        Year = year is >= FirstYear and <= LastYear
            ? year
            : throw new ArgumentOutOfRangeException(nameof(year), year, "A year from 1900 to 2100 was expected.");
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

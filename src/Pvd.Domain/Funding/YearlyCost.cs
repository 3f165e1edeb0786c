namespace Pvd.Domain.Funding;

/// <summary>What a post costs its employer over the months held in one calendar year.</summary>
public sealed record YearlyCost
{
    /// <summary>States a cost.</summary>
    /// <param name="year">Calendar year.</param>
    /// <param name="amount">Loaded cost (coût chargé) of the months held in that year, in euros.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public YearlyCost(int year, Euro amount)
    {
        Year = year;
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

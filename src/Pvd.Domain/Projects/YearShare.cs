using Pvd.Domain.Funding;

namespace Pvd.Domain.Projects;

/// <summary>What an action costs in one calendar year.</summary>
public sealed record YearShare
{
    /// <summary>States the cost of a year.</summary>
    /// <param name="year">The calendar year, from 1900 to 2100.</param>
    /// <param name="amount">The cost excluding tax of that year, in euros.</param>
    /// <exception cref="ArgumentException">The year or the amount is out of reach.</exception>
    public YearShare(int year, Euro amount)
    {
        Year = Guard.Year(year, nameof(year));
        Amount = FundingLimits.Check(amount, nameof(amount));
    }

    /// <summary>Gets the calendar year, from 1900 to 2100.</summary>
    public int Year { get; }

    /// <summary>Gets the cost excluding tax of that year, in euros.</summary>
    public Euro Amount { get; }
}

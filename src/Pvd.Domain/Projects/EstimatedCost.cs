using Pvd.Domain.Funding;

namespace Pvd.Domain.Projects;

/// <summary>What an action is expected to cost (coût prévisionnel).</summary>
public sealed record EstimatedCost
{
    /// <summary>States a cost.</summary>
    /// <param name="excludingTax">Cost excluding tax, in euros; <c>null</c> when not known.</param>
    /// <param name="includingTax">Cost including tax, in euros; <c>null</c> when not known.</param>
    /// <param name="eligible">The part excluding tax that grants accept, in euros; <c>null</c> when not known.</param>
    /// <param name="years">The cost by year, each year once; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">An amount is negative or out of reach, or a year stands twice.</exception>
    public EstimatedCost(
        Euro? excludingTax = null,
        Euro? includingTax = null,
        Euro? eligible = null,
        IEnumerable<YearShare>? years = null
    )
    {
        ExcludingTax = FundingLimits.Check(excludingTax, nameof(excludingTax));
        IncludingTax = FundingLimits.Check(includingTax, nameof(includingTax));
        Eligible = FundingLimits.Check(eligible, nameof(eligible));
        Years = years is null ? null : new ValueList<YearShare>(years, nameof(years));
        ProjectChecks.Refuse(ProjectChecks.Find(this));
    }

    /// <summary>Gets the cost excluding tax, in euros; <c>null</c> when not known.</summary>
    public Euro? ExcludingTax { get; }

    /// <summary>Gets the cost including tax, in euros; <c>null</c> when not known.</summary>
    public Euro? IncludingTax { get; }

    /// <summary>Gets the part excluding tax that grants accept, in euros; <c>null</c> when not known.</summary>
    public Euro? Eligible { get; }

    /// <summary>Gets the cost by year, each year once; <c>null</c> when not known.</summary>
    public IReadOnlyList<YearShare>? Years { get; }
}

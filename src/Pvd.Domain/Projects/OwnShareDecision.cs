using Pvd.Domain.Funding;

namespace Pvd.Domain.Projects;

/// <summary>A decision of the prefect that lowers the minimum share of the project owner (CGCT L1111-10, III).</summary>
public sealed record OwnShareDecision
{
    /// <summary>Describes a decision.</summary>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="minimumShare">The minimum share that it sets.</param>
    /// <param name="act">Its reference; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">The day is out of reach, or a text is blank.</exception>
    public OwnShareDecision(LocalDate decidedOn, Rate minimumShare, string? act = null)
    {
        DecidedOn = FundingLimits.Check(decidedOn, nameof(decidedOn));
        MinimumShare = minimumShare;
        Act = act is null ? null : Guard.NotBlank(act, nameof(act));
    }

    /// <summary>Gets the day of the decision.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>Gets the minimum share that it sets.</summary>
    public Rate MinimumShare { get; }

    /// <summary>Gets its reference; <c>null</c> when not known.</summary>
    public string? Act { get; }
}

namespace Pvd.Domain.Funding;

/// <summary>The post of chef de projet that the programme co-funds.</summary>
public sealed record ProjectManagerPost
{
    /// <summary>Describes a post.</summary>
    /// <param name="employer">Id of the party that employs; <c>null</c> when not known.</param>
    /// <param name="from">First day the post is held; <c>null</c> when not known.</param>
    /// <param name="until">Last day the post is held; <c>null</c> while it lasts.</param>
    /// <param name="recruitmentOpenedOn">Day a recruitment was opened; <c>null</c> when none was.</param>
    /// <param name="costs">What the post costs, by calendar year; a year that is not listed is not known.</param>
    /// <param name="anah">The Anah's co-funding, in the order of time; empty when it takes no part; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">The post ends before it begins, or a year has two costs.</exception>
    public ProjectManagerPost(
        string? employer = null,
        LocalDate? from = null,
        LocalDate? until = null,
        LocalDate? recruitmentOpenedOn = null,
        IEnumerable<YearlyCost>? costs = null,
        IEnumerable<AnahCoFunding>? anah = null
    )
    {
        Employer = employer is null ? null : Guard.NotBlank(employer, nameof(employer));
        if (from is { } first)
        {
            Guard.Ordered(first, until, nameof(until));
        }

        From = from;
        Until = until;
        RecruitmentOpenedOn = recruitmentOpenedOn;
        Costs = new ValueList<YearlyCost>(costs ?? [], nameof(costs));
        Anah = anah is null ? null : new ValueList<AnahCoFunding>(anah, nameof(anah));
        if (Costs.Select(cost => cost.Year).Distinct().Count() != Costs.Count)
        {
            throw new ArgumentException("A year has one cost only.", nameof(costs));
        }
    }

    /// <summary>Gets the id of the party that employs; <c>null</c> when not known.</summary>
    public string? Employer { get; }

    /// <summary>Gets the first day the post is held; <c>null</c> when not known.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day the post is held; <c>null</c> while it lasts.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets the day a recruitment was opened; <c>null</c> when none was.</summary>
    public LocalDate? RecruitmentOpenedOn { get; }

    /// <summary>Gets what the post costs, by calendar year; a year that is not listed is not known.</summary>
    public IReadOnlyList<YearlyCost> Costs { get; }

    /// <summary>Gets the Anah's co-funding; empty when it takes no part; <c>null</c> when not known.</summary>
    public IReadOnlyList<AnahCoFunding>? Anah { get; }

    /// <summary>Gets the cost of a year; <c>null</c> when not known.</summary>
    public Euro? CostOf(int year) => Costs.FirstOrDefault(cost => cost.Year == year)?.Amount;
}

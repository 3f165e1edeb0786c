namespace Pvd.Domain.Funding;

/// <summary>What is to be built or done.</summary>
public sealed record Project
{
    /// <summary>Describes a project.</summary>
    /// <param name="name">Its name; <c>null</c> when not known.</param>
    /// <param name="subjects">What it is about, all of it; <c>null</c> when not known.</param>
    /// <param name="commitments">The acts that commit the owner, all of them; <c>null</c> when not known.</param>
    /// <param name="isInStateContract">Whether it is part of a contract with the State (CRTE, PVD, rural contract); <c>null</c> when not known.</param>
    /// <param name="isOutsideEpciPowers">Whether it lies outside the powers of the EPCI of the commune that owns it; <c>null</c> when not known.</param>
    /// <param name="energySaving">Expected saving of energy; <c>null</c> when not known.</param>
    /// <param name="deficit">Deficit of the operation after every other resource, in euros; <c>null</c> when not known.</param>
    /// <param name="isFormerIndustrialSite">Whether the site held a classified installation or a mine; <c>null</c> when not known.</param>
    /// <param name="isPolluterInDefault">Whether the polluter is in default or has met its obligations; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">A text is blank or an amount out of reach.</exception>
    public Project(
        string? name = null,
        IEnumerable<ProjectSubject>? subjects = null,
        IEnumerable<Commitment>? commitments = null,
        bool? isInStateContract = null,
        bool? isOutsideEpciPowers = null,
        Rate? energySaving = null,
        Euro? deficit = null,
        bool? isFormerIndustrialSite = null,
        bool? isPolluterInDefault = null
    )
    {
        Name = name is null ? null : Guard.NotBlank(name, nameof(name));
        Subjects = subjects is null ? null : new ValueList<ProjectSubject>(subjects, nameof(subjects));
        Commitments = commitments is null ? null : new ValueList<Commitment>(commitments, nameof(commitments));
        IsInStateContract = isInStateContract;
        IsOutsideEpciPowers = isOutsideEpciPowers;
        EnergySaving = energySaving;
        Deficit = FundingLimits.Check(deficit, nameof(deficit));
        IsFormerIndustrialSite = isFormerIndustrialSite;
        IsPolluterInDefault = isPolluterInDefault;
    }

    /// <summary>Gets its name; <c>null</c> when not known.</summary>
    public string? Name { get; }

    /// <summary>Gets what it is about, all of it; <c>null</c> when not known.</summary>
    public IReadOnlyList<ProjectSubject>? Subjects { get; }

    /// <summary>Gets the acts that commit the owner, all of them; <c>null</c> when not known.</summary>
    public IReadOnlyList<Commitment>? Commitments { get; }

    /// <summary>Gets whether it is part of a contract with the State (CRTE, PVD, rural contract); <c>null</c> when not known.</summary>
    public bool? IsInStateContract { get; }

    /// <summary>Gets whether it lies outside the powers of the EPCI of the commune that owns it; <c>null</c> when not known.</summary>
    public bool? IsOutsideEpciPowers { get; }

    /// <summary>Gets the expected saving of energy; <c>null</c> when not known.</summary>
    public Rate? EnergySaving { get; }

    /// <summary>Gets the deficit of the operation after every other resource, in euros; <c>null</c> when not known.</summary>
    public Euro? Deficit { get; }

    /// <summary>Gets whether the site held a classified installation or a mine; <c>null</c> when not known.</summary>
    public bool? IsFormerIndustrialSite { get; }

    /// <summary>Gets whether the polluter is in default or has met its obligations; <c>null</c> when not known.</summary>
    public bool? IsPolluterInDefault { get; }
}

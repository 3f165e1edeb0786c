namespace Pvd.Domain.Funding;

/// <summary>The body for which the works are done (maître d’ouvrage).</summary>
public sealed record ProjectOwner
{
    /// <summary>Describes an owner.</summary>
    /// <param name="kind">What kind of body it is.</param>
    /// <param name="name">Official name; <c>null</c> when not known.</param>
    /// <param name="siren">Its SIREN; <c>null</c> when not known.</param>
    /// <param name="department">The département or overseas territory it lies in; <c>null</c> when not known.</param>
    /// <param name="figures">Its figures by year; <c>null</c> or a year that is not listed: not known.</param>
    /// <param name="createdOn">Day a new commune was created; <c>null</c> when not known.</param>
    /// <param name="isTransformedEpci">Whether a new commune took the place of an EPCI; <c>null</c> when not known.</param>
    /// <param name="wasEligibleBefore">Whether one of the communes or the EPCI that a new commune replaces was eligible for the DETR the year before; <c>null</c> when not known.</param>
    /// <param name="wasEligibleIn2010">Whether an EPCI was eligible for the DGE or the DDR in 2010; <c>null</c> when not known.</param>
    /// <param name="isNamedByStateContract">Whether a contract with the State names it as the project owner; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">A year has two sets of figures, or a text is blank.</exception>
    public ProjectOwner(
        OwnerKind kind,
        string? name = null,
        Siren? siren = null,
        DepartmentCode? department = null,
        IEnumerable<OwnerFigures>? figures = null,
        LocalDate? createdOn = null,
        bool? isTransformedEpci = null,
        bool? wasEligibleBefore = null,
        bool? wasEligibleIn2010 = null,
        bool? isNamedByStateContract = null
    )
    {
        Kind = Guard.NotNull(kind, nameof(kind));
        Name = name is null ? null : Guard.NotBlank(name, nameof(name));
        Siren = siren;
        Department = department;
        Figures = figures is null ? null : new ValueList<OwnerFigures>(figures, nameof(figures));
        CreatedOn = FundingLimits.Check(createdOn, nameof(createdOn));
        IsTransformedEpci = isTransformedEpci;
        WasEligibleBefore = wasEligibleBefore;
        WasEligibleIn2010 = wasEligibleIn2010;
        IsNamedByStateContract = isNamedByStateContract;
        if (Figures is not null && Figures.Select(entry => entry.Year).Distinct().Count() != Figures.Count)
        {
            throw new ArgumentException("A year has one set of figures only.", nameof(figures));
        }
    }

    /// <summary>Gets what kind of body it is.</summary>
    public OwnerKind Kind { get; }

    /// <summary>Gets the official name; <c>null</c> when not known. The name of a private owner may be that of a person: no finding or receipt repeats it.</summary>
    public string? Name { get; }

    /// <summary>Gets its SIREN; <c>null</c> when not known.</summary>
    public Siren? Siren { get; }

    /// <summary>Gets the département or overseas territory it lies in; <c>null</c> when not known.</summary>
    public DepartmentCode? Department { get; }

    /// <summary>Gets its figures by year; <c>null</c> or a year that is not listed: not known.</summary>
    public IReadOnlyList<OwnerFigures>? Figures { get; }

    /// <summary>Gets the day a new commune was created; <c>null</c> when not known.</summary>
    public LocalDate? CreatedOn { get; }

    /// <summary>Gets whether a new commune took the place of an EPCI; <c>null</c> when not known.</summary>
    public bool? IsTransformedEpci { get; }

    /// <summary>Gets whether one of the communes or the EPCI that a new commune replaces was eligible for the DETR the year before; <c>null</c> when not known.</summary>
    public bool? WasEligibleBefore { get; }

    /// <summary>Gets whether an EPCI was eligible for the DGE or the DDR in 2010; <c>null</c> when not known.</summary>
    public bool? WasEligibleIn2010 { get; }

    /// <summary>Gets whether a contract with the State names it as the project owner; <c>null</c> when not known.</summary>
    public bool? IsNamedByStateContract { get; }

    /// <summary>Gets the figures of 1 January of a year; <c>null</c> when not known.</summary>
    public OwnerFigures? FiguresOf(int year) => Figures?.FirstOrDefault(entry => entry.Year == year);

    /// <summary>The same owner without its name.</summary>
    internal ProjectOwner Unnamed() =>
        new(
            Kind,
            null,
            Siren,
            Department,
            Figures,
            CreatedOn,
            IsTransformedEpci,
            WasEligibleBefore,
            WasEligibleIn2010,
            IsNamedByStateContract
        );
}

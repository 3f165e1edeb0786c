namespace Pvd.Domain.Conventions;

/// <summary>A CRTE: the contract between the State and an EPCI or a grouping, which the programme is part of.</summary>
public sealed record CrteContract
{
    /// <summary>Describes a contract.</summary>
    /// <param name="act">Its parties, and what has happened to it.</param>
    /// <param name="years">How long it lasts, in years from its signature; <c>null</c> when not known.</param>
    /// <param name="perimeter">SIREN of the EPCI it covers; <c>null</c> when not known.</param>
    /// <param name="department">The département it lies in; <c>null</c> when not known.</param>
    /// <param name="perimeterProposedOn">Day the prefect proposed the perimeter; <c>null</c> when not known.</param>
    /// <param name="content">What the contract contains; <c>null</c> when not known.</param>
    /// <param name="protocols">Its annual financial protocols; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public CrteContract(
        SignedAct act,
        int? years = null,
        IEnumerable<Siren>? perimeter = null,
        DepartmentCode? department = null,
        LocalDate? perimeterProposedOn = null,
        IEnumerable<CrteElement>? content = null,
        IEnumerable<AnnualFinancialProtocol>? protocols = null
    )
    {
        Act = Guard.NotNull(act, nameof(act));
        Years = years is { } length ? Guard.NotNegative(length, nameof(years)) : null;
        Perimeter = perimeter is null ? null : new ValueList<Siren>(perimeter, nameof(perimeter));
        Department = department;
        PerimeterProposedOn = perimeterProposedOn;
        Content = content is null ? null : new ValueList<CrteElement>(content, nameof(content));
        Protocols = protocols is null ? null : new ValueList<AnnualFinancialProtocol>(protocols, nameof(protocols));
    }

    /// <summary>Gets its parties, and what has happened to it.</summary>
    public SignedAct Act { get; }

    /// <summary>Gets how long it lasts, in years from its signature; <c>null</c> when not known.</summary>
    public int? Years { get; }

    /// <summary>Gets the SIREN of the EPCI it covers; <c>null</c> when not known.</summary>
    public IReadOnlyList<Siren>? Perimeter { get; }

    /// <summary>Gets the département it lies in; <c>null</c> when not known.</summary>
    public DepartmentCode? Department { get; }

    /// <summary>Gets the day the prefect proposed the perimeter; <c>null</c> when not known.</summary>
    public LocalDate? PerimeterProposedOn { get; }

    /// <summary>Gets what the contract contains; <c>null</c> when not known.</summary>
    public IReadOnlyList<CrteElement>? Content { get; }

    /// <summary>Gets its annual financial protocols; <c>null</c> when not known.</summary>
    public IReadOnlyList<AnnualFinancialProtocol>? Protocols { get; }

    internal CrteContract With(SignedAct act) =>
        new(act, Years, Perimeter, Department, PerimeterProposedOn, Content, Protocols);
}

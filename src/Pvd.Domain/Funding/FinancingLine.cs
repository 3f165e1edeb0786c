namespace Pvd.Domain.Funding;

/// <summary>Money of one funder in a plan, other than a grant that the plan requests.</summary>
public sealed record FinancingLine
{
    /// <summary>Describes a line.</summary>
    /// <param name="funder">Who pays.</param>
    /// <param name="amount">The amount, in euros; <c>null</c> when not known.</param>
    /// <param name="instrument">The aid it comes from; <c>null</c> when it is none of those that the programme names.</param>
    /// <param name="countsAsPublic">Whether it counts as public money; <c>null</c> for what its funder is by default.</param>
    /// <param name="name">Name of the funder or of the aid; <c>null</c> when nobody said.</param>
    /// <exception cref="ArgumentException">An amount is negative or out of reach, or goes with help in kind, or a text is blank.</exception>
    public FinancingLine(
        FunderKind funder,
        Euro? amount = null,
        FundingInstrument? instrument = null,
        bool? countsAsPublic = null,
        string? name = null
    )
    {
        Funder = Guard.NotNull(funder, nameof(funder));
        Amount = FundingLimits.Check(amount, nameof(amount));
        Instrument = PlanChecks.Find(amount, instrument) is { } fault
            ? throw new ArgumentException(fault.English, nameof(amount))
            : instrument;
        CountsAsPublic = countsAsPublic;
        Name = name is null ? null : Guard.NotBlank(name, nameof(name));
    }

    /// <summary>Gets who pays.</summary>
    public FunderKind Funder { get; }

    /// <summary>Gets the amount, in euros; <c>null</c> when not known.</summary>
    public Euro? Amount { get; }

    /// <summary>Gets the aid it comes from; <c>null</c> when it is none of those that the programme names.</summary>
    public FundingInstrument? Instrument { get; }

    /// <summary>Gets whether it counts as public money; <c>null</c> for what its funder is by default.</summary>
    public bool? CountsAsPublic { get; }

    /// <summary>Gets the name of the funder or of the aid; <c>null</c> when nobody said.</summary>
    public string? Name { get; }

    /// <summary>Gets whether the money is public: as the line says, or else as its funder is.</summary>
    public bool IsPublic => CountsAsPublic ?? Funder.IsPublic;
}

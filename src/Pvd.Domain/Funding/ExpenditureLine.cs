namespace Pvd.Domain.Funding;

/// <summary>One expenditure of a project.</summary>
public sealed record ExpenditureLine
{
    /// <summary>Describes an expenditure.</summary>
    /// <param name="id">A name that requests refer to, unique in the plan.</param>
    /// <param name="amountExcludingTax">Cost excluding tax, in euros; <c>null</c> when not known.</param>
    /// <param name="amountIncludingTax">Cost including tax, in euros; <c>null</c> when not known. Grants are reckoned excluding tax.</param>
    /// <param name="eligiblePart">The part excluding tax that a grant accepts, in euros; <c>null</c> when not known.</param>
    /// <param name="kind">What it pays; <c>null</c> when not known.</param>
    /// <param name="label">What it is; <c>null</c> when nobody said.</param>
    /// <exception cref="ArgumentException">An amount is negative or out of reach, or a text is blank.</exception>
    public ExpenditureLine(
        string id,
        Euro? amountExcludingTax = null,
        Euro? amountIncludingTax = null,
        Euro? eligiblePart = null,
        ExpenditureKind? kind = null,
        string? label = null
    )
    {
        Id = Guard.NotBlank(id, nameof(id));
        AmountExcludingTax = FundingLimits.Check(amountExcludingTax, nameof(amountExcludingTax));
        AmountIncludingTax = FundingLimits.Check(amountIncludingTax, nameof(amountIncludingTax));
        EligiblePart = FundingLimits.Check(eligiblePart, nameof(eligiblePart));
        Kind = kind;
        Label = label is null ? null : Guard.NotBlank(label, nameof(label));
    }

    /// <summary>Gets a name that requests refer to, unique in the plan.</summary>
    public string Id { get; }

    /// <summary>Gets the cost excluding tax, in euros; <c>null</c> when not known.</summary>
    public Euro? AmountExcludingTax { get; }

    /// <summary>Gets the cost including tax, in euros; <c>null</c> when not known. Grants are reckoned excluding tax.</summary>
    public Euro? AmountIncludingTax { get; }

    /// <summary>Gets the part excluding tax that a grant accepts, in euros; <c>null</c> when not known.</summary>
    public Euro? EligiblePart { get; }

    /// <summary>Gets what it pays; <c>null</c> when not known.</summary>
    public ExpenditureKind? Kind { get; }

    /// <summary>Gets what it is; <c>null</c> when nobody said.</summary>
    public string? Label { get; }
}

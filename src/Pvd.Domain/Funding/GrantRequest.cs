namespace Pvd.Domain.Funding;

/// <summary>A request for a State grant.</summary>
public sealed record GrantRequest
{
    /// <summary>Describes a request.</summary>
    /// <param name="id">A name for the request, unique in the plan.</param>
    /// <param name="instrument">What is asked for.</param>
    /// <param name="year">The budget year it is made for.</param>
    /// <param name="amount">The amount asked for, in euros; <c>null</c> when a rate stands in, or it is not known.</param>
    /// <param name="rate">The rate asked for; <c>null</c> when an amount or shares stand in, or it is not known.</param>
    /// <param name="shares">A rate for each expenditure; <c>null</c> when there is one for all.</param>
    /// <param name="expenditures">Ids of the expenditures that it counts; <c>null</c> for all of them.</param>
    /// <param name="events">What happened to it, all of it; <c>null</c> when not known.</param>
    /// <param name="award">The decision to award it; <c>null</c> when none was made.</param>
    /// <exception cref="ArgumentException">Amount, rate and shares are given together, an expenditure is named twice, or a value is out of reach.</exception>
    public GrantRequest(
        string id,
        FundingInstrument instrument,
        int year,
        Euro? amount = null,
        Rate? rate = null,
        IEnumerable<RequestedShare>? shares = null,
        IEnumerable<string>? expenditures = null,
        IEnumerable<GrantEvent>? events = null,
        Award? award = null
    )
    {
        Id = Guard.NotBlank(id, nameof(id));
        Instrument = Guard.NotNull(instrument, nameof(instrument));
        Year = FundingYears.Check(year, nameof(year));
        Amount = FundingLimits.Check(amount, nameof(amount));
        Rate = rate;
        Shares = shares is null ? null : new ValueList<RequestedShare>(shares, nameof(shares));
        Expenditures = expenditures is null ? null : new ValueList<string>(expenditures, nameof(expenditures));
        Events = events is null ? null : new ValueList<GrantEvent>(events, nameof(events));
        Award = award;
        if (PlanChecks.Find(this).FirstOrDefault() is { } fault)
        {
            throw new ArgumentException(fault.English);
        }
    }

    /// <summary>Gets a name for the request, unique in the plan.</summary>
    public string Id { get; }

    /// <summary>Gets what is asked for.</summary>
    public FundingInstrument Instrument { get; }

    /// <summary>Gets the budget year it is made for.</summary>
    public int Year { get; }

    /// <summary>Gets the amount asked for, in euros; <c>null</c> when a rate stands in, or it is not known.</summary>
    public Euro? Amount { get; }

    /// <summary>Gets the rate asked for; <c>null</c> when an amount or shares stand in, or it is not known.</summary>
    public Rate? Rate { get; }

    /// <summary>Gets a rate for each expenditure; <c>null</c> when there is one for all.</summary>
    public IReadOnlyList<RequestedShare>? Shares { get; }

    /// <summary>Gets the ids of the expenditures that it counts; <c>null</c> for all of them.</summary>
    public IReadOnlyList<string>? Expenditures { get; }

    /// <summary>Gets what happened to it, all of it; <c>null</c> when not known.</summary>
    public IReadOnlyList<GrantEvent>? Events { get; }

    /// <summary>Gets the decision to award it; <c>null</c> when none was made.</summary>
    public Award? Award { get; }
}

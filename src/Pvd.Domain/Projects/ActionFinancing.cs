using Pvd.Domain.Funding;

namespace Pvd.Domain.Projects;

/// <summary>The money of one funder in a fiche action: one line of the maquette financière.</summary>
public sealed record ActionFinancing
{
    /// <summary>Describes a line.</summary>
    /// <param name="funder">Who pays.</param>
    /// <param name="amount">The amount, in euros; <c>null</c> when not known.</param>
    /// <param name="state">How far it has come; <c>null</c> when nobody said: it then counts, as what is envisaged does.</param>
    /// <param name="instrument">The State grant it comes from; <c>null</c> when it is none of them, or not known.</param>
    /// <param name="programme">The programme or aid it comes from, in words; <c>null</c> when nobody said.</param>
    /// <param name="rate">The share of the eligible cost that it pays, as stated; <c>null</c> when nobody said.</param>
    /// <param name="name">Name of the funder, where its kind does not tell; <c>null</c> when nobody said.</param>
    /// <param name="countsAsPublic">Whether it counts as public money; <c>null</c> for what its funder is by default.</param>
    /// <param name="decidedOn">The day of the decision that granted or refused it; <c>null</c> when not known, or not yet.</param>
    /// <param name="act">The reference of that decision; <c>null</c> when not known, or not yet.</param>
    /// <exception cref="ArgumentException">An amount or a day is out of reach, or a text is blank.</exception>
    public ActionFinancing(
        ActionFunder funder,
        Euro? amount = null,
        FinancingState? state = null,
        FundingInstrument? instrument = null,
        string? programme = null,
        Rate? rate = null,
        string? name = null,
        bool? countsAsPublic = null,
        LocalDate? decidedOn = null,
        string? act = null
    )
    {
        Funder = Guard.NotNull(funder, nameof(funder));
        Amount = FundingLimits.Check(amount, nameof(amount));
        State = state;
        Instrument = instrument;
        Programme = programme is null ? null : Guard.NotBlank(programme, nameof(programme));
        Rate = rate;
        Name = name is null ? null : Guard.NotBlank(name, nameof(name));
        CountsAsPublic = countsAsPublic;
        DecidedOn = FundingLimits.Check(decidedOn, nameof(decidedOn));
        Act = act is null ? null : Guard.NotBlank(act, nameof(act));
    }

    /// <summary>Gets who pays.</summary>
    public ActionFunder Funder { get; }

    /// <summary>Gets the amount, in euros; <c>null</c> when not known.</summary>
    public Euro? Amount { get; }

    /// <summary>Gets how far it has come; <c>null</c> when nobody said: it then counts, as what is envisaged does.</summary>
    public FinancingState? State { get; }

    /// <summary>Gets the State grant it comes from; <c>null</c> when it is none of them, or not known.</summary>
    public FundingInstrument? Instrument { get; }

    /// <summary>Gets the programme or aid it comes from, in words; <c>null</c> when nobody said.</summary>
    public string? Programme { get; }

    /// <summary>Gets the share of the eligible cost that it pays, as stated; <c>null</c> when nobody said.</summary>
    public Rate? Rate { get; }

    /// <summary>Gets the name of the funder, where its kind does not tell; <c>null</c> when nobody said.</summary>
    public string? Name { get; }

    /// <summary>Gets whether it counts as public money; <c>null</c> for what its funder is by default.</summary>
    public bool? CountsAsPublic { get; }

    /// <summary>Gets the day of the decision that granted or refused it; <c>null</c> when not known, or not yet.</summary>
    public LocalDate? DecidedOn { get; }

    /// <summary>Gets the reference of that decision; <c>null</c> when not known, or not yet.</summary>
    public string? Act { get; }

    /// <summary>Gets whether the money is public: as the line says, or else as its funder is.</summary>
    public bool IsPublic => CountsAsPublic ?? Funder.Kind.IsPublic;

    /// <summary>Gets whether it counts in the totals: a line refused does not.</summary>
    public bool Counts => !FinancingState.Refused.Equals(State);
}

namespace Pvd.Domain.Projects;

/// <summary>Help in kind, counted in days and never in euros (ingénierie du Cerema and others).</summary>
public sealed record InKindHelp
{
    /// <summary>Describes a help.</summary>
    /// <param name="funder">Who gives it.</param>
    /// <param name="days">How many days, zero or more; <c>null</c> when not known.</param>
    /// <param name="purpose">What it is for; <c>null</c> when not known.</param>
    /// <param name="state">How far it has come; <c>null</c> when nobody said: it then counts, as what is envisaged does.</param>
    /// <exception cref="ArgumentException">The number of days is negative or out of reach, or a text is blank.</exception>
    public InKindHelp(ActionFunder funder, decimal? days = null, string? purpose = null, FinancingState? state = null)
    {
        Funder = Guard.NotNull(funder, nameof(funder));
        Days = Measures.Check(days, nameof(days));
        Purpose = purpose is null ? null : Guard.NotBlank(purpose, nameof(purpose));
        State = state;
        if (days < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(days), days, Measures.AMeasure.English);
        }
    }

    /// <summary>Gets who gives it.</summary>
    public ActionFunder Funder { get; }

    /// <summary>Gets how many days, zero or more; <c>null</c> when not known.</summary>
    public decimal? Days { get; }

    /// <summary>Gets what it is for; <c>null</c> when not known.</summary>
    public string? Purpose { get; }

    /// <summary>Gets how far it has come; <c>null</c> when nobody said: it then counts, as what is envisaged does.</summary>
    public FinancingState? State { get; }

    /// <summary>Gets whether it counts in the totals: a help refused does not.</summary>
    public bool Counts => !FinancingState.Refused.Equals(State);
}

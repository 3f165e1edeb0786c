namespace Pvd.Domain.Governance;

/// <summary>The record of a meeting (compte rendu).</summary>
public sealed record Minutes
{
    /// <summary>Describes the minutes.</summary>
    /// <param name="approvedOn">Day they were approved; <c>null</c> when not known, or not yet.</param>
    /// <param name="decisions">What was decided, in the words of the minutes; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <exception cref="ArgumentException">A decision is blank.</exception>
    public Minutes(LocalDate? approvedOn = null, IEnumerable<string>? decisions = null)
    {
        ApprovedOn = approvedOn;
        Decisions = decisions is null
            ? null
            : new ValueList<string>(
                decisions.Select(decision => Guard.NotBlank(decision, nameof(decisions))),
                nameof(decisions)
            );
    }

    /// <summary>Gets the day they were approved; <c>null</c> when not known, or not yet.</summary>
    public LocalDate? ApprovedOn { get; }

    /// <summary>Gets what was decided; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<string>? Decisions { get; }
}

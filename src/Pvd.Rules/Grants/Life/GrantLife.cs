namespace Pvd.Rules.Grants.Life;

/// <summary>Where a request stands on a day, since when, and what is due next.</summary>
public sealed record GrantLife
{
    internal GrantLife(GrantFileStatus status, LocalDate? since, IEnumerable<GrantDue> due)
    {
        Status = status;
        Since = since;
        Due = new ValueList<GrantDue>(due, nameof(due));
    }

    /// <summary>Gets where it stands.</summary>
    public GrantFileStatus Status { get; }

    /// <summary>Gets the first day of that; <c>null</c> for a draft.</summary>
    public LocalDate? Since { get; }

    /// <summary>Gets what is due, the nearest first; empty where nothing is, or no text says.</summary>
    public IReadOnlyList<GrantDue> Due { get; }

    /// <summary>Gets the status in French.</summary>
    public override string ToString() => Status.Label.French;
}

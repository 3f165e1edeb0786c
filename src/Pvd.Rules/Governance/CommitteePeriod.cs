namespace Pvd.Rules.Governance;

/// <summary>Days in a row on which the comité de projet stands the same.</summary>
public sealed record CommitteePeriod
{
    internal CommitteePeriod(
        LocalDate from,
        LocalDate until,
        CommitteeValidity validity,
        IReadOnlyList<CommitteeMending> mendings,
        Assessment<CommitteeComposition> assessment
    )
    {
        From = from;
        Until = until;
        Validity = validity;
        Mendings = mendings;
        Assessment = assessment;
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day.</summary>
    public LocalDate Until { get; }

    /// <summary>Gets whether the committee is in order.</summary>
    public CommitteeValidity Validity { get; }

    /// <summary>Gets what must be mended, or learnt, and by whom; empty while the committee is in order.</summary>
    public IReadOnlyList<CommitteeMending> Mendings { get; }

    /// <summary>Gets the answer on the first day, under the law of that day; every day of the period is answered alike.</summary>
    public Assessment<CommitteeComposition> Assessment { get; }
}

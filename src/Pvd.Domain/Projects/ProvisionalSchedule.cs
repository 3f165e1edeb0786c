namespace Pvd.Domain.Projects;

/// <summary>The planned dates of an action or of a plan (calendrier prévisionnel).</summary>
public sealed record ProvisionalSchedule
{
    /// <summary>Describes a schedule.</summary>
    /// <param name="from">The first day planned; <c>null</c> when not known.</param>
    /// <param name="until">The last day planned; <c>null</c> when not known.</param>
    /// <param name="milestones">The steps planned; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <exception cref="ArgumentException">The last day comes before the first.</exception>
    public ProvisionalSchedule(
        LocalDate? from = null,
        LocalDate? until = null,
        IEnumerable<Milestone>? milestones = null
    )
    {
        From = from;
        Until = until;
        Milestones = milestones is null ? null : new ValueList<Milestone>(milestones, nameof(milestones));
        if (from is { } first)
        {
            Guard.Ordered(first, until, nameof(until));
        }
    }

    /// <summary>Gets the first day planned; <c>null</c> when not known.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day planned; <c>null</c> when not known.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets the steps planned; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<Milestone>? Milestones { get; }
}

namespace Pvd.Domain.Projects;

/// <summary>The set of actions of a project (plan d’action); its fiches action stand in the dossier. It evolves, and feeds the CRTE.</summary>
public sealed record ActionPlan
{
    /// <summary>Describes a plan.</summary>
    /// <param name="perimeters">The perimeters, by theme; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="programme">The overall programme, in words; <c>null</c> when not known.</param>
    /// <param name="schedule">The provisional schedule; <c>null</c> when not known.</param>
    /// <param name="examinedOn">The day of the meeting of the comité de projet that last examined it; <c>null</c> when not known, or not yet.</param>
    /// <param name="feedsCrte">Whether its actions are taken up in the CRTE; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ActionPlan(
        IEnumerable<ThematicPerimeter>? perimeters = null,
        string? programme = null,
        ProvisionalSchedule? schedule = null,
        LocalDate? examinedOn = null,
        bool? feedsCrte = null
    )
    {
        Perimeters = perimeters is null ? null : new ValueList<ThematicPerimeter>(perimeters, nameof(perimeters));
        Programme = programme is null ? null : Guard.NotBlank(programme, nameof(programme));
        Schedule = schedule;
        ExaminedOn = examinedOn;
        FeedsCrte = feedsCrte;
    }

    /// <summary>Gets the perimeters, by theme; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<ThematicPerimeter>? Perimeters { get; }

    /// <summary>Gets the overall programme, in words; <c>null</c> when not known.</summary>
    public string? Programme { get; }

    /// <summary>Gets the provisional schedule; <c>null</c> when not known.</summary>
    public ProvisionalSchedule? Schedule { get; }

    /// <summary>Gets the day of the meeting of the comité de projet that last examined it; <c>null</c> when not known, or not yet.</summary>
    public LocalDate? ExaminedOn { get; }

    /// <summary>Gets whether its actions are taken up in the CRTE; <c>null</c> when not known.</summary>
    public bool? FeedsCrte { get; }
}

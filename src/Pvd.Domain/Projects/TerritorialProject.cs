namespace Pvd.Domain.Projects;

/// <summary>The shared strategy of the territory (projet de territoire): diagnosis, axes, plan.</summary>
public sealed record TerritorialProject
{
    /// <summary>Puts a project together.</summary>
    /// <param name="diagnosis">The diagnosis; <c>null</c> when not known.</param>
    /// <param name="orientations">The orientations that the convention d’adhésion announced; <c>null</c> when not known.</param>
    /// <param name="strategy">What the axes answer together; <c>null</c> when not known.</param>
    /// <param name="axes">The strategic axes; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="plan">The plan d’action; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">Two axes share an id, or an axis answers an issue that the diagnosis does not bring out.</exception>
    public TerritorialProject(
        Diagnosis? diagnosis = null,
        IEnumerable<Orientation>? orientations = null,
        IEnumerable<StrategyElement>? strategy = null,
        IEnumerable<StrategicAxis>? axes = null,
        ActionPlan? plan = null
    )
    {
        Diagnosis = diagnosis;
        Orientations = orientations is null ? null : new ValueList<Orientation>(orientations, nameof(orientations));
        Strategy = strategy is null ? null : new ValueList<StrategyElement>(strategy, nameof(strategy));
        Axes = axes is null ? null : new ValueList<StrategicAxis>(axes, nameof(axes));
        Plan = plan;
        ProjectChecks.Refuse(ProjectChecks.Find(this));
    }

    /// <summary>Gets the diagnosis; <c>null</c> when not known.</summary>
    public Diagnosis? Diagnosis { get; }

    /// <summary>Gets the orientations that the convention d’adhésion announced; <c>null</c> when not known.</summary>
    public IReadOnlyList<Orientation>? Orientations { get; }

    /// <summary>Gets what the axes answer together; <c>null</c> when not known.</summary>
    public IReadOnlyList<StrategyElement>? Strategy { get; }

    /// <summary>Gets the strategic axes; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<StrategicAxis>? Axes { get; }

    /// <summary>Gets the plan d’action; <c>null</c> when not known.</summary>
    public ActionPlan? Plan { get; }
}

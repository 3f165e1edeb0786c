namespace Pvd.Domain.Projects;

/// <summary>An indicator by which an axis or an action is followed (suivi et évaluation).</summary>
public sealed record MonitoringIndicator
{
    /// <summary>Describes an indicator.</summary>
    /// <param name="label">What it measures.</param>
    /// <param name="kind">Whether it follows the work or its result; <c>null</c> when not known.</param>
    /// <param name="unit">The unit of its values; <c>null</c> when not known.</param>
    /// <param name="source">Where its values are taken from; <c>null</c> when not known.</param>
    /// <param name="frequency">How often it is measured; <c>null</c> when not known.</param>
    /// <param name="baseline">The value before the work, in its unit; <c>null</c> when not known.</param>
    /// <param name="target">The value aimed at, in its unit; <c>null</c> when not known.</param>
    /// <param name="targetOn">The day by which the target is to be reached; <c>null</c> when not known.</param>
    /// <param name="values">The values measured so far; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <exception cref="ArgumentException">A text is blank, or a value is out of reach.</exception>
    public MonitoringIndicator(
        string label,
        MonitoringKind? kind = null,
        string? unit = null,
        string? source = null,
        string? frequency = null,
        decimal? baseline = null,
        decimal? target = null,
        LocalDate? targetOn = null,
        IEnumerable<MeasuredValue>? values = null
    )
    {
        Label = Guard.NotBlank(label, nameof(label));
        Kind = kind;
        Unit = unit is null ? null : Guard.NotBlank(unit, nameof(unit));
        Source = source is null ? null : Guard.NotBlank(source, nameof(source));
        Frequency = frequency is null ? null : Guard.NotBlank(frequency, nameof(frequency));
        Baseline = Measures.Check(baseline, nameof(baseline));
        Target = Measures.Check(target, nameof(target));
        TargetOn = targetOn;
        Values = values is null ? null : new ValueList<MeasuredValue>(values, nameof(values));
    }

    /// <summary>Gets what it measures.</summary>
    public string Label { get; }

    /// <summary>Gets whether it follows the work or its result; <c>null</c> when not known.</summary>
    public MonitoringKind? Kind { get; }

    /// <summary>Gets the unit of its values; <c>null</c> when not known.</summary>
    public string? Unit { get; }

    /// <summary>Gets where its values are taken from; <c>null</c> when not known.</summary>
    public string? Source { get; }

    /// <summary>Gets how often it is measured; <c>null</c> when not known.</summary>
    public string? Frequency { get; }

    /// <summary>Gets the value before the work, in its unit; <c>null</c> when not known.</summary>
    public decimal? Baseline { get; }

    /// <summary>Gets the value aimed at, in its unit; <c>null</c> when not known.</summary>
    public decimal? Target { get; }

    /// <summary>Gets the day by which the target is to be reached; <c>null</c> when not known.</summary>
    public LocalDate? TargetOn { get; }

    /// <summary>Gets the values measured so far; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<MeasuredValue>? Values { get; }
}

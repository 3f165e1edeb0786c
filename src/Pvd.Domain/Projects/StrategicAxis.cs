namespace Pvd.Domain.Projects;

/// <summary>A line of the strategy (axe stratégique).</summary>
public sealed record StrategicAxis
{
    /// <summary>Describes an axis.</summary>
    /// <param name="id">A name that the fiches action refer to, unique in the project.</param>
    /// <param name="title">Its title.</param>
    /// <param name="issues">Ids of the issues it answers; <c>null</c> when not known.</param>
    /// <param name="partners">The partners it mobilises; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="indicators">Its indicators; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="scale">The scale at which it is worked on, where that matters; <c>null</c> when nobody said.</param>
    /// <param name="orientations">The orientations it follows; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public StrategicAxis(
        string id,
        string title,
        IEnumerable<string>? issues = null,
        IEnumerable<string>? partners = null,
        IEnumerable<MonitoringIndicator>? indicators = null,
        string? scale = null,
        IEnumerable<Orientation>? orientations = null
    )
    {
        Id = Guard.NotBlank(id, nameof(id));
        Title = Guard.NotBlank(title, nameof(title));
        Issues = issues is null
            ? null
            : new ValueList<string>(issues.Select(text => Guard.NotBlank(text, nameof(issues))), nameof(issues));
        Partners = partners is null
            ? null
            : new ValueList<string>(partners.Select(text => Guard.NotBlank(text, nameof(partners))), nameof(partners));
        Indicators = indicators is null ? null : new ValueList<MonitoringIndicator>(indicators, nameof(indicators));
        Scale = scale is null ? null : Guard.NotBlank(scale, nameof(scale));
        Orientations = orientations is null ? null : new ValueList<Orientation>(orientations, nameof(orientations));
    }

    /// <summary>Gets a name that the fiches action refer to, unique in the project.</summary>
    public string Id { get; }

    /// <summary>Gets its title.</summary>
    public string Title { get; }

    /// <summary>Gets the ids of the issues it answers; <c>null</c> when not known.</summary>
    public IReadOnlyList<string>? Issues { get; }

    /// <summary>Gets the partners it mobilises; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<string>? Partners { get; }

    /// <summary>Gets its indicators; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<MonitoringIndicator>? Indicators { get; }

    /// <summary>Gets the scale at which it is worked on, where that matters; <c>null</c> when nobody said.</summary>
    public string? Scale { get; }

    /// <summary>Gets the orientations it follows; <c>null</c> when not known.</summary>
    public IReadOnlyList<Orientation>? Orientations { get; }
}

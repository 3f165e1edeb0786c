namespace Pvd.Domain.Projects;

/// <summary>Where the plan d’action works on a theme.</summary>
public sealed record ThematicPerimeter
{
    /// <summary>Describes a perimeter.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="communes">INSEE codes of the communes it covers; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ThematicPerimeter(string theme, IEnumerable<InseeCommuneCode>? communes = null)
    {
        Theme = Guard.NotBlank(theme, nameof(theme));
        Communes = communes is null ? null : new ValueList<InseeCommuneCode>(communes, nameof(communes));
    }

    /// <summary>Gets the theme.</summary>
    public string Theme { get; }

    /// <summary>Gets the INSEE codes of the communes it covers; <c>null</c> when not known.</summary>
    public IReadOnlyList<InseeCommuneCode>? Communes { get; }
}

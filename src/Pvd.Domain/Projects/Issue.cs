namespace Pvd.Domain.Projects;

/// <summary>A problem that the project must answer (enjeu).</summary>
public sealed record Issue
{
    /// <summary>Describes an issue.</summary>
    /// <param name="id">A name that the axes refer to, unique in the diagnosis.</param>
    /// <param name="label">The issue, in words.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Issue(string id, string label)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Label = Guard.NotBlank(label, nameof(label));
    }

    /// <summary>Gets a name that the axes refer to, unique in the diagnosis.</summary>
    public string Id { get; }

    /// <summary>Gets the issue, in words.</summary>
    public string Label { get; }
}

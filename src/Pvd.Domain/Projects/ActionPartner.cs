namespace Pvd.Domain.Projects;

/// <summary>A body that takes part in an action, and what it does there.</summary>
public sealed record ActionPartner
{
    /// <summary>Describes a partner.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="role">What it does in the action; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ActionPartner(string name, string? role = null)
    {
        Name = Guard.NotBlank(name, nameof(name));
        Role = role is null ? null : Guard.NotBlank(role, nameof(role));
    }

    /// <summary>Gets its name.</summary>
    public string Name { get; }

    /// <summary>Gets what it does in the action; <c>null</c> when not known.</summary>
    public string? Role { get; }
}

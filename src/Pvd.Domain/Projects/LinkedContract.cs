using Pvd.Domain.Programme;

namespace Pvd.Domain.Projects;

/// <summary>Another contract or programme that an action is tied to.</summary>
public sealed record LinkedContract
{
    /// <summary>Describes a link.</summary>
    /// <param name="kind">Which contract or programme.</param>
    /// <param name="reference">Its name or number; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public LinkedContract(FrameKind kind, string? reference = null)
    {
        Kind = Guard.NotNull(kind, nameof(kind));
        Reference = reference is null ? null : Guard.NotBlank(reference, nameof(reference));
    }

    /// <summary>Gets which contract or programme.</summary>
    public FrameKind Kind { get; }

    /// <summary>Gets its name or number; <c>null</c> when not known.</summary>
    public string? Reference { get; }
}

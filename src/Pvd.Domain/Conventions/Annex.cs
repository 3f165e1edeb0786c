namespace Pvd.Domain.Conventions;

/// <summary>A document attached to a convention.</summary>
public sealed record Annex
{
    /// <summary>Names an annex.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="title">Its title; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> is blank.</exception>
    public Annex(AnnexKind kind, string? title = null)
    {
        Kind = Guard.NotNull(kind, nameof(kind));
        Title = title is null ? null : Guard.NotBlank(title, nameof(title));
    }

    /// <summary>Gets what it is.</summary>
    public AnnexKind Kind { get; }

    /// <summary>Gets its title; <c>null</c> when not known.</summary>
    public string? Title { get; }
}

namespace Pvd.Domain.Projects;

/// <summary>Something that a diagnosis draws on.</summary>
public sealed record DiagnosisInput
{
    /// <summary>Describes an input.</summary>
    /// <param name="source">What it is taken from.</param>
    /// <param name="title">Its title; <c>null</c> when nobody said.</param>
    /// <param name="on">The day of the data or document; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public DiagnosisInput(DiagnosisSource source, string? title = null, LocalDate? on = null)
    {
        Source = Guard.NotNull(source, nameof(source));
        Title = title is null ? null : Guard.NotBlank(title, nameof(title));
        On = on;
    }

    /// <summary>Gets what it is taken from.</summary>
    public DiagnosisSource Source { get; }

    /// <summary>Gets its title; <c>null</c> when nobody said.</summary>
    public string? Title { get; }

    /// <summary>Gets the day of the data or document; <c>null</c> when not known.</summary>
    public LocalDate? On { get; }
}

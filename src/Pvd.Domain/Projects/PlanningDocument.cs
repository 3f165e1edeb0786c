namespace Pvd.Domain.Projects;

/// <summary>A planning document that a diagnosis uses.</summary>
public sealed record PlanningDocument
{
    /// <summary>Describes a document.</summary>
    /// <param name="kind">What kind of document it is.</param>
    /// <param name="title">Its title; <c>null</c> when nobody said.</param>
    /// <param name="approvedOn">The day it was approved; <c>null</c> when it was not, or is not known.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public PlanningDocument(PlanningDocumentKind kind, string? title = null, LocalDate? approvedOn = null)
    {
        Kind = Guard.NotNull(kind, nameof(kind));
        Title = title is null ? null : Guard.NotBlank(title, nameof(title));
        ApprovedOn = approvedOn;
    }

    /// <summary>Gets what kind of document it is.</summary>
    public PlanningDocumentKind Kind { get; }

    /// <summary>Gets its title; <c>null</c> when nobody said.</summary>
    public string? Title { get; }

    /// <summary>Gets the day it was approved; <c>null</c> when it was not, or is not known.</summary>
    public LocalDate? ApprovedOn { get; }
}

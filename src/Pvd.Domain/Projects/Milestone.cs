namespace Pvd.Domain.Projects;

/// <summary>A planned step of a schedule (jalon).</summary>
public sealed record Milestone
{
    /// <summary>Describes a step.</summary>
    /// <param name="label">What is to be reached.</param>
    /// <param name="on">The day planned for it.</param>
    /// <param name="reachedOn">The day it was reached; <c>null</c> when it was not, or is not known.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Milestone(string label, LocalDate on, LocalDate? reachedOn = null)
    {
        Label = Guard.NotBlank(label, nameof(label));
        On = on;
        ReachedOn = reachedOn;
    }

    /// <summary>Gets what is to be reached.</summary>
    public string Label { get; }

    /// <summary>Gets the day planned for it.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the day it was reached; <c>null</c> when it was not, or is not known.</summary>
    public LocalDate? ReachedOn { get; }
}

namespace Pvd.Domain.Projects;

/// <summary>Something that happened to an action on a day.</summary>
public sealed record ActionEvent
{
    /// <summary>Records an event.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="on">The day it happened.</param>
    /// <param name="reason">Why; <c>null</c> when nobody said.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ActionEvent(ActionEventKind kind, LocalDate on, string? reason = null)
    {
        Kind = Guard.NotNull(kind, nameof(kind));
        On = on;
        Reason = reason is null ? null : Guard.NotBlank(reason, nameof(reason));
    }

    /// <summary>Gets what happened.</summary>
    public ActionEventKind Kind { get; }

    /// <summary>Gets the day it happened.</summary>
    public LocalDate On { get; }

    /// <summary>Gets why; <c>null</c> when nobody said.</summary>
    public string? Reason { get; }
}

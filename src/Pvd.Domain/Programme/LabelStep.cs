namespace Pvd.Domain.Programme;

/// <summary>A change of the label of a service on a day.</summary>
public sealed record LabelStep
{
    /// <summary>States a change.</summary>
    /// <param name="state">What the label became.</param>
    /// <param name="on">The day it did.</param>
    public LabelStep(LabelState state, LocalDate on)
    {
        State = Guard.NotNull(state, nameof(state));
        On = on;
    }

    /// <summary>Gets what the label became.</summary>
    public LabelState State { get; }

    /// <summary>Gets the day it did.</summary>
    public LocalDate On { get; }
}

namespace Pvd.Rules.LifeCycles;

/// <summary>One step from a state to the next, or to the same one again.</summary>
/// <typeparam name="TState">The kind of states.</typeparam>
public sealed class LifeStep<TState>
    where TState : class
{
    internal LifeStep(LocalDate on, TState? from, TState to, IReadOnlyList<Finding> findings, Localized? next)
    {
        On = on;
        From = from;
        To = to;
        Findings = findings;
        Next = next;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the state it leaves; <c>null</c> where nothing existed yet.</summary>
    public TState? From { get; }

    /// <summary>Gets the state it leads to.</summary>
    public TState To { get; }

    /// <summary>Gets why, with the text: the first finding says what happened, the others what was checked or must be learnt.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets what comes next; <c>null</c> where nothing does.</summary>
    public Localized? Next { get; }
}

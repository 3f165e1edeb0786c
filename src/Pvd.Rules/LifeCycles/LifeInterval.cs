namespace Pvd.Rules.LifeCycles;

/// <summary>Days in a row in one state, why it began, and what comes next.</summary>
/// <typeparam name="TState">The kind of states.</typeparam>
public sealed class LifeInterval<TState>
    where TState : class
{
    internal LifeInterval(LocalDate from, LocalDate? until, IReadOnlyList<LifeStep<TState>> steps)
    {
        From = from;
        Until = until;
        Steps = steps;
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day; <c>null</c> where the state still lasts.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets the steps of the first day, in order; the last one leads to the state.</summary>
    public IReadOnlyList<LifeStep<TState>> Steps { get; }

    /// <summary>Gets the state.</summary>
    public TState State => Steps[Steps.Count - 1].To;

    /// <summary>Gets what comes next; <c>null</c> where nothing does.</summary>
    public Localized? Next => Steps[Steps.Count - 1].Next;

    /// <summary>Gets the facts to learn before the state is certain; empty where it is.</summary>
    public IReadOnlyList<MissingFact> Missing =>
        [.. Steps.SelectMany(step => step.Findings).SelectMany(finding => finding.Missing).Distinct()];

    /// <summary>Tells whether a day is one of these.</summary>
    public bool Contains(LocalDate day) => From <= day && (Until is null || day <= Until);
}

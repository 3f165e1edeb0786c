namespace Pvd.Rules.LifeCycles;

/// <summary>The states of an act or a request over time, derived from its dated events up to a day.</summary>
/// <typeparam name="TState">The kind of states.</typeparam>
public sealed class Timeline<TState>
    where TState : class
{
    private readonly Func<TState, Localized> _label;

    internal Timeline(
        Localized subject,
        Func<TState, Localized> label,
        LocalDate on,
        IReadOnlyList<LifeInterval<TState>> intervals,
        IReadOnlyList<RefusedEvent> refused,
        IReadOnlyList<Finding> remarks,
        IReadOnlyList<MissingFact> missing
    )
    {
        _label = label;
        Subject = subject;
        On = on;
        Intervals = intervals;
        Refused = refused;
        Remarks = remarks;
        Missing = missing;
    }

    /// <summary>Gets what it is about.</summary>
    public Localized Subject { get; }

    /// <summary>Gets the day it was told on: nothing later is taken into account.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the intervals, in order, without gap or overlap; empty where nothing has happened.</summary>
    public IReadOnlyList<LifeInterval<TState>> Intervals { get; }

    /// <summary>Gets the events that could not happen, by day.</summary>
    public IReadOnlyList<RefusedEvent> Refused { get; }

    /// <summary>Gets what is worth telling though it changes no state.</summary>
    public IReadOnlyList<Finding> Remarks { get; }

    /// <summary>Gets the lists that may be incomplete, for which another state may be the true one.</summary>
    public IReadOnlyList<MissingFact> Missing { get; }

    /// <summary>Gets the state on the day it was told; <c>null</c> where nothing has happened.</summary>
    public TState? State => Intervals.Count == 0 ? null : Intervals[Intervals.Count - 1].State;

    /// <summary>Gets the interval of a day; <c>null</c> before the first event and after <see cref="On"/>.</summary>
    public LifeInterval<TState>? At(LocalDate day) =>
        day > On ? null : Intervals.FirstOrDefault(interval => interval.Contains(day));

    /// <summary>Tells the whole story aloud: from when to when, in what state, why, what comes next, and what did not count.</summary>
    public string Explain(Language language) => LifeStory.Tell(this, _label, language);
}

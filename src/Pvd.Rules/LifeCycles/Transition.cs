namespace Pvd.Rules.LifeCycles;

/// <summary>One arrow of a life cycle.</summary>
/// <param name="From">The state it leaves; <c>null</c> where nothing exists yet.</param>
/// <param name="Event">What happens.</param>
/// <param name="To">The state it leads to.</param>
/// <param name="Check">What the guards say: the first finding tells why; one that is not met forbids the event.</param>
/// <param name="Guard">The condition in a few words, for the drawing; <c>null</c> where there is none.</param>
/// <param name="Applies">Which of several arrows for one event is meant; <c>null</c> where there is one.</param>
internal sealed record Transition<TState, TMoment>(
    TState? From,
    LifeEvent Event,
    TState To,
    Func<TMoment, IReadOnlyList<Finding>> Check,
    Localized? Guard = null,
    Func<TMoment, bool>? Applies = null
)
    where TState : class;

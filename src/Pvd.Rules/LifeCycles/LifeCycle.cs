using Ardalis.SmartEnum;

namespace Pvd.Rules.LifeCycles;

/// <summary>The states of one kind of act or request and the arrows between them: states, refusals and drawings all come from here.</summary>
/// <param name="order">The rule that an event happens in a state that has an arrow for it.</param>
/// <param name="label">What a state is called.</param>
/// <param name="transitions">Every arrow, in the order in which they are tried.</param>
internal sealed class LifeCycle<TState, TMoment>(
    RuleText order,
    Func<TState, Localized> label,
    IReadOnlyList<Transition<TState, TMoment>> transitions
)
    where TState : SmartEnum<TState, string>
{
    internal RuleText Order { get; } = order;

    internal IReadOnlyList<Transition<TState, TMoment>> Transitions { get; } = transitions;

    internal Localized LabelOf(TState state) => label(state);

    internal IEnumerable<Transition<TState, TMoment>> From(TState? state) =>
        Transitions.Where(transition => Equals(transition.From, state));
}

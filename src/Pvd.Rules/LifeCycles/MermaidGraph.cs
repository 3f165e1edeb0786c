using Ardalis.SmartEnum;

namespace Pvd.Rules.LifeCycles;

/// <summary>Draws a life cycle as a Mermaid state diagram.</summary>
internal static class MermaidGraph
{
    internal static string Of<TState, TMoment>(LifeCycle<TState, TMoment> cycle, Language language)
        where TState : SmartEnum<TState, string>
    {
        List<TState> states = [.. cycle.Transitions.Select(transition => transition.To).Distinct()];
        IEnumerable<string> lines =
        [
            "stateDiagram-v2",
            .. states.Select(state => $"    state \"{cycle.LabelOf(state).In(language)}\" as {state.Name}"),
            .. cycle.Transitions.Select(transition => Arrow(transition, language)),
            .. states.Where(state => !cycle.From(state).Any()).Select(state => $"    {state.Name} --> [*]"),
        ];
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static string Arrow<TState, TMoment>(Transition<TState, TMoment> transition, Language language)
        where TState : SmartEnum<TState, string>
    {
        string guard = transition.Guard is { } condition ? $" [{condition.In(language)}]" : "";
        string label = transition.Event.Label.In(language) + guard;
        return $"    {transition.From?.Name ?? "[*]"} --> {transition.To.Name} : {label}";
    }
}

namespace Pvd.Rules.Checks;

/// <summary>A check, one of its outcomes, and the sentence for it: shared by all the steps that say so.</summary>
/// <param name="check">The check.</param>
/// <param name="outcome">The outcome.</param>
/// <param name="text">The sentence; <c>null</c> for the one of the rule.</param>
internal sealed class Ruling(Check check, Outcome outcome, Localized? text)
{
    internal Check Check { get; } = check;

    internal Outcome Outcome { get; } = outcome;

    internal Localized? Text { get; } = text;

    internal Effects Effects { get; } = check.EffectsOf(outcome);
}

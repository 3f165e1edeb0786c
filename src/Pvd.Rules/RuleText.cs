namespace Pvd.Rules;

/// <summary>A rule as a lawyer reads it: its article, its sentence, and what is said when it is met, not met or cannot be judged.</summary>
/// <remarks>Its dates, severity and source stand in the legislation files under the same id.</remarks>
internal sealed class RuleText(
    string id,
    LegalReference basis,
    Localized statement,
    Localized? met = null,
    Localized? notMet = null,
    Localized? unknown = null,
    IReadOnlyList<Checks.Slot>? slots = null,
    string? threshold = null,
    string? distance = null,
    Localized? remedy = null,
    Checks.StepFigure? figure = null
)
{
    internal string Id { get; } = id;

    internal LegalReference Basis { get; } = basis;

    internal Localized Statement { get; } = statement;

    internal Localized Met { get; } = met ?? statement;

    internal Localized NotMet { get; } = notMet ?? statement;

    internal Localized Unknown { get; } = unknown ?? statement;

    /// <summary>Where the sentences find their facts in a recorded step; empty for rules that name their facts themselves.</summary>
    internal IReadOnlyList<Checks.Slot> Slots { get; } = slots ?? [];

    /// <summary>The fact that the others are compared with; <c>null</c> when nothing is.</summary>
    internal string? Threshold { get; } = threshold;

    /// <summary>The fact that says how far the threshold is; <c>null</c> when nothing is compared.</summary>
    internal string? Distance { get; } = distance;

    /// <summary>What would change an answer that the rule stands in the way of; <c>null</c> when nothing the owner can do.</summary>
    internal Localized? Remedy { get; } = remedy;

    /// <summary>The amount of a recorded step that the answer shows among its figures; <c>null</c> when there is none.</summary>
    internal Checks.StepFigure? Figure { get; } = figure;

    internal Localized For(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => Met,
            Outcome.Unknown => Unknown,
            _ => NotMet,
        };
}

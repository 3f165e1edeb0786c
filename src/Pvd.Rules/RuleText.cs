namespace Pvd.Rules;

/// <summary>A rule as a lawyer reads it: its article, its sentence, and what is said when it is met, not met or cannot be judged.</summary>
/// <remarks>Its dates, severity and source stand in the legislation files under the same id.</remarks>
internal sealed class RuleText(
    string id,
    LegalReference basis,
    Localized statement,
    Localized? met = null,
    Localized? notMet = null,
    Localized? unknown = null
)
{
    internal string Id { get; } = id;

    internal LegalReference Basis { get; } = basis;

    internal Localized Statement { get; } = statement;

    internal Localized Met { get; } = met ?? statement;

    internal Localized NotMet { get; } = notMet ?? statement;

    internal Localized Unknown { get; } = unknown ?? statement;

    internal Localized For(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => Met,
            Outcome.Unknown => Unknown,
            _ => NotMet,
        };
}

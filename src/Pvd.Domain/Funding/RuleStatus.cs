using Ardalis.SmartEnum;

namespace Pvd.Domain.Funding;

/// <summary>How much is known of the rules of an instrument; the value is the code of the JSON files.</summary>
public sealed class RuleStatus : SmartEnum<RuleStatus, string>
{
    /// <summary>Within its dates, the amount follows from the facts.</summary>
    public static readonly RuleStatus Known = new(nameof(Known), "known", "règle connue", "rule known");

    /// <summary>Some conditions or bounds are known; what the whole amount needs was not found.</summary>
    public static readonly RuleStatus Partial = new(
        nameof(Partial),
        "partial",
        "règle connue en partie",
        "rule known in part"
    );

    /// <summary>No rule for a project was found: a plan may list the instrument, no amount is computed.</summary>
    public static readonly RuleStatus Unknown = new(nameof(Unknown), "unknown", "règle inconnue", "rule unknown");

    /// <summary>A bill that is not law as far as is known: never taken for law.</summary>
    public static readonly RuleStatus Proposed = new(
        nameof(Proposed),
        "proposed",
        "projet, sans valeur de droit",
        "bill, not law"
    );

    private RuleStatus(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<RuleStatus> All { get; } = [Known, Partial, Unknown, Proposed];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }
}

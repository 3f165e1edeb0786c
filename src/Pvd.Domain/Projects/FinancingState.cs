using Ardalis.SmartEnum;

namespace Pvd.Domain.Projects;

/// <summary>How far the money of one line of a fiche action has come; the value is the code of the JSON files.</summary>
public sealed class FinancingState : SmartEnum<FinancingState, string>
{
    /// <summary>Hoped for: nobody was asked yet.</summary>
    public static readonly FinancingState Envisaged = new(
        nameof(Envisaged),
        "envisaged",
        "envisagé",
        "envisaged",
        new("usage")
    );

    /// <summary>Asked for, not decided yet.</summary>
    public static readonly FinancingState Requested = new(
        nameof(Requested),
        "requested",
        "demandé",
        "requested",
        new("usage")
    );

    /// <summary>Granted by a decision.</summary>
    public static readonly FinancingState Granted = new(nameof(Granted), "granted", "accordé", "granted", new("usage"));

    /// <summary>Refused: it counts in no total.</summary>
    public static readonly FinancingState Refused = new(nameof(Refused), "refused", "refusé", "refused", new("usage"));

    private FinancingState(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<FinancingState> All { get; } = [Envisaged, Requested, Granted, Refused];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}

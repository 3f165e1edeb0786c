namespace Pvd.Rules.Receipts;

/// <summary>A finding as a receipt keeps it.</summary>
public sealed record ReceiptFinding
{
    internal ReceiptFinding(
        string rule,
        Outcome outcome,
        IEnumerable<NamedFact> facts,
        IEnumerable<ReceiptParameter> parameters,
        FactValue threshold,
        FactValue distance,
        Localized reason
    )
    {
        Rule = rule;
        Outcome = outcome;
        Facts = new ValueList<NamedFact>(facts, nameof(facts));
        Parameters = new ValueList<ReceiptParameter>(parameters, nameof(parameters));
        Threshold = threshold;
        Distance = distance;
        Reason = reason;
    }

    /// <summary>Gets the id of the rule.</summary>
    public string Rule { get; }

    /// <summary>Gets what it said.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets the facts it read or computed.</summary>
    public IReadOnlyList<NamedFact> Facts { get; }

    /// <summary>Gets the parameters it read.</summary>
    public IReadOnlyList<ReceiptParameter> Parameters { get; }

    /// <summary>Gets what the facts were compared with; unknown where nothing was.</summary>
    public FactValue Threshold { get; }

    /// <summary>Gets how far the facts were from the threshold; unknown where nothing was compared.</summary>
    public FactValue Distance { get; }

    /// <summary>Gets the sentence.</summary>
    public Localized Reason { get; }
}

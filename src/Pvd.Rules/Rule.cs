namespace Pvd.Rules;

/// <summary>A rule of law or of the programme, with its dates.</summary>
public sealed class Rule
{
    internal Rule(
        RuleText text,
        LocalDate from,
        LocalDate? to,
        Severity severity,
        Confidence confidence,
        string source,
        LocalDate checkedOn
    )
    {
        Text = text;
        From = from;
        To = to;
        Severity = severity;
        Confidence = confidence;
        Source = source;
        CheckedOn = checkedOn;
    }

    /// <summary>Gets the stable id, such as <c>ADH-1</c>.</summary>
    public string Id => Text.Id;

    /// <summary>Gets what the rule asks, in one sentence.</summary>
    public Localized Statement => Text.Statement;

    /// <summary>Gets the article or document it rests on.</summary>
    public LegalReference LegalBasis => Text.Basis;

    /// <summary>Gets the first day in force.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day in force; <c>null</c> when no end is known.</summary>
    public LocalDate? To { get; }

    /// <summary>Gets what it means that the rule is not met.</summary>
    public Severity Severity { get; }

    /// <summary>Gets how sure the rule is.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets the documents it was taken from.</summary>
    public string Source { get; }

    /// <summary>Gets the day on which someone last looked.</summary>
    public LocalDate CheckedOn { get; }

    internal RuleText Text { get; }

    internal bool IsInForce(LocalDate day) => From <= day && (To is null || day <= To);

    /// <summary>Gets the id and the French statement.</summary>
    public override string ToString() => $"{Id} : {Statement.French}";
}

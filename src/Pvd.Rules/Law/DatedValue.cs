namespace Pvd.Rules.Law;

/// <summary>What a parameter is worth from one day to another, and who says so.</summary>
public sealed record DatedValue
{
    internal DatedValue(
        LocalDate from,
        LocalDate? to,
        FactValue value,
        Localized? note,
        LegalReference reference,
        string source,
        Confidence confidence,
        LocalDate checkedOn,
        ValueForce force = ValueForce.Binding
    )
    {
        From = from;
        To = to;
        Value = value;
        Note = note;
        Reference = reference;
        Source = source;
        Confidence = confidence;
        CheckedOn = checkedOn;
        Force = force;
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day; <c>null</c> when no end is known.</summary>
    public LocalDate? To { get; }

    /// <summary>Gets the value; unknown when someone looked and found none.</summary>
    public FactValue Value { get; }

    /// <summary>Gets why the value is unknown, or what to know about it; <c>null</c> when there is nothing to say.</summary>
    public Localized? Note { get; }

    /// <summary>Gets the text that sets the value.</summary>
    public LegalReference Reference { get; }

    /// <summary>Gets the documents it was taken from.</summary>
    public string Source { get; }

    /// <summary>Gets how sure the value is.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets the day on which someone last looked.</summary>
    public LocalDate CheckedOn { get; }

    /// <summary>Gets whether the value binds, or is only aimed at, local or observed.</summary>
    public ValueForce Force { get; }

    internal bool Covers(LocalDate day) => From <= day && (To is null || day <= To);
}

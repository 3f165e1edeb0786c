using Pvd.Domain.Calendars;

namespace Pvd.Rules.Law;

/// <summary>A deadline as the law or the programme states it: from what, how long, counted how, and what follows when it passes.</summary>
public sealed class DeadlineDefinition
{
    internal DeadlineDefinition(string id, Localized label, DeadlineRule rule)
    {
        Id = id;
        Label = label;
        Rule = rule;
    }

    /// <summary>Gets the stable id, such as <c>framework-convention</c>.</summary>
    public string Id { get; }

    /// <summary>Gets what is due.</summary>
    public Localized Label { get; }

    /// <summary>Gets the id of the deadline that another source states otherwise; <c>null</c> when sources agree.</summary>
    public string? AlternativeTo { get; internal init; }

    /// <summary>Gets the event it runs from; <c>null</c> for a fixed day.</summary>
    public DeadlineTrigger? Start { get; internal init; }

    /// <summary>Gets its length; <c>null</c> for a fixed day, an end of year, or a length held by a parameter.</summary>
    public LegalPeriod? Period { get; internal init; }

    /// <summary>Gets the id of the parameter that holds its length in months; <c>null</c> when the length stands here.</summary>
    public string? Parameter { get; internal init; }

    /// <summary>Gets the years after that of the start at whose end it falls; <c>null</c> for any other deadline.</summary>
    public int? YearsAfterStart { get; internal init; }

    /// <summary>Gets the fixed day; <c>null</c> when it runs from an event.</summary>
    public LocalDate? Day { get; internal init; }

    /// <summary>Gets the way of counting.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>Gets the event that meets it; <c>null</c> when it only marks the end of something.</summary>
    public DeadlineTrigger? MetBy { get; internal init; }

    /// <summary>Gets what follows when it passes; <c>null</c> when nothing is known to.</summary>
    public DeadlineConsequence? Consequence { get; internal init; }

    /// <summary>Gets by how much it can be extended; <c>null</c> when no text allows it.</summary>
    public DeadlineExtension? Extension { get; internal init; }

    /// <summary>Gets what to know about it; <c>null</c> when there is nothing to say.</summary>
    public Localized? Note { get; internal init; }

    /// <summary>Gets the first day on which it is law.</summary>
    public LocalDate From { get; internal init; }

    /// <summary>Gets the last day on which it is law; <c>null</c> when no end is known.</summary>
    public LocalDate? To { get; internal init; }

    /// <summary>Gets the text or document that states it.</summary>
    public LegalReference Reference { get; internal init; } = null!;

    /// <summary>Gets the documents it was taken from.</summary>
    public string Source { get; internal init; } = "";

    /// <summary>Gets how sure it is.</summary>
    public Confidence Confidence { get; internal init; }

    /// <summary>Gets the day on which someone last looked.</summary>
    public LocalDate CheckedOn { get; internal init; }

    internal bool IsLawOn(LocalDate day) => From <= day && (To is null || day <= To);

    /// <summary>Gets the id and the French label.</summary>
    public override string ToString() => $"{Id} : {Label.French}";
}

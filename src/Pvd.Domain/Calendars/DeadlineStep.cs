namespace Pvd.Domain.Calendars;

/// <summary>One step of a reckoning.</summary>
public sealed record DeadlineStep
{
    internal DeadlineStep(LocalDate day, Localized sentence, LegalReference legalBasis)
    {
        Day = day;
        Sentence = sentence;
        LegalBasis = legalBasis;
    }

    /// <summary>Gets the day that the step leads to, or passes over.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the step in words.</summary>
    public Localized Sentence { get; }

    /// <summary>Gets the article.</summary>
    public LegalReference LegalBasis { get; }
}

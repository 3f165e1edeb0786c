namespace Pvd.Domain.Calendars;

/// <summary>A public holiday on its date.</summary>
public sealed record Holiday
{
    internal Holiday(LocalDate date, Localized name, LegalReference legalBasis, Confidence confidence)
    {
        Date = date;
        Name = name;
        LegalBasis = legalBasis;
        Confidence = confidence;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the name, in French as the State's open data writes it: <c>Lundi de Pâques</c>.</summary>
    public Localized Name { get; }

    /// <summary>Gets the text that makes it a holiday.</summary>
    public LegalReference LegalBasis { get; }

    /// <summary>Gets how sure the text and the date are.</summary>
    public Confidence Confidence { get; }
}

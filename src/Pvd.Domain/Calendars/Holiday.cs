namespace Pvd.Domain.Calendars;

/// <summary>A public holiday on its date.</summary>
public sealed record Holiday
{
    internal Holiday(LocalDate date, Localized name)
    {
        Date = date;
        Name = name;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the name: <c>lundi de Pâques</c>.</summary>
    public Localized Name { get; }
}

namespace Pvd.Domain.Programme;

/// <summary>What is looked for in a catalogue of aids. A condition that is left out hides nothing.</summary>
public sealed record AidSearch
{
    /// <summary>Describes a search.</summary>
    /// <param name="place">Where the aid must be open; <c>null</c> for anywhere.</param>
    /// <param name="theme">What it must be about, as the catalogue writes it, whatever the case of the letters; <c>null</c> for anything.</param>
    /// <param name="instrument">The form it must take; <c>null</c> for any.</param>
    /// <param name="openOn">The day on which it must be open; <c>null</c> for any.</param>
    /// <param name="minimumRate">The least share looked for; <c>null</c> for any.</param>
    /// <param name="maximumRate">The greatest share looked for; <c>null</c> for any.</param>
    /// <exception cref="ArgumentException">The theme is blank, or the least rate is above the greatest.</exception>
    public AidSearch(
        AidPlace? place = null,
        string? theme = null,
        AidInstrument? instrument = null,
        LocalDate? openOn = null,
        Rate? minimumRate = null,
        Rate? maximumRate = null
    )
    {
        if (minimumRate is { } least && maximumRate is { } greatest && least.Value > greatest.Value)
        {
            throw new ArgumentException("The least rate cannot be above the greatest.", nameof(maximumRate));
        }

        Place = place;
        Theme = theme is null ? null : Guard.NotBlank(theme, nameof(theme));
        Instrument = instrument;
        OpenOn = openOn;
        MinimumRate = minimumRate;
        MaximumRate = maximumRate;
    }

    /// <summary>Gets where the aid must be open; <c>null</c> for anywhere.</summary>
    public AidPlace? Place { get; }

    /// <summary>Gets what it must be about; <c>null</c> for anything.</summary>
    public string? Theme { get; }

    /// <summary>Gets the form it must take; <c>null</c> for any.</summary>
    public AidInstrument? Instrument { get; }

    /// <summary>Gets the day on which it must be open; <c>null</c> for any.</summary>
    public LocalDate? OpenOn { get; }

    /// <summary>Gets the least share looked for; <c>null</c> for any.</summary>
    public Rate? MinimumRate { get; }

    /// <summary>Gets the greatest share looked for; <c>null</c> for any.</summary>
    public Rate? MaximumRate { get; }

    /// <summary>The conditions that are asked for, each with whether an aid meets it; <c>null</c> where that is not known.</summary>
    internal IEnumerable<(AidCondition Condition, bool? IsMet)> Judge(Aid aid)
    {
        if (Place is not null)
        {
            yield return (AidCondition.Place, aid.Perimeter?.Covers(Place));
        }

        if (Theme is not null)
        {
            yield return (AidCondition.Theme, aid.IsAbout(Theme));
        }

        if (Instrument is not null)
        {
            yield return (AidCondition.Instrument, aid.Takes(Instrument));
        }

        if (OpenOn is { } day)
        {
            yield return (AidCondition.OpenOn, aid.IsOpenOn(day));
        }

        if (MinimumRate is not null || MaximumRate is not null)
        {
            yield return (AidCondition.Rate, aid.PaysBetween(MinimumRate, MaximumRate));
        }
    }
}

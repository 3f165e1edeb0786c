namespace Pvd.Domain.Programme;

/// <summary>An aid of a catalogue that an integrator loads.</summary>
public sealed record Aid
{
    /// <summary>Describes an aid.</summary>
    /// <param name="id">The id, unique in the catalogue.</param>
    /// <param name="name">Its name.</param>
    /// <param name="funders">Who gives it; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="programmes">The programmes it belongs to; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="beneficiaries">Who may ask for it; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="instruments">The forms it takes; <c>null</c> when not known.</param>
    /// <param name="themes">What it is about, all of it; <c>null</c> when not known.</param>
    /// <param name="perimeter">Where it is open; <c>null</c> when not known.</param>
    /// <param name="recurrence">How often it opens; <c>null</c> when not known.</param>
    /// <param name="opensOn">The first day it is open; <c>null</c> when not known.</param>
    /// <param name="closesOn">The last day it is open; <c>null</c> when not known, or it does not close.</param>
    /// <param name="minimumRate">The least share that it pays; <c>null</c> when not known.</param>
    /// <param name="maximumRate">The greatest share that it pays; <c>null</c> when not known.</param>
    /// <param name="url">Where it is described; <c>null</c> when nobody said.</param>
    /// <exception cref="ArgumentException">A text is blank, the aid closes before it opens, or its least rate is above its greatest.</exception>
    public Aid(
        string id,
        string name,
        IEnumerable<string>? funders = null,
        IEnumerable<string>? programmes = null,
        IEnumerable<string>? beneficiaries = null,
        IEnumerable<AidInstrument>? instruments = null,
        IEnumerable<string>? themes = null,
        AidPerimeter? perimeter = null,
        AidRecurrence? recurrence = null,
        LocalDate? opensOn = null,
        LocalDate? closesOn = null,
        Rate? minimumRate = null,
        Rate? maximumRate = null,
        string? url = null
    )
    {
        Id = Guard.NotBlank(id, nameof(id));
        Name = Guard.NotBlank(name, nameof(name));
        Funders = funders is null
            ? null
            : new ValueList<string>(funders.Select(text => Guard.NotBlank(text, nameof(funders))), nameof(funders));
        Programmes = programmes is null
            ? null
            : new ValueList<string>(
                programmes.Select(text => Guard.NotBlank(text, nameof(programmes))),
                nameof(programmes)
            );
        Beneficiaries = beneficiaries is null
            ? null
            : new ValueList<string>(
                beneficiaries.Select(text => Guard.NotBlank(text, nameof(beneficiaries))),
                nameof(beneficiaries)
            );
        Instruments = instruments is null ? null : new ValueList<AidInstrument>(instruments, nameof(instruments));
        Themes = themes is null
            ? null
            : new ValueList<string>(themes.Select(text => Guard.NotBlank(text, nameof(themes))), nameof(themes));
        Perimeter = perimeter;
        Recurrence = recurrence;
        OpensOn = opensOn;
        ClosesOn = closesOn;
        MinimumRate = minimumRate;
        MaximumRate = maximumRate;
        Url = url is null ? null : Guard.NotBlank(url, nameof(url));
        if (opensOn is { } first)
        {
            Guard.Ordered(first, closesOn, nameof(closesOn));
        }

        if (minimumRate is { } least && maximumRate is { } greatest && least.Value > greatest.Value)
        {
            throw new ArgumentException("The least rate cannot be above the greatest.", nameof(maximumRate));
        }
    }

    /// <summary>Gets the id, unique in the catalogue.</summary>
    public string Id { get; }

    /// <summary>Gets its name.</summary>
    public string Name { get; }

    /// <summary>Gets who gives it; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<string>? Funders { get; }

    /// <summary>Gets the programmes it belongs to; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<string>? Programmes { get; }

    /// <summary>Gets who may ask for it; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<string>? Beneficiaries { get; }

    /// <summary>Gets the forms it takes; <c>null</c> when not known.</summary>
    public IReadOnlyList<AidInstrument>? Instruments { get; }

    /// <summary>Gets what it is about, all of it; <c>null</c> when not known.</summary>
    public IReadOnlyList<string>? Themes { get; }

    /// <summary>Gets where it is open; <c>null</c> when not known.</summary>
    public AidPerimeter? Perimeter { get; }

    /// <summary>Gets how often it opens; <c>null</c> when not known.</summary>
    public AidRecurrence? Recurrence { get; }

    /// <summary>Gets the first day it is open; <c>null</c> when not known.</summary>
    public LocalDate? OpensOn { get; }

    /// <summary>Gets the last day it is open; <c>null</c> when not known, or it does not close.</summary>
    public LocalDate? ClosesOn { get; }

    /// <summary>Gets the least share that it pays; <c>null</c> when not known.</summary>
    public Rate? MinimumRate { get; }

    /// <summary>Gets the greatest share that it pays; <c>null</c> when not known.</summary>
    public Rate? MaximumRate { get; }

    /// <summary>Gets where it is described; <c>null</c> when nobody said.</summary>
    public string? Url { get; }

    /// <summary>Tells whether it is open on a day; <c>null</c> when that is not known, as of an aid that opens again and again past its last known day.</summary>
    /// <param name="day">The day.</param>
    public bool? IsOpenOn(LocalDate day) =>
        day > ClosesOn && AidRecurrence.Recurring.Equals(Recurrence) ? null
        : day < OpensOn || day > ClosesOn ? false
        : (OpensOn is not null || AidRecurrence.Permanent.Equals(Recurrence))
        && (ClosesOn is not null || AidRecurrence.Permanent.Equals(Recurrence))
            ? true
        : null;

    /// <summary>Tells whether it takes a form; <c>null</c> when its forms are not known.</summary>
    /// <param name="instrument">The form.</param>
    public bool? Takes(AidInstrument instrument)
    {
        Guard.NotNull(instrument, nameof(instrument));
        return Instruments?.Contains(instrument);
    }

    /// <summary>Tells whether it is about a theme, whatever the case of the letters; <c>null</c> when its themes are not known.</summary>
    /// <param name="theme">The theme, as the catalogue writes it.</param>
    public bool? IsAbout(string theme)
    {
        Guard.NotBlank(theme, nameof(theme));
        return Themes?.Contains(theme, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Tells whether it may pay a share between two rates; <c>null</c> when its own are not known.</summary>
    /// <param name="least">The least share looked for; <c>null</c> for any.</param>
    /// <param name="greatest">The greatest share looked for; <c>null</c> for any.</param>
    public bool? PaysBetween(Rate? least, Rate? greatest)
    {
        bool? reaches =
            least is not { } low ? true
            : MaximumRate is { } own ? own.Value >= low.Value
            : MinimumRate is { } bottom && bottom.Value >= low.Value ? true
            : null;
        bool? stays =
            greatest is not { } high ? true
            : MinimumRate is { } own2 ? own2.Value <= high.Value
            : MaximumRate is { } top && top.Value <= high.Value ? true
            : null;
        return reaches == false || stays == false ? false
            : reaches is null || stays is null ? null
            : true;
    }
}

using Ardalis.SmartEnum;

namespace Pvd.Domain.Calendars;

/// <summary>The territories whose public holidays are known here; the value is the slug of the State's open data.</summary>
public sealed class Zone : SmartEnum<Zone, string>
{
    /// <summary>Metropolitan France, without the two local days of Alsace-Moselle.</summary>
    public static readonly Zone Metropole = new(
        nameof(Metropole),
        "metropole",
        "France métropolitaine",
        "metropolitan France"
    );

    private Zone(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every zone.</summary>
    public static IReadOnlyList<Zone> All { get; } = [Metropole];

    /// <summary>Gets the name of the zone.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that lists its holidays.</summary>
    public LegalReference LegalBasis { get; } = new("Code du travail", "L3133-1");
}

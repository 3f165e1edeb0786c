using Ardalis.SmartEnum;

namespace Pvd.Domain.Calendars;

/// <summary>The territories whose public holidays differ; the value is the slug of the State's open data.</summary>
public sealed class Zone : SmartEnum<Zone, string>
{
    /// <summary>Metropolitan France outside the local law of Alsace-Moselle.</summary>
    public static readonly Zone Metropole = new(
        nameof(Metropole),
        "metropole",
        "France métropolitaine",
        "metropolitan France",
        "Europe/Paris",
        1982
    );

    /// <summary>Alsace-Moselle, in a commune with a Protestant church or a mixed church: Good Friday is a holiday.</summary>
    public static readonly Zone AlsaceMoselle = new(
        nameof(AlsaceMoselle),
        "alsace-moselle",
        "Alsace-Moselle, commune avec un temple protestant ou une église mixte",
        "Alsace-Moselle, commune with a Protestant or mixed church",
        "Europe/Paris",
        1982
    );

    /// <summary>Alsace-Moselle, in a commune without a Protestant church or a mixed church.</summary>
    public static readonly Zone AlsaceMoselleWithoutProtestantChurch = new(
        nameof(AlsaceMoselleWithoutProtestantChurch),
        "alsace-moselle-sans-temple",
        "Alsace-Moselle, commune sans temple protestant ni église mixte",
        "Alsace-Moselle, commune without a Protestant or mixed church",
        "Europe/Paris",
        1982
    );

    /// <summary>Guadeloupe.</summary>
    public static readonly Zone Guadeloupe = new(
        nameof(Guadeloupe),
        "guadeloupe",
        "Guadeloupe",
        "Guadeloupe",
        "America/Guadeloupe",
        1982
    );

    /// <summary>Martinique.</summary>
    public static readonly Zone Martinique = new(
        nameof(Martinique),
        "martinique",
        "Martinique",
        "Martinique",
        "America/Martinique",
        1982
    );

    /// <summary>Guyane.</summary>
    public static readonly Zone Guyane = new(
        nameof(Guyane),
        "guyane",
        "Guyane",
        "French Guiana",
        "America/Cayenne",
        1982
    );

    /// <summary>La Réunion.</summary>
    public static readonly Zone LaReunion = new(
        nameof(LaReunion),
        "la-reunion",
        "La Réunion",
        "Réunion",
        "Indian/Reunion",
        1982
    );

    /// <summary>Mayotte.</summary>
    public static readonly Zone Mayotte = new(nameof(Mayotte), "mayotte", "Mayotte", "Mayotte", "Indian/Mayotte", 1982);

    /// <summary>Saint-Barthélemy.</summary>
    public static readonly Zone SaintBarthelemy = new(
        nameof(SaintBarthelemy),
        "saint-barthelemy",
        "Saint-Barthélemy",
        "Saint-Barthélemy",
        "America/St_Barthelemy",
        1982
    );

    /// <summary>Saint-Martin.</summary>
    public static readonly Zone SaintMartin = new(
        nameof(SaintMartin),
        "saint-martin",
        "Saint-Martin",
        "Saint-Martin",
        "America/Marigot",
        2012
    );

    /// <summary>Saint-Pierre-et-Miquelon.</summary>
    public static readonly Zone SaintPierreEtMiquelon = new(
        nameof(SaintPierreEtMiquelon),
        "saint-pierre-et-miquelon",
        "Saint-Pierre-et-Miquelon",
        "Saint-Pierre-et-Miquelon",
        "America/Miquelon",
        1982
    );

    /// <summary>Polynésie française, at the time of Tahiti.</summary>
    public static readonly Zone PolynesieFrancaise = new(
        nameof(PolynesieFrancaise),
        "polynesie-francaise",
        "Polynésie française",
        "French Polynesia",
        "Pacific/Tahiti",
        2015
    );

    /// <summary>Nouvelle-Calédonie.</summary>
    public static readonly Zone NouvelleCaledonie = new(
        nameof(NouvelleCaledonie),
        "nouvelle-caledonie",
        "Nouvelle-Calédonie",
        "New Caledonia",
        "Pacific/Noumea",
        2000
    );

    /// <summary>Wallis-et-Futuna.</summary>
    public static readonly Zone WallisEtFutuna = new(
        nameof(WallisEtFutuna),
        "wallis-et-futuna",
        "Wallis-et-Futuna",
        "Wallis and Futuna",
        "Pacific/Wallis",
        2000
    );

    private Zone(string name, string code, string french, string english, string timeZoneId, int firstYear)
        : base(name, code)
    {
        Label = new(french, english);
        TimeZoneId = timeZoneId;
        FirstYear = firstYear;
    }

    /// <summary>Gets every zone.</summary>
    public static IReadOnlyList<Zone> All { get; } =
    [
        Metropole,
        AlsaceMoselle,
        AlsaceMoselleWithoutProtestantChurch,
        Guadeloupe,
        Martinique,
        Guyane,
        LaReunion,
        Mayotte,
        SaintBarthelemy,
        SaintMartin,
        SaintPierreEtMiquelon,
        PolynesieFrancaise,
        NouvelleCaledonie,
        WallisEtFutuna,
    ];

    /// <summary>Gets the name of the zone.</summary>
    public Localized Label { get; }

    /// <summary>Gets the id of its clock in the IANA time zone database.</summary>
    public string TimeZoneId { get; }

    /// <summary>Gets the first year for which its holidays are documented; before it they are unknown.</summary>
    public int FirstYear { get; }

    /// <summary>Gets the text that lists its holidays; local days have their own.</summary>
    public LegalReference LegalBasis { get; } = new("Code du travail", "L3133-1");
}

using Ardalis.SmartEnum;

namespace Pvd.Domain.Calendars;

/// <summary>A day on which sources disagree, or that custom keeps without a text: no holiday unless the caller says so, by name.</summary>
public sealed class ContestedDay : SmartEnum<ContestedDay, string>
{
    /// <summary>Good Friday in Guadeloupe.</summary>
    public static readonly ContestedDay GoodFridayInGuadeloupe = new(
        nameof(GoodFridayInGuadeloupe),
        "guadeloupe-vendredi-saint",
        Zone.Guadeloupe,
        Custom("Vendredi saint", "Good Friday", -2)
    );

    /// <summary>Mid-Lent in Guadeloupe.</summary>
    public static readonly ContestedDay MidLentInGuadeloupe = new(
        nameof(MidLentInGuadeloupe),
        "guadeloupe-mi-careme",
        Zone.Guadeloupe,
        Custom("Mi-Carême", "Mid-Lent", -24)
    );

    /// <summary>Victor Schœlcher’s day in Guadeloupe.</summary>
    public static readonly ContestedDay SchoelcherInGuadeloupe = new(
        nameof(SchoelcherInGuadeloupe),
        "guadeloupe-schoelcher",
        Zone.Guadeloupe,
        Schoelcher()
    );

    /// <summary>Good Friday in Martinique.</summary>
    public static readonly ContestedDay GoodFridayInMartinique = new(
        nameof(GoodFridayInMartinique),
        "martinique-vendredi-saint",
        Zone.Martinique,
        Custom("Vendredi saint", "Good Friday", -2)
    );

    /// <summary>Victor Schœlcher’s day in Martinique.</summary>
    public static readonly ContestedDay SchoelcherInMartinique = new(
        nameof(SchoelcherInMartinique),
        "martinique-schoelcher",
        Zone.Martinique,
        Schoelcher()
    );

    /// <summary>27 May in Saint-Martin since 2018: still in the article when last seen, while the prefecture declares the 28th.</summary>
    public static readonly ContestedDay May27InSaintMartin = new(
        nameof(May27InSaintMartin),
        "saint-martin-27-mai",
        Zone.SaintMartin,
        HolidayRule
            .Fixed(
                "Abolition de l'esclavage",
                "Abolition of slavery",
                5,
                27,
                new("Code du travail", "L3422-2"),
                Confidence.Low
            )
            .Since(2018)
    );

    private ContestedDay(string name, string code, Zone zone, HolidayRule rule)
        : base(name, code)
    {
        Zone = zone;
        Rule = rule;
        Label = new($"{rule.Name.French} ({zone.Label.French})", $"{rule.Name.English} ({zone.Label.English})");
    }

    /// <summary>Gets every contested day.</summary>
    public static IReadOnlyList<ContestedDay> All { get; } =
    [
        GoodFridayInGuadeloupe,
        MidLentInGuadeloupe,
        SchoelcherInGuadeloupe,
        GoodFridayInMartinique,
        SchoelcherInMartinique,
        May27InSaintMartin,
    ];

    /// <summary>Gets the name of the day and where it is kept.</summary>
    public Localized Label { get; }

    /// <summary>Gets the zone where it is kept.</summary>
    public Zone Zone { get; }

    /// <summary>Gets what it rests on.</summary>
    public LegalReference LegalBasis => Rule.Basis;

    internal HolidayRule Rule { get; }

    private static HolidayRule Custom(string french, string english, int fromEaster) =>
        HolidayRule.FromEaster(french, english, fromEaster, new("usage", "sans texte"), Confidence.Low);

    private static HolidayRule Schoelcher() =>
        HolidayRule.Fixed(
            "Fête de Victor Schoelcher",
            "Victor Schœlcher’s Day",
            7,
            21,
            new("usage", "sans texte"),
            Confidence.Low
        );
}

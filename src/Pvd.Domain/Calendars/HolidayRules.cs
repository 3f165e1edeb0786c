using static Pvd.Domain.Calendars.HolidayRule;

namespace Pvd.Domain.Calendars;

/// <summary>
/// Every public holiday by law. The eleven national days are listed in Code du travail L3133-1; each has its own older text.
/// Customary days, which no text lists, are <see cref="ContestedDay"/>.
/// </summary>
internal static class HolidayRules
{
    private static readonly LegalReference Labour = new("Code du travail", "L3133-1");
    private static readonly LegalReference LocalLaw = new("Code du travail", "L3134-13");
    private static readonly LegalReference Abolition = new("Code du travail", "L3422-2");
    private static readonly LegalReference Decree2012 = new("décret 2012-553 du 23 avril 2012");
    private static readonly LegalReference Polynesia = new(
        "droit du travail de la Polynésie française",
        "texte non lu"
    );
    private static readonly LegalReference Caledonia = new(
        "accord interprofessionnel territorial de Nouvelle-Calédonie",
        "art. 74"
    );
    private static readonly LegalReference Wallis = new("droit du travail de Wallis-et-Futuna", "texte non lu");

    private static readonly IReadOnlyList<HolidayRule> National =
    [
        Fixed("1er janvier", "New Year’s Day", 1, 1, Labour, Confidence.Medium),
        FromEaster("Lundi de Pâques", "Easter Monday", 1, Labour, Confidence.High),
        Fixed("1er mai", "Labour Day", 5, 1, Labour, Confidence.Medium),
        Fixed("8 mai", "Victory Day 1945", 5, 8, Labour, Confidence.High).Since(1982),
        FromEaster("Ascension", "Ascension Day", 39, Labour, Confidence.Medium),
        FromEaster("Lundi de Pentecôte", "Whit Monday", 50, Labour, Confidence.High),
        Fixed("14 juillet", "Bastille Day", 7, 14, Labour, Confidence.High),
        Fixed("Assomption", "Assumption Day", 8, 15, Labour, Confidence.Medium),
        Fixed("Toussaint", "All Saints’ Day", 11, 1, Labour, Confidence.Medium),
        Fixed("11 novembre", "Armistice Day 1918", 11, 11, Labour, Confidence.Medium),
        Fixed("Jour de Noël", "Christmas Day", 12, 25, Labour, Confidence.Medium),
    ];

    private static readonly HolidayRule SecondChristmasDay = Fixed(
        "2ème jour de Noël",
        "Second Christmas Day",
        12,
        26,
        LocalLaw,
        Confidence.High
    );
    private static readonly HolidayRule GoodFriday = FromEaster(
        "Vendredi saint",
        "Good Friday",
        -2,
        LocalLaw,
        Confidence.High
    );

    private static readonly Dictionary<string, HolidayRule[]> Local = new(StringComparer.Ordinal)
    {
        ["alsace-moselle"] = [GoodFriday, SecondChristmasDay],
        ["alsace-moselle-sans-temple"] = [SecondChristmasDay],
        ["mayotte"] = [AbolitionOn(4, 27).Since(1984)],
        ["martinique"] = [AbolitionOn(5, 22).Since(1984)],
        ["guadeloupe"] = [AbolitionOn(5, 27).Since(1984)],
        ["guyane"] = [AbolitionOn(6, 10).Since(1984)],
        ["la-reunion"] = [AbolitionOn(12, 20).Since(1983)],
        ["saint-barthelemy"] =
        [
            Fixed("Abolition de l'esclavage", "Abolition of slavery", 10, 9, Decree2012, Confidence.High).Since(2012),
        ],
        ["saint-martin"] =
        [
            Fixed("Abolition de l'esclavage", "Abolition of slavery", 5, 27, Decree2012, Confidence.Medium)
                .Between(2012, 2017),
            Fixed("Abolition de l'esclavage", "Abolition of slavery", 5, 28, Decree2012, Confidence.Medium).Since(2018),
        ],
        ["polynesie-francaise"] =
        [
            Fixed("Arrivée de l'Évangile", "Arrival of the Gospel", 3, 5, Polynesia, Confidence.Medium),
            FromEaster("Vendredi saint", "Good Friday", -2, Polynesia, Confidence.Medium),
            Fixed("Fête de l'autonomie", "Autonomy Day", 6, 29, Polynesia, Confidence.Medium).Between(1985, 2025),
            Fixed("Matari'i i ni'a", "Matari’i i ni’a", 11, 20, Polynesia, Confidence.Medium).Since(2026),
        ],
        ["nouvelle-caledonie"] =
        [
            Fixed("Fête de la citoyenneté", "Citizenship Day", 9, 24, Caledonia, Confidence.Medium),
        ],
        ["wallis-et-futuna"] =
        [
            Fixed("Saint Pierre Chanel", "Saint Peter Chanel", 4, 28, Wallis, Confidence.Low),
            Fixed("Fête du Territoire", "Territory Day", 7, 29, Wallis, Confidence.Low),
        ],
    };

    internal static IReadOnlyList<HolidayRule> For(Zone zone) =>
        Local.TryGetValue(zone.Value, out HolidayRule[]? local) ? [.. National, .. local] : National;

    private static HolidayRule AbolitionOn(int month, int day) =>
        Fixed("Abolition de l'esclavage", "Abolition of slavery", month, day, Abolition, Confidence.High);
}

namespace Pvd.Domain;

/// <summary>The two-digit code of one of the eighteen régions, as in the official geographic code since 2016.</summary>
/// <remarks>Never interchangeable with a <see cref="DepartmentCode"/>: some values exist in both lists.</remarks>
public sealed record RegionCode
#if NET
    : IParsable<RegionCode>
#endif
{
    internal static readonly Localized Expected = new(
        "un code de région : deux chiffres de la liste officielle, tels que 76 pour l’Occitanie",
        "a région code: two digits of the official list, such as 76 for Occitanie"
    );

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["01"] = "Guadeloupe",
        ["02"] = "Martinique",
        ["03"] = "Guyane",
        ["04"] = "La Réunion",
        ["06"] = "Mayotte",
        ["11"] = "Île-de-France",
        ["24"] = "Centre-Val de Loire",
        ["27"] = "Bourgogne-Franche-Comté",
        ["28"] = "Normandie",
        ["32"] = "Hauts-de-France",
        ["44"] = "Grand Est",
        ["52"] = "Pays de la Loire",
        ["53"] = "Bretagne",
        ["75"] = "Nouvelle-Aquitaine",
        ["76"] = "Occitanie",
        ["84"] = "Auvergne-Rhône-Alpes",
        ["93"] = "Provence-Alpes-Côte d’Azur",
        ["94"] = "Corse",
    };

    private RegionCode(string value) => Value = value;

    /// <summary>Gets the two digits.</summary>
    public string Value { get; }

    /// <summary>Gets the French name of the région.</summary>
    public string Name => Names[Value];

    /// <summary>Reads a code such as <c>76</c>; separators are dropped.</summary>
    /// <exception cref="FormatException">The text is not the code of a région; the message says what was expected.</exception>
    public static RegionCode Parse(string text) =>
        TryParse(text, out RegionCode? result) ? result : throw IdentifierText.Refuse(Expected, text);

    /// <summary>Reads a code; <c>false</c> where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out RegionCode? result)
    {
        string value = IdentifierText.Compact(text);
        result = Names.ContainsKey(value) ? new(value) : null;
        return result is not null;
    }

    /// <summary>Gets the two digits.</summary>
    public override string ToString() => Value;

#if NET
    static RegionCode IParsable<RegionCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RegionCode>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out RegionCode result
    ) => TryParse(s, out result);
#endif
}

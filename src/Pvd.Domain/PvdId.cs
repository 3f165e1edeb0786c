using System.Text.RegularExpressions;

namespace Pvd.Domain;

/// <summary>The identifier of a beneficiary commune in the programme's own lists: <c>pvd-</c>région<c>-</c>département<c>-</c>serial.</summary>
/// <remarks>
/// Compared in lower case except for the letters of Corsica, which are written <c>2A</c> and <c>2B</c>.
/// Some communes have none; serials have gaps. Its région may be older than the commune's present one.
/// </remarks>
public sealed record PvdId
#if NET
    : IParsable<PvdId>
#endif
{
    internal static readonly Localized Expected = new(
        "un identifiant du programme : pvd-région-département-rang, tel que pvd-76-32-4",
        "a programme identifier: pvd-région-département-serial, such as pvd-76-32-4"
    );

    private static readonly Regex Shape = new(
        @"\Apvd-([0-9]{2})-(2[AB]|[0-9]{2,3})-([0-9]+)\z",
        RegexOptions.CultureInvariant
    );

    private PvdId(string value, RegionCode? region, DepartmentCode? department)
    {
        Value = value;
        Region = region;
        Department = department;
    }

    /// <summary>Gets the identifier, such as <c>pvd-94-2B-1</c>.</summary>
    public string Value { get; }

    /// <summary>Gets the région that the identifier names; <c>null</c> when its code is not that of a present région.</summary>
    public RegionCode? Region { get; }

    /// <summary>Gets the département that the identifier names; <c>null</c> when its code is not that of a département.</summary>
    public DepartmentCode? Department { get; }

    /// <summary>Reads an identifier such as <c>pvd-76-32-4</c>; case and separators do not matter.</summary>
    /// <exception cref="FormatException">The text is not such an identifier; the message says what was expected.</exception>
    public static PvdId Parse(string text) =>
        TryParse(text, out PvdId? result) ? result : throw IdentifierText.Refuse(Expected, text);

    /// <summary>Reads an identifier; <c>false</c> where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PvdId? result)
    {
        string value = IdentifierText.Compact(text).ToUpperInvariant().Replace("PVD-", "pvd-");
        Match match = Shape.Match(value);
        result = null;
        if (match.Success)
        {
            _ = RegionCode.TryParse(match.Groups[1].Value, out RegionCode? region);
            _ = DepartmentCode.TryParse(match.Groups[2].Value, out DepartmentCode? department);
            result = new(value, region, department);
        }

        return result is not null;
    }

    /// <summary>Gets the identifier.</summary>
    public override string ToString() => Value;

#if NET
    static PvdId IParsable<PvdId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PvdId>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out PvdId result
    ) => TryParse(s, out result);
#endif
}

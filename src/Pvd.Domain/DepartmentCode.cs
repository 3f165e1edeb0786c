namespace Pvd.Domain;

/// <summary>The code of a département or of an overseas territory, as in the official geographic code.</summary>
/// <remarks>Two characters (<c>01</c> to <c>95</c> without <c>20</c>, <c>2A</c>, <c>2B</c>) or three (<c>971</c> to <c>978</c>, <c>984</c>, <c>986</c> to <c>989</c>). Never interchangeable with a <see cref="RegionCode"/>: <c>75</c> is Paris here and Nouvelle-Aquitaine there.</remarks>
public sealed record DepartmentCode
#if NET
    : IParsable<DepartmentCode>
#endif
{
    internal static readonly Localized Expected = new(
        "un code de département : 01 à 95, 2A, 2B, ou trois chiffres outre-mer",
        "a département code: 01 to 95, 2A, 2B, or three digits overseas"
    );

    private DepartmentCode(string value) => Value = value;

    /// <summary>Gets the identifier without separators.</summary>
    public string Value { get; }

    /// <summary>Gets whether the code is that of an overseas territory (<c>97x</c>, <c>98x</c>).</summary>
    public bool IsOverseas => Value.Length == 3;

    /// <summary>Gets the French name; <c>null</c> for an overseas territory that is no département.</summary>
    public string? Name => DepartmentTable.Name(Value);

    /// <summary>Gets the région it belongs to since 2016; <c>null</c> for an overseas territory that is no département.</summary>
    public RegionCode? Region => DepartmentTable.Region(Value);

    /// <summary>Guadeloupe, Martinique, Guyane, La Réunion, Mayotte: the collectivities of article 73 of the Constitution.</summary>
    internal bool IsOverseasDepartment => Value is "971" or "972" or "973" or "974" or "976";

    /// <summary>Reads an identifier such as <c>2A</c>; surrounding and inner separators (space, no-break space, dot) are dropped.</summary>
    /// <exception cref="FormatException">The text is not such an identifier; the message says what was expected.</exception>
    public static DepartmentCode Parse(string text) =>
        TryParse(text, out DepartmentCode? result) ? result : throw IdentifierText.Refuse(Expected, text);

    /// <summary>Reads an identifier; <c>false</c> where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DepartmentCode? result)
    {
        string value = IdentifierText.Compact(text).ToUpperInvariant();
        result = IsValid(value) ? new(value) : null;
        return result is not null;
    }

    /// <summary>Gets the identifier without separators.</summary>
    public override string ToString() => Value;

    internal static bool IsValid(string value) =>
        value.Length switch
        {
            2 => value is "2A" or "2B"
                || (IdentifierText.IsDigits(value, 2) && Number(value) is >= 1 and <= 95 and not 20),
            3 => IdentifierText.IsDigits(value, 3)
                && Number(value) is (>= 971 and <= 978) or 984 or (>= 986 and <= 989),
            _ => false,
        };

    private static int Number(string digits) => digits.Aggregate(0, (number, digit) => (number * 10) + digit - '0');

#if NET
    static DepartmentCode IParsable<DepartmentCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DepartmentCode>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out DepartmentCode result
    ) => TryParse(s, out result);
#endif
}

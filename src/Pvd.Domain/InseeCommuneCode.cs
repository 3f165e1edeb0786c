namespace Pvd.Domain;

/// <summary>The five-character code of a commune in the official geographic code (COG).</summary>
/// <remarks>Syntax only: whether the commune exists depends on the date, since communes merge. Not a postal code.</remarks>
public sealed record InseeCommuneCode
#if NET
    : IParsable<InseeCommuneCode>
#endif
{
    internal static readonly Localized Expected = new(
        "un code commune INSEE : cinq caractères, tels que 79005, 2A004 ou 97115",
        "an INSEE commune code: five characters, such as 79005, 2A004 or 97115"
    );

    private InseeCommuneCode(string value) => Value = value;

    /// <summary>Gets the identifier without separators.</summary>
    public string Value { get; }

    /// <summary>Gets the département or overseas territory that the code belongs to.</summary>
    public DepartmentCode Department => DepartmentCode.Parse(DepartmentPart(Value));

    /// <summary>Reads an identifier such as <c>32107</c>; surrounding and inner separators (space, no-break space, dot) are dropped.</summary>
    /// <exception cref="FormatException">The text is not such an identifier; the message says what was expected.</exception>
    public static InseeCommuneCode Parse(string text) =>
        TryParse(text, out InseeCommuneCode? result) ? result : throw IdentifierText.Refuse(Expected, text);

    /// <summary>Reads an identifier; <c>false</c> where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out InseeCommuneCode? result)
    {
        string value = IdentifierText.Compact(text).ToUpperInvariant();
        result = IsValid(value) ? new(value) : null;
        return result is not null;
    }

    /// <summary>Gets the identifier without separators.</summary>
    public override string ToString() => Value;

    private static bool IsValid(string value) =>
        value.Length == 5
        && DepartmentCode.IsValid(DepartmentPart(value))
        && IdentifierText.IsDigits(value.Substring(2), 3);

    private static string DepartmentPart(string value) =>
        value.Substring(
            0,
            value.StartsWith("97", StringComparison.Ordinal) || value.StartsWith("98", StringComparison.Ordinal) ? 3 : 2
        );

#if NET
    static InseeCommuneCode IParsable<InseeCommuneCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<InseeCommuneCode>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out InseeCommuneCode result
    ) => TryParse(s, out result);
#endif
}

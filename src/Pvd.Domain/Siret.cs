namespace Pvd.Domain;

/// <summary>The fourteen-digit number of an establishment: the SIREN of its legal unit and five digits of its own.</summary>
/// <remarks>Fourteen ASCII digits that pass the Luhn check, as do the first nine. Establishments of La Poste (SIREN 356000000) may instead have a digit sum that is a multiple of five.</remarks>
public sealed record Siret
#if NET
    : IParsable<Siret>
#endif
{
    internal static readonly Localized Expected = new(
        "un SIRET : quatorze chiffres dont la clé est valide, comme celle du SIREN des neuf premiers",
        "a SIRET: fourteen digits with a valid key, as has the SIREN of the first nine"
    );

    private Siret(string value) => Value = value;

    /// <summary>Gets the identifier without separators.</summary>
    public string Value { get; }

    /// <summary>Gets the SIREN of the legal unit.</summary>
    public Siren Siren => Siren.Parse(Value.Substring(0, 9));

    /// <summary>Reads an identifier such as <c>200 034 528 00014</c>; surrounding and inner separators (space, no-break space, dot) are dropped.</summary>
    /// <exception cref="FormatException">The text is not such an identifier; the message says what was expected.</exception>
    public static Siret Parse(string text) =>
        TryParse(text, out Siret? result) ? result : throw IdentifierText.Refuse(Expected, text);

    /// <summary>Reads an identifier; <c>false</c> where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Siret? result)
    {
        string value = IdentifierText.Compact(text);
        result = IsValid(value) ? new(value) : null;
        return result is not null;
    }

    /// <summary>Gets the identifier without separators.</summary>
    public override string ToString() => Value;

    private static bool IsValid(string value) =>
        IdentifierText.IsDigits(value, 14)
        && Luhn.HasValidKey(value.Substring(0, 9))
        && (Luhn.HasValidKey(value) || IsLaPoste(value));

    private static bool IsLaPoste(string value) =>
        value.StartsWith("356000000", StringComparison.Ordinal) && value.Sum(digit => digit - '0') % 5 == 0;

#if NET
    static Siret IParsable<Siret>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Siret>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Siret result
    ) => TryParse(s, out result);
#endif
}

namespace Pvd.Domain;

/// <summary>The nine-digit number that identifies a legal unit in the SIRENE register; an EPCI has no other.</summary>
/// <remarks>Nine ASCII digits that pass the Luhn check, never all zero.</remarks>
public sealed record Siren
#if NET
    : IParsable<Siren>
#endif
{
    internal static readonly Localized Expected = new(
        "un SIREN : neuf chiffres dont la clé est valide",
        "a SIREN: nine digits with a valid key"
    );

    private Siren(string value) => Value = value;

    /// <summary>Gets the identifier without separators.</summary>
    public string Value { get; }

    /// <summary>Reads an identifier such as <c>200 034 528</c>; surrounding and inner separators (space, no-break space, dot) are dropped.</summary>
    /// <exception cref="FormatException">The text is not such an identifier; the message says what was expected.</exception>
    public static Siren Parse(string text) =>
        TryParse(text, out Siren? result) ? result : throw IdentifierText.Refuse(Expected, text);

    /// <summary>Reads an identifier; <c>false</c> where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Siren? result)
    {
        string value = IdentifierText.Compact(text);
        result = IsValid(value) ? new(value) : null;
        return result is not null;
    }

    /// <summary>Gets the identifier without separators.</summary>
    public override string ToString() => Value;

    private static bool IsValid(string value) => IdentifierText.IsDigits(value, 9) && Luhn.HasValidKey(value);

#if NET
    static Siren IParsable<Siren>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Siren>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Siren result
    ) => TryParse(s, out result);
#endif
}

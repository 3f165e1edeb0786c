namespace Pvd.Domain;

/// <summary>A stated rate: an exact fraction from 0 to 1, such as the 75 % of a text or of a request. The default value is 0.</summary>
public readonly record struct Rate : IComparable<Rate>
{
    internal static readonly Localized Expected = new(
        "un taux en pour cent, de 0 à 100, avec un point décimal (« 75 » ou « 32.5 »)",
        "a rate in percent, from 0 to 100, with a decimal point (\"75\" or \"32.5\")"
    );

    private Rate(Ratio value) => Value = value;

    /// <summary>Gets the fraction, from 0 to 1.</summary>
    public Ratio Value { get; }

    /// <summary>Makes a rate from a fraction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is below 0 or above 1.</exception>
    public static Rate From(Ratio value) =>
        value >= Ratio.Zero && value <= Ratio.One
            ? new(value)
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A rate lies between 0 and 100 %.");

    /// <summary>Makes a rate from percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is below 0 or above 100.</exception>
    public static Rate FromPercent(int percent) => From(Ratio.Of(percent, 100));

    /// <summary>Reads a rate in percent, such as <c>75</c> or <c>32.5</c>, with up to four decimals.</summary>
    /// <exception cref="FormatException">The text is not such a rate; the message says what was expected.</exception>
    public static Rate Parse(string text) =>
        TryParse(text, out Rate result) ? result : throw IdentifierText.Refuse(Expected, text);

    /// <summary>Reads a rate; <c>false</c> where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Rate result)
    {
        result = default;
        if (!Ratio.TryParseDecimal(text, out Ratio percent) || percent > Ratio.Of(100, 1))
        {
            return false;
        }

        result = new(Ratio.Of(percent.Numerator, percent.Denominator * 100));
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Rate other) => Value.CompareTo(other.Value);

    /// <summary>Writes the rate as people read it: <c>75 %</c> (with a no-break space) or <c>75%</c>.</summary>
    public string Format(Language language) => Value.Format(language);

    /// <summary>Gets the fraction, such as <c>3/4</c>.</summary>
    public override string ToString() => Value.ToString();

    /// <summary>A stated rate is a fraction like any other.</summary>
    public static implicit operator Ratio(Rate rate) => rate.Value;

    /// <summary>Compares two rates.</summary>
    public static bool operator <(Rate left, Rate right) => left.Value < right.Value;

    /// <summary>Compares two rates.</summary>
    public static bool operator >(Rate left, Rate right) => left.Value > right.Value;

    /// <summary>Compares two rates.</summary>
    public static bool operator <=(Rate left, Rate right) => left.Value <= right.Value;

    /// <summary>Compares two rates.</summary>
    public static bool operator >=(Rate left, Rate right) => left.Value >= right.Value;
}

using System.Globalization;
using System.Numerics;

namespace Pvd.Domain;

/// <summary>An amount in euros, exact to the cent. The default value is 0.00 €.</summary>
/// <remarks>May be negative; the members that hold amounts guard their sign. Arithmetic that leaves the range throws <see cref="OverflowException"/>.</remarks>
public readonly record struct Euro : IComparable<Euro>
{
    internal static readonly Localized Expected = new(
        "un montant en euros, au centime au plus, avec un point décimal (« 60000.00 »)",
        "an amount in euros, to the cent at most, with a decimal point (\"60000.00\")"
    );

    private Euro(long cents) => Cents = cents;

    /// <summary>Gets zero euros.</summary>
    public static Euro Zero => default;

    /// <summary>Gets the amount in cents.</summary>
    public long Cents { get; }

    /// <summary>Gets the amount in euros.</summary>
    public decimal Amount => Cents / 100m;

    /// <summary>Makes an amount from cents.</summary>
    public static Euro FromCents(long cents) => new(cents);

    /// <summary>Makes an amount from euros.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount has more than two decimals: round first, and say how.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Euro FromEuros(decimal euros) =>
        decimal.Truncate(euros * 100m) == euros * 100m
            ? new((long)(euros * 100m))
            : throw new ArgumentOutOfRangeException(
                nameof(euros),
                euros,
                "An amount is exact to the cent; round first, and say how."
            );

    /// <summary>Reads an amount such as <c>60000.00</c>: optional minus, digits, and one or two decimals after a point.</summary>
    /// <exception cref="FormatException">The text is not such an amount; the message says what was expected.</exception>
    public static Euro Parse(string text) =>
        TryParse(text, out Euro result) ? result : throw IdentifierText.Refuse(Expected, text);

    /// <summary>Reads an amount; <c>false</c> where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Euro result)
    {
        result = default;
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (
            text is null
            || !HasPlainShape(text)
            || !decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out decimal euros)
            || euros * 100m is < long.MinValue or > long.MaxValue
        )
        {
            return false;
        }

        result = FromEuros(euros);
        return true;
    }

    /// <summary>Takes a share of the amount, rounded to the cent in the way that is said.</summary>
    public Euro Times(Ratio share, Rounding rounding) => (new ExactEuro(this) * share).Round(rounding);

    /// <summary>Gets the exact proportion of this amount in another.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="whole"/> is zero.</exception>
    public Ratio DividedBy(Euro whole) => Ratio.Of(Cents, whole.Cents);

    /// <inheritdoc/>
    public int CompareTo(Euro other) => Cents.CompareTo(other.Cents);

    /// <summary>Writes the amount as people read it: <c>45 000,00 €</c> (with no-break spaces) or <c>€45,000.00</c>.</summary>
    public string Format(Language language) => Wording.Amount(this, language);

    /// <summary>Gets the amount with a point and two decimals, as <see cref="Parse"/> reads it.</summary>
    public override string ToString() => Amount.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The smaller of two amounts.</summary>
    public static Euro Min(Euro left, Euro right) => left <= right ? left : right;

    /// <summary>The larger of two amounts.</summary>
    public static Euro Max(Euro left, Euro right) => left >= right ? left : right;

    /// <summary>Adds two amounts.</summary>
    public static Euro operator +(Euro left, Euro right) => new(left.Cents + right.Cents);

    /// <summary>Subtracts one amount from another.</summary>
    public static Euro operator -(Euro left, Euro right) => new(left.Cents - right.Cents);

    /// <summary>Changes the sign.</summary>
    public static Euro operator -(Euro value) => new(-value.Cents);

    /// <summary>Compares two amounts.</summary>
    public static bool operator <(Euro left, Euro right) => left.Cents < right.Cents;

    /// <summary>Compares two amounts.</summary>
    public static bool operator >(Euro left, Euro right) => left.Cents > right.Cents;

    /// <summary>Compares two amounts.</summary>
    public static bool operator <=(Euro left, Euro right) => left.Cents <= right.Cents;

    /// <summary>Compares two amounts.</summary>
    public static bool operator >=(Euro left, Euro right) => left.Cents >= right.Cents;

    private static bool HasPlainShape(string text)
    {
        string magnitude = text.Length > 0 && text[0] == '-' ? text.Substring(1) : text;
        int point = magnitude.IndexOf('.');
        int decimals = point < 0 ? 0 : magnitude.Length - point - 1;
        string digits = magnitude.Replace(".", "");
        return point != 0
            && decimals is 0 or 1 or 2
            && (point < 0 || decimals > 0)
            && IdentifierText.IsDigits(digits, digits.Length)
            && digits.Length is > 0 and < 20;
    }
}

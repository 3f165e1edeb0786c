using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Pvd.Domain;

/// <summary>An exact fraction without bounds: what a computation gives, such as 8 months in 12. The default value is 0.</summary>
/// <remarks>Kept in lowest terms. Arithmetic that leaves the range of <see cref="long"/> terms throws <see cref="OverflowException"/>.</remarks>
public readonly record struct Ratio : IComparable<Ratio>
{
    private readonly long _denominatorLessOne;

    private Ratio(long numerator, long denominator)
    {
        long divisor = GreatestCommonDivisor(numerator, denominator) * Math.Sign(denominator);
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    private Ratio(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = (long)(numerator / divisor);
        _denominatorLessOne = (long)(denominator / divisor) - 1;
    }

    // The product of a term of one and a term of another such fraction fits.
    private bool IsShort => Numerator is >= int.MinValue and <= int.MaxValue && _denominatorLessOne < int.MaxValue;

    /// <summary>Gets zero.</summary>
    public static Ratio Zero => default;

    /// <summary>Gets one, the whole.</summary>
    public static Ratio One => Of(1, 1);

    /// <summary>Gets the upper term, in lowest terms; it carries the sign.</summary>
    public long Numerator { get; }

    /// <summary>Gets the lower term, in lowest terms; always 1 or more.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>Makes a fraction.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Ratio Of(long numerator, long denominator) =>
        denominator == 0 ? throw new DivideByZeroException()
        : numerator == long.MinValue || denominator == long.MinValue ? OfLargest(numerator, denominator)
        : new(numerator, denominator);

    /// <summary>Reads a fraction as <see cref="ToString"/> writes it, such as <c>3/4</c>.</summary>
    internal static bool TryParse(string? text, out Ratio result)
    {
        string[] terms = (text ?? "").Split('/');
        result = default;
        if (
            terms.Length != 2
            || !long.TryParse(terms[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long numerator)
            || !long.TryParse(terms[1], NumberStyles.None, CultureInfo.InvariantCulture, out long denominator)
            || denominator < 1
        )
        {
            return false;
        }

        result = Of(numerator, denominator);
        return true;
    }

    /// <summary>Reads a plain decimal number of three digits and four decimals at most, such as <c>1.3</c>.</summary>
    internal static bool TryParseDecimal([NotNullWhen(true)] string? text, out Ratio result)
    {
        result = default;
        string[] parts = (text ?? "").Split('.');
        string decimals = parts.Length == 2 ? parts[1] : "0";
        if (
            parts.Length > 2
            || parts[0].Length is 0 or > 3
            || decimals.Length is 0 or > 4
            || !IdentifierText.IsDigits(parts[0] + decimals, parts[0].Length + decimals.Length)
        )
        {
            return false;
        }

        long scaled = (parts[0] + decimals.PadRight(4, '0')).Aggregate(0L, (number, c) => (number * 10) + c - '0');
        result = Of(scaled, 10_000);
        return true;
    }

    /// <summary>Divides by another fraction.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="other"/> is zero.</exception>
    public Ratio DividedBy(Ratio other) =>
        other.Numerator == 0
            ? throw new DivideByZeroException()
            : new((BigInteger)Numerator * other.Denominator, (BigInteger)Denominator * other.Numerator);

    /// <inheritdoc/>
    public int CompareTo(Ratio other) =>
        IsShort && other.IsShort
            ? (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator)
            : CompareLong(other);

    /// <summary>Writes the fraction as a percentage with two decimals at most, rounded half up: <c>33,33 %</c> or <c>33.33%</c>.</summary>
    public string Format(Language language) => Wording.Percentage(this, language);

    /// <summary>Gets the fraction, such as <c>2/3</c>.</summary>
    public override string ToString() => $"{Wording.Digits(Numerator)}/{Wording.Digits(Denominator)}";

    /// <summary>Adds two fractions.</summary>
    public static Ratio operator +(Ratio left, Ratio right) =>
        new(
            ((BigInteger)left.Numerator * right.Denominator) + ((BigInteger)right.Numerator * left.Denominator),
            (BigInteger)left.Denominator * right.Denominator
        );

    /// <summary>Subtracts one fraction from another.</summary>
    public static Ratio operator -(Ratio left, Ratio right) =>
        new(
            ((BigInteger)left.Numerator * right.Denominator) - ((BigInteger)right.Numerator * left.Denominator),
            (BigInteger)left.Denominator * right.Denominator
        );

    /// <summary>Multiplies two fractions.</summary>
    public static Ratio operator *(Ratio left, Ratio right) =>
        new((BigInteger)left.Numerator * right.Numerator, (BigInteger)left.Denominator * right.Denominator);

    /// <summary>Compares two fractions.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Compares two fractions.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Compares two fractions.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two fractions.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Ratio OfLargest(long numerator, long denominator) =>
        new((BigInteger)numerator, (BigInteger)denominator);

    // Apart, so that callers do not set up room for large numbers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int CompareLong(Ratio other) =>
        ((BigInteger)Numerator * other.Denominator).CompareTo((BigInteger)other.Numerator * Denominator);

    private static long GreatestCommonDivisor(long left, long right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return Math.Abs(left);
    }
}

using System.Numerics;

namespace Pvd.Domain;

/// <summary>An amount in the middle of a computation: an exact fraction of cents, rounded once at the end.</summary>
internal readonly struct ExactEuro : IComparable<ExactEuro>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominatorLessOne;

    internal ExactEuro(Euro amount)
        : this(amount.Cents, BigInteger.One) { }

    private ExactEuro(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        _numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    private BigInteger Denominator => _denominatorLessOne + 1;

    public int CompareTo(ExactEuro other) => (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    internal static ExactEuro Min(ExactEuro left, ExactEuro right) => left.CompareTo(right) <= 0 ? left : right;

    /// <summary>Rounds to the cent.</summary>
    internal Euro Round(Rounding rounding)
    {
        BigInteger magnitude = BigInteger.Abs(_numerator);
        BigInteger cents = BigInteger.DivRem(magnitude, Denominator, out BigInteger rest);
        if (!rest.IsZero && RoundsAway(rounding, cents, (rest * 2).CompareTo(Denominator)))
        {
            cents += 1;
        }

        return Euro.FromCents((long)(_numerator.Sign * cents));
    }

    private static bool RoundsAway(Rounding rounding, BigInteger cents, int restComparedWithHalf) =>
        rounding switch
        {
            Rounding.HalfUp => restComparedWithHalf >= 0,
            Rounding.HalfEven => restComparedWithHalf > 0 || (restComparedWithHalf == 0 && !cents.IsEven),
            Rounding.Down => false,
            Rounding.Up => true,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "A known rounding was expected."),
        };

    public static ExactEuro operator +(ExactEuro left, ExactEuro right) =>
        new(
            (left._numerator * right.Denominator) + (right._numerator * left.Denominator),
            left.Denominator * right.Denominator
        );

    public static ExactEuro operator *(ExactEuro amount, Ratio share) =>
        new(amount._numerator * share.Numerator, amount.Denominator * share.Denominator);
}

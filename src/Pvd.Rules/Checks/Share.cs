using System.Numerics;

namespace Pvd.Rules.Checks;

/// <summary>A fraction of an amount in cents, exact, and fast where the numbers are small.</summary>
internal readonly struct Share
{
    private readonly long _numerator;
    private readonly long _denominator;
    private readonly long _largestFast;

    internal Share(Ratio ratio)
    {
        _numerator = ratio.Numerator;
        _denominator = ratio.Denominator;
        _largestFast = _numerator == 0 ? long.MaxValue : long.MaxValue / Math.Abs(_numerator);
    }

    internal Ratio Ratio => Ratio.Of(_numerator, _denominator);

    /// <summary>The share of an amount of zero or more, rounded down to the cent.</summary>
    internal long Floor(long cents) =>
        cents <= _largestFast
            ? cents * _numerator / _denominator
            : (long)((BigInteger)cents * _numerator / _denominator);

    /// <summary>The share of an amount of zero or more, rounded up to the cent.</summary>
    internal long Ceiling(long cents) => Round(cents, Rounding.Up);

    /// <summary>The share of an amount, rounded in the way that is said.</summary>
    internal long Round(long cents, Rounding rounding)
    {
        if (cents < 0 || cents > _largestFast || _numerator < 0)
        {
            return Euro.FromCents(cents).Times(Ratio, rounding).Cents;
        }

        long product = cents * _numerator;
        long floor = product / _denominator;
        long rest = product - (floor * _denominator);
        return RoundsAway(rounding, floor, rest) ? floor + 1 : floor;
    }

    private bool RoundsAway(Rounding rounding, long floor, long rest) =>
        rest != 0
        && rounding switch
        {
            Rounding.Down => false,
            Rounding.Up => true,
            Rounding.HalfUp => rest >= _denominator - rest,
            Rounding.HalfEven => rest > _denominator - rest || (rest == _denominator - rest && floor % 2 != 0),
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "A known rounding was expected."),
        };
}

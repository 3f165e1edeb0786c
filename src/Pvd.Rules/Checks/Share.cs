using System.Numerics;
using System.Runtime.CompilerServices;

namespace Pvd.Rules.Checks;

/// <summary>A fraction of an amount in cents, exact, and fast where the numbers are small.</summary>
internal readonly struct Share
{
    private readonly long _numerator;
    private readonly long _denominator;

    internal Share(Ratio ratio)
    {
        _numerator = ratio.Numerator;
        _denominator = ratio.Denominator;
    }

    internal Ratio Ratio => Ratio.Of(_numerator, _denominator);

    /// <summary>The share of an amount of zero or more, rounded down to the cent.</summary>
    internal long Floor(long cents) => IsFast(cents) ? cents * _numerator / _denominator : FloorOfLarge(cents);

    /// <summary>The share of an amount of zero or more, rounded up to the cent.</summary>
    internal long Ceiling(long cents) => Round(cents, Rounding.Up);

    /// <summary>The share of an amount, rounded in the way that is said.</summary>
    internal long Round(long cents, Rounding rounding)
    {
        if (!IsFast(cents))
        {
            return Euro.FromCents(cents).Times(Ratio, rounding).Cents;
        }

        long product = cents * _numerator;
        long floor = product / _denominator;
        long rest = product - (floor * _denominator);
        return RoundsAway(rounding, floor, rest) ? floor + 1 : floor;
    }

    // Apart, so that the fast way keeps a small frame.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private long FloorOfLarge(long cents) => (long)((BigInteger)cents * _numerator / _denominator);

    // The product of the two fits.
    private bool IsFast(long cents) => cents is >= 0 and <= uint.MaxValue && _numerator is >= 0 and <= int.MaxValue;

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

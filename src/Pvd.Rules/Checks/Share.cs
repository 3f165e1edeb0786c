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
    internal long Ceiling(long cents)
    {
        long floor = Floor(cents);
        return (BigInteger)floor * _denominator == (BigInteger)cents * _numerator ? floor : floor + 1;
    }

    /// <summary>The share of an amount, rounded in the way that is said.</summary>
    internal long Round(long cents, Rounding rounding) =>
        rounding == Rounding.Down && cents >= 0 ? Floor(cents) : Euro.FromCents(cents).Times(Ratio, rounding).Cents;
}

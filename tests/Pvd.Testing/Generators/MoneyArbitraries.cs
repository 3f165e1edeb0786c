using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain;

namespace Pvd.Testing.Generators;

/// <summary>Amounts, rates and fractions, those at the edges included.</summary>
public static class MoneyArbitraries
{
    /// <summary>Amounts as a dossier has them: zero or more, below ten million euros.</summary>
    internal static readonly Gen<Euro> Cost = Gen.Frequency(
        (1, Gen.Constant(Euro.Zero)),
        (5, Gen.Choose(0, 100_000).Select(euros => Euro.FromCents(euros * 100L))),
        (4, Gen.Choose(0, 999_999_999).Select(cents => Euro.FromCents(cents)))
    );

    /// <summary>Every amount there can be; small ones and the two ends come up often.</summary>
    internal static readonly Gen<Euro> Amount = Gen.Frequency(
        (4, Cost),
        (3, Gen.Choose(-250, 250).Select(cents => Euro.FromCents(cents))),
        (2, Cents.Select(Euro.FromCents)),
        (1, Gen.Elements(long.MaxValue, long.MaxValue - 1, long.MinValue + 1, long.MinValue).Select(Euro.FromCents))
    );

    /// <summary>Fractions whose terms leave room to compute with; negative ones included.</summary>
    internal static readonly Gen<Ratio> Fraction = Gen.Frequency(
        (1, Gen.Elements(Ratio.Zero, Ratio.One, Ratio.Of(-1, 1), Ratio.Of(1, 2))),
        (4, from months in Gen.Choose(0, 24) select Ratio.Of(months, 12)),
        (
            4,
            from numerator in Gen.Choose(-10_000, 10_000)
            from denominator in Gen.Choose(1, 10_000)
            select Ratio.Of(numerator, denominator)
        )
    );

    internal static readonly Gen<Rate> StatedRate = Gen.Frequency(
        (1, Gen.Elements(default, Rate.FromPercent(100))),
        (4, Gen.Choose(0, 100).Select(Rate.FromPercent)),
        (4, Gen.Choose(0, 1_000_000).Select(millionths => Rate.From(Ratio.Of(millionths, 1_000_000)))),
        (
            1,
            from denominator in Gen.Choose(1, 999)
            from numerator in Gen.Choose(0, denominator)
            select Rate.From(Ratio.Of(numerator, denominator))
        )
    );

    private static Gen<long> Cents =>
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        select unchecked(((long)high << 32) | (uint)low);

    /// <summary>Every amount there can be.</summary>
    public static Arbitrary<Euro> Euros() => Amount.ShrunkBy(Shrink);

    /// <summary>Stated rates, from 0 to 100 %.</summary>
    public static Arbitrary<Rate> Rates() => StatedRate.ShrunkBy(Shrink);

    /// <summary>Computed fractions, without bounds.</summary>
    public static Arbitrary<Ratio> Ratios() => Fraction.ShrunkBy(Shrink);

    /// <summary>Positive, nearer to zero, without cents.</summary>
    internal static IEnumerable<Euro> Shrink(Euro amount)
    {
        long cents = amount.Cents;
        if (cents == 0)
        {
            return [];
        }

        long[] simpler =
        [
            0,
            cents is < 0 and > long.MinValue ? -cents : 0,
            cents / 2,
            cents - (cents % 100),
            cents - Math.Sign(cents),
        ];
        return simpler.Where(fewer => fewer != cents).Distinct().Select(Euro.FromCents);
    }

    internal static IEnumerable<Rate> Shrink(Rate rate) =>
        Shrink(rate.Value).Where(ratio => ratio <= Ratio.One).Select(Rate.From);

    private static IEnumerable<Ratio> Shrink(Ratio ratio)
    {
        (long numerator, long denominator) = (ratio.Numerator, ratio.Denominator);
        if (numerator == 0)
        {
            yield break;
        }

        yield return Ratio.Zero;
        yield return Ratio.Of(numerator / 2, denominator);
        if (numerator is < 0 and > long.MinValue)
        {
            yield return Ratio.Of(-numerator, denominator);
        }

        if (denominator > 1)
        {
            yield return Ratio.Of(numerator, 1);
            yield return Ratio.Of(numerator, denominator / 2);
        }
    }
}

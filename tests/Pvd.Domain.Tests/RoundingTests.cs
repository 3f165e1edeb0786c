using System.Numerics;

namespace Pvd.Domain.Tests;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(1, 1, 2, 1, 0, 0, 1)]
    [InlineData(3, 1, 2, 2, 2, 1, 2)]
    [InlineData(5, 1, 2, 3, 2, 2, 3)]
    [InlineData(7, 1, 2, 4, 4, 3, 4)]
    [InlineData(-1, 1, 2, -1, 0, 0, -1)]
    [InlineData(-3, 1, 2, -2, -2, -1, -2)]
    [InlineData(-5, 1, 2, -3, -2, -2, -3)]
    [InlineData(5, -1, 2, -3, -2, -2, -3)]
    public void Exactly_on_a_half_each_rounding_goes_its_own_way(
        long cents,
        long numerator,
        long denominator,
        long halfUp,
        long halfEven,
        long down,
        long up
    ) => AssertRounds(cents, Ratio.Of(numerator, denominator), halfUp, halfEven, down, up);

    [Theory]
    [InlineData(1, 499_999_999, 1_000_000_000, 0, 0, 0, 1)]
    [InlineData(1, 500_000_001, 1_000_000_000, 1, 1, 0, 1)]
    [InlineData(3, 499_999_999, 1_000_000_000, 1, 1, 1, 2)]
    [InlineData(5, 500_000_001, 1_000_000_000, 3, 3, 2, 3)]
    [InlineData(-1, 499_999_999, 1_000_000_000, 0, 0, 0, -1)]
    [InlineData(-1, 500_000_001, 1_000_000_000, -1, -1, 0, -1)]
    [InlineData(100, 1, 3, 33, 33, 33, 34)]
    [InlineData(100, 2, 3, 67, 67, 66, 67)]
    [InlineData(100, 1, 1, 100, 100, 100, 100)]
    [InlineData(0, 2, 3, 0, 0, 0, 0)]
    public void Beside_a_half_only_down_and_up_differ(
        long cents,
        long numerator,
        long denominator,
        long halfUp,
        long halfEven,
        long down,
        long up
    ) => AssertRounds(cents, Ratio.Of(numerator, denominator), halfUp, halfEven, down, up);

    [Property(MaxTest = 500)]
    public void Down_and_up_enclose_the_exact_amount(int cents, Ratio share)
    {
        (BigInteger down, BigInteger up) = (Times(cents, share, Rounding.Down), Times(cents, share, Rounding.Up));
        BigInteger exact = (BigInteger)cents * share.Numerator;

        Assert.True(BigInteger.Abs(down * share.Denominator) <= BigInteger.Abs(exact));
        Assert.True(BigInteger.Abs(up * share.Denominator) >= BigInteger.Abs(exact));
        Assert.Equal(exact % share.Denominator == 0 ? 0 : 1, BigInteger.Abs(up - down));
    }

    [Property(MaxTest = 500)]
    public void To_the_nearest_is_at_most_half_a_cent_away(int cents, Ratio share)
    {
        BigInteger exact = (BigInteger)cents * share.Numerator;
        foreach (Rounding rounding in new[] { Rounding.HalfUp, Rounding.HalfEven })
        {
            BigInteger error = (Times(cents, share, rounding) * share.Denominator) - exact;

            Assert.True(2 * BigInteger.Abs(error) <= share.Denominator, rounding.ToString());
        }
    }

    [Property(MaxTest = 500)]
    public void The_two_roundings_to_the_nearest_differ_on_halves_only(int cents)
    {
        BigInteger halfUp = Times(cents, Ratio.Of(1, 2), Rounding.HalfUp);
        BigInteger halfEven = Times(cents, Ratio.Of(1, 2), Rounding.HalfEven);

        Assert.True(cents % 2 == 0 || halfEven.IsEven);
        Assert.True(cents % 2 == 0 || BigInteger.Abs(halfUp * 2) > Math.Abs((long)cents));
        Assert.True(cents % 2 != 0 || halfUp == halfEven);
    }

    [Property]
    public bool The_sign_changes_nothing_but_the_sign(int cents, Ratio share) =>
        Enum.GetValues<Rounding>()
            .All(rounding => Times(-(long)cents, share, rounding) == -Times(cents, share, rounding));

    [Property]
    public void Parts_are_rounded_once_at_the_end(int left, int right, Ratio share)
    {
        ExactEuro sum = (new ExactEuro(Euro.FromCents(left)) * share) + (new ExactEuro(Euro.FromCents(right)) * share);

        Assert.Equal(Times((long)left + right, share, Rounding.HalfEven), sum.Round(Rounding.HalfEven).Cents);
    }

    [Property]
    public void Exact_amounts_are_ordered_without_rounding(int cents, Ratio left, Ratio right)
    {
        ExactEuro first = new ExactEuro(Euro.FromCents(cents)) * left;
        ExactEuro second = new ExactEuro(Euro.FromCents(cents)) * right;

        Assert.Equal(Math.Sign(cents) * left.CompareTo(right), Math.Sign(first.CompareTo(second)));
        Assert.Equal(0, ExactEuro.Min(first, second).CompareTo(first.CompareTo(second) < 0 ? first : second));
    }

    [Fact]
    public void The_default_exact_amount_is_zero() => Assert.Equal(Euro.Zero, default(ExactEuro).Round(Rounding.Up));

    [Fact]
    public void An_unknown_rounding_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Euro.FromCents(1).Times(Ratio.Of(1, 2), (Rounding)9));

    private static long Times(long cents, Ratio share, Rounding rounding) =>
        Euro.FromCents(cents).Times(share, rounding).Cents;

    private static void AssertRounds(long cents, Ratio share, long halfUp, long halfEven, long down, long up)
    {
        Assert.Equal(halfUp, Times(cents, share, Rounding.HalfUp));
        Assert.Equal(halfEven, Times(cents, share, Rounding.HalfEven));
        Assert.Equal(down, Times(cents, share, Rounding.Down));
        Assert.Equal(up, Times(cents, share, Rounding.Up));
    }
}

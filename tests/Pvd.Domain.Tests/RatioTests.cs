using System.Numerics;

namespace Pvd.Domain.Tests;

public sealed class RatioTests
{
    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(Ratio.Zero, default);
        Assert.Equal(Ratio.Of(0, 5), default);
        Assert.Equal(1, default(Ratio).Denominator);
        Assert.Equal("0/1", default(Ratio).ToString());
    }

    [Theory]
    [InlineData(8, 12, 2, 3)]
    [InlineData(-8, 12, -2, 3)]
    [InlineData(8, -12, -2, 3)]
    [InlineData(-8, -12, 2, 3)]
    [InlineData(0, -7, 0, 1)]
    [InlineData(0, long.MinValue, 0, 1)]
    [InlineData(long.MinValue, long.MinValue, 1, 1)]
    [InlineData(long.MinValue, 2, long.MinValue / 2, 1)]
    [InlineData(2, long.MinValue, -1, 4_611_686_018_427_387_904)]
    [InlineData(long.MinValue, 1, long.MinValue, 1)]
    [InlineData(1, long.MaxValue, 1, long.MaxValue)]
    public void A_fraction_is_kept_in_lowest_terms_with_the_sign_above(
        long numerator,
        long denominator,
        long lowestNumerator,
        long lowestDenominator
    )
    {
        Ratio ratio = Ratio.Of(numerator, denominator);

        Assert.Equal((lowestNumerator, lowestDenominator), (ratio.Numerator, ratio.Denominator));
    }

    [Theory]
    [InlineData(long.MinValue, -1)]
    [InlineData(1, long.MinValue)]
    public void Terms_that_do_not_fit_overflow(long numerator, long denominator) =>
        Assert.Throws<OverflowException>(() => Ratio.Of(numerator, denominator));

    [Theory]
    [InlineData(int.MaxValue, 1)]
    [InlineData(int.MaxValue + 1L, 1)]
    [InlineData(int.MinValue, 1)]
    [InlineData(int.MinValue - 1L, 1)]
    [InlineData(1, int.MaxValue)]
    [InlineData(1, int.MaxValue + 1L)]
    [InlineData(long.MaxValue, 1)]
    [InlineData(1, long.MaxValue)]
    public void Terms_around_the_size_of_a_whole_number_are_compared_exactly(long numerator, long denominator)
    {
        Ratio ratio = Ratio.Of(numerator, denominator);
        foreach (Ratio other in new[] { Ratio.Zero, Ratio.One, Ratio.Of(int.MaxValue, 2), Ratio.Of(2, long.MaxValue) })
        {
            int expected = ((BigInteger)numerator * other.Denominator).CompareTo(
                (BigInteger)other.Numerator * denominator
            );

            Assert.Equal(Math.Sign(expected), Math.Sign(ratio.CompareTo(other)));
            Assert.Equal(-Math.Sign(expected), Math.Sign(other.CompareTo(ratio)));
        }
    }

    [Fact]
    public void Nothing_is_divided_by_zero() => Assert.Throws<DivideByZeroException>(() => Ratio.Of(1, 0));

    [Property]
    public void A_fraction_and_its_multiples_are_equal(Ratio ratio, short factor)
    {
        if (factor != 0)
        {
            Ratio same = Ratio.Of(ratio.Numerator * factor, ratio.Denominator * factor);

            Assert.Equal(ratio, same);
            Assert.Equal(ratio.GetHashCode(), same.GetHashCode());
            Assert.Equal(0, ratio.CompareTo(same));
        }
    }

    [Property]
    public bool The_order_of_a_sum_does_not_matter(Ratio a, Ratio b, Ratio c) =>
        a + b == b + a && (a + b) + c == a + (b + c);

    [Property]
    public bool The_order_of_a_product_does_not_matter(Ratio a, Ratio b, Ratio c) =>
        a * b == b * a && (a * b) * c == a * (b * c);

    [Property]
    public bool A_product_goes_into_a_sum(Ratio a, Ratio b, Ratio c) => a * (b + c) == (a * b) + (a * c);

    [Property]
    public bool Zero_and_one_change_nothing(Ratio a) =>
        a + Ratio.Zero == a && a * Ratio.One == a && a * Ratio.Zero == Ratio.Zero && a - Ratio.Zero == a;

    [Property]
    public bool A_difference_undoes_a_sum(Ratio a, Ratio b) => (a + b) - b == a && a - a == Ratio.Zero;

    [Fact]
    public void A_difference_that_fits_does_not_overflow_on_the_way()
    {
        Ratio lowest = Ratio.Of(long.MinValue, 1);

        Assert.Equal(Ratio.Zero, lowest - lowest);
        Assert.Equal(Ratio.Of(long.MaxValue, 1), Ratio.Of(-1, 1) - lowest);
    }

    [Property]
    public void A_quotient_undoes_a_product(Ratio a, Ratio b)
    {
        if (b != Ratio.Zero)
        {
            Assert.Equal(a, (a * b).DividedBy(b));
            Assert.Equal(Ratio.One, b.DividedBy(b));
        }
    }

    [Fact]
    public void A_quotient_that_fits_does_not_overflow_on_the_way()
    {
        Ratio lowest = Ratio.Of(long.MinValue, 1);

        Assert.Equal(Ratio.One, lowest.DividedBy(lowest));
        Assert.Equal(Ratio.Of(-1, 1L << 62), Ratio.Of(2, 1).DividedBy(lowest));
        Assert.Throws<DivideByZeroException>(() => Ratio.One.DividedBy(Ratio.Zero));
    }

    [Property]
    public bool What_it_writes_it_reads(Ratio ratio) =>
        Ratio.TryParse(ratio.ToString(), out Ratio read) && read == ratio;

    [Theory]
    [InlineData("-9223372036854775808/9223372036854775807", true)]
    [InlineData("3/4", true)]
    [InlineData("3", false)]
    [InlineData("3/0", false)]
    [InlineData("3/-4", false)]
    [InlineData("3/4/5", false)]
    [InlineData(" 3/4", false)]
    [InlineData("3,0/4", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_two_whole_terms_are_a_fraction(string? text, bool isFraction) =>
        Assert.Equal(isFraction, Ratio.TryParse(text, out _));

    [Fact]
    public void Results_that_do_not_fit_overflow()
    {
        Ratio largest = Ratio.Of(long.MaxValue, 1);

        Assert.Throws<OverflowException>(() => largest + Ratio.One);
        Assert.Throws<OverflowException>(() => largest * largest);
        Assert.Throws<OverflowException>(() => Ratio.Of(long.MinValue, 1) - Ratio.One);
    }

    [Property]
    public void Fractions_are_ordered_as_numbers_are(Ratio left, Ratio right)
    {
        int order = ((BigInteger)left.Numerator * right.Denominator).CompareTo(
            (BigInteger)right.Numerator * left.Denominator
        );

        Assert.Equal(order, left.CompareTo(right));
        Assert.Equal(order < 0, left < right);
        Assert.Equal(order > 0, left > right);
        Assert.Equal(order <= 0, left <= right);
        Assert.Equal(order >= 0, left >= right);
        Assert.Equal(order == 0, left == right);
    }

    [Fact]
    public void Comparing_the_largest_fractions_does_not_overflow() =>
        Assert.True(Ratio.Of(long.MaxValue - 1, long.MaxValue) > Ratio.Of(long.MaxValue - 2, long.MaxValue - 1));

    [Theory]
    [InlineData(1, 3, "33,33\u00A0%", "33.33%")]
    [InlineData(2, 3, "66,67\u00A0%", "66.67%")]
    [InlineData(-1, 3, "-33,33\u00A0%", "-33.33%")]
    [InlineData(1, 20_000, "0,01\u00A0%", "0.01%")]
    [InlineData(-1, 20_000, "-0,01\u00A0%", "-0.01%")]
    [InlineData(1, 20_001, "0\u00A0%", "0%")]
    [InlineData(-1, 20_001, "0\u00A0%", "0%")]
    [InlineData(3, 2, "150\u00A0%", "150%")]
    [InlineData(1, 40, "2,5\u00A0%", "2.5%")]
    [InlineData(long.MaxValue, 1, "922337203685477580700\u00A0%", "922337203685477580700%")]
    [InlineData(1, long.MaxValue, "0\u00A0%", "0%")]
    public void A_fraction_is_written_as_a_percentage(long numerator, long denominator, string french, string english)
    {
        Assert.Equal(french, Ratio.Of(numerator, denominator).Format(Language.French));
        Assert.Equal(english, Ratio.Of(numerator, denominator).Format(Language.English));
    }
}

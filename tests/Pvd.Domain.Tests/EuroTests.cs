using System.Numerics;

namespace Pvd.Domain.Tests;

public sealed class EuroTests
{
    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(Euro.Zero, default);
        Assert.Equal("0.00", default(Euro).ToString());
    }

    [Property]
    public void A_sum_is_exact_or_overflows(Euro left, Euro right) =>
        AssertExact((BigInteger)left.Cents + right.Cents, () => left + right);

    [Property]
    public void A_difference_is_exact_or_overflows(Euro left, Euro right) =>
        AssertExact((BigInteger)left.Cents - right.Cents, () => left - right);

    [Property]
    public void The_opposite_is_exact_or_overflows(Euro amount) =>
        AssertExact(-(BigInteger)amount.Cents, () => -amount);

    [Fact]
    public void The_largest_amounts_never_wrap_around()
    {
        Euro largest = Euro.FromCents(long.MaxValue);
        Euro smallest = Euro.FromCents(long.MinValue);
        Euro cent = Euro.FromCents(1);

        Assert.Throws<OverflowException>(() => largest + cent);
        Assert.Throws<OverflowException>(() => smallest - cent);
        Assert.Throws<OverflowException>(() => -smallest);
        Assert.Throws<OverflowException>(() => largest.Times(Ratio.Of(2, 1), Rounding.HalfUp));
    }

    [Property]
    public void Amounts_are_ordered_as_their_cents_are(Euro left, Euro right)
    {
        int order = left.Cents.CompareTo(right.Cents);

        Assert.Equal(order, left.CompareTo(right));
        Assert.Equal(order < 0, left < right);
        Assert.Equal(order > 0, left > right);
        Assert.Equal(order <= 0, left <= right);
        Assert.Equal(order >= 0, left >= right);
        Assert.Equal(order == 0, left == right);
        Assert.Equal(Math.Min(left.Cents, right.Cents), Euro.Min(left, right).Cents);
        Assert.Equal(Math.Max(left.Cents, right.Cents), Euro.Max(left, right).Cents);
    }

    [Theory]
    [InlineData("60000.00", 6_000_000)]
    [InlineData("60000", 6_000_000)]
    [InlineData("12.5", 1_250)]
    [InlineData("0", 0)]
    [InlineData("-0.00", 0)]
    [InlineData("-5.25", -525)]
    [InlineData("007", 700)]
    [InlineData("0.01", 1)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    [InlineData("-92233720368547758.08", long.MinValue)]
    public void An_amount_with_a_point_is_read(string text, long cents) => Assert.Equal(cents, Euro.Parse(text).Cents);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1,50")]
    [InlineData("1 000")]
    [InlineData("1\u202F000")]
    [InlineData("1,000.00")]
    [InlineData("1.234")]
    [InlineData(".5")]
    [InlineData("-.5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("1..2")]
    [InlineData("1e3")]
    [InlineData("+5")]
    [InlineData("--5")]
    [InlineData("5-")]
    [InlineData("(5)")]
    [InlineData("€5")]
    [InlineData("5 €")]
    [InlineData("NaN")]
    [InlineData("\uFF15")]
    [InlineData("\u0665")]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.09")]
    [InlineData("99999999999999999.00")]
    [InlineData("123456789012345678901234567890")]
    [InlineData(null)]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(Euro.TryParse(text, out Euro amount));
        Assert.Equal(Euro.Zero, amount);
        Assert.Throws<FormatException>(() => Euro.Parse(text!));
    }

    [Property(MaxTest = 500)]
    public bool What_it_writes_it_reads(Euro amount) => Euro.Parse(amount.ToString()) == amount;

    [Property]
    public bool Euros_and_cents_say_the_same(Euro amount) => Euro.FromEuros(amount.Amount) == amount;

    [Theory]
    [InlineData("0.001")]
    [InlineData("-12.345")]
    [InlineData("0.0000000000000000000000000001")]
    public void An_amount_never_rounds_in_silence(string euros) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Euro.FromEuros(decimal.Parse(euros, Invariant)));

    [Theory]
    [InlineData("92233720368547758.08")]
    [InlineData("79228162514264337593543950335")]
    public void An_amount_that_does_not_fit_overflows(string euros) =>
        Assert.Throws<OverflowException>(() => Euro.FromEuros(decimal.Parse(euros, Invariant)));

    [Fact]
    public void Zeros_after_the_cents_are_no_fraction() => Assert.Equal(150, Euro.FromEuros(1.50000m).Cents);

    [Property]
    public void The_part_of_a_whole_taken_of_the_whole_is_the_part(int part, int whole, bool up)
    {
        if (whole != 0)
        {
            Ratio share = Euro.FromCents(part).DividedBy(Euro.FromCents(whole));

            Assert.Equal(part, Euro.FromCents(whole).Times(share, up ? Rounding.Up : Rounding.Down).Cents);
        }
    }

    [Fact]
    public void Nothing_is_divided_by_zero() =>
        Assert.Throws<DivideByZeroException>(() => Euro.FromCents(1).DividedBy(Euro.Zero));

    [Fact]
    public void The_culture_changes_neither_what_is_read_nor_what_is_written() =>
        Cultures.InEach(() =>
        {
            Assert.Equal("-1234.50", Euro.FromCents(-123_450).ToString());
            Assert.Equal(-123_450, Euro.Parse("-1234.50").Cents);
            Assert.Equal("-1\u202F234,50\u00A0€", Euro.FromCents(-123_450).Format(Language.French));
            Assert.Equal("-€1,234.50", Euro.FromCents(-123_450).Format(Language.English));
        });

    private static IFormatProvider Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private static void AssertExact(BigInteger cents, Func<Euro> compute)
    {
        if (cents < long.MinValue || cents > long.MaxValue)
        {
            Assert.Throws<OverflowException>(() => compute());
        }
        else
        {
            Assert.Equal(cents, compute().Cents);
        }
    }
}

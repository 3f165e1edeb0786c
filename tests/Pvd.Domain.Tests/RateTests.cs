using System.Globalization;

namespace Pvd.Domain.Tests;

public sealed class RateTests
{
    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(Rate.FromPercent(0), default);
        Assert.Equal(Ratio.Zero, default(Rate).Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(75)]
    [InlineData(100)]
    public void A_rate_lies_from_0_to_100_percent(int percent) =>
        Assert.Equal(Ratio.Of(percent, 100), Rate.FromPercent(percent).Value);

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    [InlineData(140)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Beyond_that_it_cannot_be_built(int percent)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate.FromPercent(percent));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate.From(Ratio.Of(percent, 100)));
    }

    [Fact]
    public void The_bounds_are_exact()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate.From(Ratio.Of(long.MaxValue, long.MaxValue - 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate.From(Ratio.Of(-1, long.MaxValue)));
        Assert.True(Rate.From(Ratio.Of(long.MaxValue - 1, long.MaxValue)) < Rate.FromPercent(100));
    }

    [Theory]
    [InlineData("75", 3, 4)]
    [InlineData("32.5", 13, 40)]
    [InlineData("0", 0, 1)]
    [InlineData("100", 1, 1)]
    [InlineData("100.0000", 1, 1)]
    [InlineData("0.0001", 1, 1_000_000)]
    [InlineData("33.3333", 333_333, 1_000_000)]
    public void A_rate_in_percent_is_read(string text, long numerator, long denominator) =>
        Assert.Equal(Ratio.Of(numerator, denominator), Rate.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("100.0001")]
    [InlineData("101")]
    [InlineData("140")]
    [InlineData("0075")]
    [InlineData("32,5")]
    [InlineData("75%")]
    [InlineData(" 75")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("33.33333")]
    [InlineData("0.00001")]
    [InlineData("1e1")]
    [InlineData("\uFF17\uFF15")]
    [InlineData("\u0667\u0665")]
    [InlineData(null)]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(Rate.TryParse(text, out Rate rate));
        Assert.Equal(default, rate);
        Assert.Throws<FormatException>(() => Rate.Parse(text!));
    }

    [Property]
    public void Every_percentage_of_four_decimals_is_read_exactly(uint number)
    {
        long millionths = number % 1_000_001;
        string text = (millionths / 10_000m).ToString("0.####", CultureInfo.InvariantCulture);

        Assert.Equal(Ratio.Of(millionths, 1_000_000), Rate.Parse(text).Value);
    }

    [Property]
    public void Rates_are_ordered_as_their_fractions_are(Rate left, Rate right)
    {
        int order = left.Value.CompareTo(right.Value);

        Assert.Equal(order, left.CompareTo(right));
        Assert.Equal(order < 0, left < right);
        Assert.Equal(order > 0, left > right);
        Assert.Equal(order <= 0, left <= right);
        Assert.Equal(order >= 0, left >= right);
        Assert.Equal(order == 0, left == right);
    }

    [Property]
    public void A_share_at_a_rate_never_exceeds_the_whole(Rate rate, uint cents)
    {
        Euro whole = Euro.FromCents(cents);

        foreach (Rounding rounding in Enum.GetValues<Rounding>())
        {
            Assert.InRange(whole.Times(rate, rounding).Cents, 0, whole.Cents);
        }
    }

    [Theory]
    [InlineData("75", "75\u00A0%", "75%")]
    [InlineData("32.5", "32,5\u00A0%", "32.5%")]
    [InlineData("33.3333", "33,33\u00A0%", "33.33%")]
    [InlineData("33.335", "33,34\u00A0%", "33.34%")]
    [InlineData("0.001", "0\u00A0%", "0%")]
    [InlineData("100", "100\u00A0%", "100%")]
    public void A_rate_is_written_as_people_read_it(string text, string french, string english) =>
        Cultures.InEach(() =>
        {
            Assert.Equal(french, Rate.Parse(text).Format(Language.French));
            Assert.Equal(english, Rate.Parse(text).Format(Language.English));
        });

    [Fact]
    public void It_shows_as_its_fraction() => Assert.Equal("3/4", Rate.FromPercent(75).ToString());
}

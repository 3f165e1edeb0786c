using System.Globalization;
using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

/// <summary>Rates and densities as files have them.</summary>
public sealed class ValueTextTests
{
    [Theory]
    [InlineData(0, 1, "0")]
    [InlineData(1, 1, "100")]
    [InlineData(3, 4, "75")]
    [InlineData(13, 40, "32.5")]
    [InlineData(1, 1_000_000, "0.0001")]
    [InlineData(999_999, 1_000_000, "99.9999")]
    [InlineData(1, 64, "1.5625")]
    [InlineData(1, 128, "1/128")]
    [InlineData(1, 3, "1/3")]
    [InlineData(1, 2_000_000, "1/2000000")]
    [InlineData(9_223_372_036_854_775_806, 9_223_372_036_854_775_807, "9223372036854775806/9223372036854775807")]
    public void A_rate_is_written_in_percent_or_as_a_fraction(long numerator, long denominator, string text)
    {
        Rate rate = Rate.From(Ratio.Of(numerator, denominator));

        Assert.Equal(text, RateText.Of(rate));
        Assert.True(RateText.TryParse(text, out Rate read));
        Assert.Equal(rate, read);
    }

    [Property]
    public void Every_rate_is_read_as_it_is_written(Rate rate)
    {
        Assert.True(RateText.TryParse(RateText.Of(rate), out Rate read));
        Assert.Equal(rate, read);
    }

    [Theory]
    [InlineData("2/4", "50")]
    [InlineData("0/9", "0")]
    [InlineData("007/007", "100")]
    [InlineData("032.50", "32.5")]
    public void Other_forms_of_a_rate_are_read(string text, string written)
    {
        Assert.True(RateText.TryParse(text, out Rate rate));
        Assert.Equal(written, RateText.Of(rate));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("/3")]
    [InlineData("1/0")]
    [InlineData("0/0")]
    [InlineData("4/3")]
    [InlineData("-1/3")]
    [InlineData("1/-3")]
    [InlineData("1.5/3")]
    [InlineData("1/3 ")]
    [InlineData("١/٣")]
    [InlineData("1/9223372036854775808")]
    public void What_is_no_rate_is_not_read(string? text) => Assert.False(RateText.TryParse(text, out _));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("150.00", "150")]
    [InlineData("149.980", "149.98")]
    [InlineData("1000000.0", "1000000")]
    [InlineData("100", "100")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Equal_densities_are_written_alike(string number, string text)
    {
        decimal density = decimal.Parse(number, CultureInfo.InvariantCulture);

        Assert.Equal(text, DensityText.Of(density));
        Assert.True(DensityText.TryParse(text, out decimal read));
        Assert.Equal(density, read);
    }

    [Property]
    public void Every_density_is_read_as_it_is_written(ushort people, ushort area)
    {
        decimal density = people / (area + 1m);

        Assert.True(DensityText.TryParse(DensityText.Of(density), out decimal read));
        Assert.Equal(density, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("1.2.3")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1,5")]
    [InlineData("1e2")]
    [InlineData("١٥٠")]
    [InlineData("1000000.0001")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("0.33333333333333333333333333333")]
    public void What_is_no_density_or_does_not_fit_is_not_read(string? text) =>
        Assert.False(DensityText.TryParse(text, out _));
}

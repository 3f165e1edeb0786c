namespace Pvd.Domain.Tests;

public sealed class SirenTests
{
    [Theory]
    [InlineData("200034528")]
    [InlineData("732829320")]
    [InlineData("200041416")]
    [InlineData("200040244")]
    [InlineData("356000000")]
    public void Nine_digits_with_a_valid_key_are_a_siren(string text)
    {
        Assert.Equal(text, Siren.Parse(text).Value);
        Assert.True(Siren.TryParse(text, out _));
    }

    [Theory]
    [InlineData("200034582")]
    [InlineData("000000000")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("20003452")]
    [InlineData("2000345280")]
    [InlineData("20003452A")]
    [InlineData("200-034-528")]
    [InlineData("-20003452")]
    [InlineData("200034528\n")]
    [InlineData("FR200034528")]
    [InlineData("\uFF12\uFF10\uFF10\uFF10\uFF13\uFF14\uFF15\uFF12\uFF18")]
    [InlineData("\u0662\u0660\u0660\u0660\u0663\u0664\u0665\u0662\u0668")]
    [InlineData("20003452\u0668")]
    [InlineData(null)]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(Siren.TryParse(text, out Siren? siren));
        Assert.Null(siren);
        Assert.Throws<FormatException>(() => Siren.Parse(text!));
    }

    [Theory]
    [InlineData(" 200034528 ")]
    [InlineData("200 034 528")]
    [InlineData("200\u00A0034\u00A0528")]
    [InlineData("200\u202F034\u202F528")]
    [InlineData("200\u2009034\u2009528")]
    [InlineData("200.034.528")]
    [InlineData("2 0 0 0 3 4 5 2 8")]
    public void Separators_are_dropped(string text) => Assert.Equal("200034528", Siren.Parse(text).Value);

    [Property]
    public bool What_it_writes_it_reads(Siren siren) => Siren.Parse(siren.ToString()) == siren;

    [Property]
    public bool A_separator_changes_nothing_wherever_it_stands(Siren siren, byte place) =>
        Siren.Parse(siren.Value.Insert(place % 10, "\u202F")) == siren;

    [Fact]
    public void A_refusal_says_what_was_expected_and_what_was_found()
    {
        FormatException refusal = Assert.Throws<FormatException>(() => Siren.Parse("200034582"));

        Assert.Equal("Expected a SIREN: nine digits with a valid key; found \"200034582\".", refusal.Message);
    }

    [Fact]
    public void Two_of_the_same_digits_are_equal()
    {
        Assert.Equal(Siren.Parse("200034528"), Siren.Parse("200 034 528"));
        Assert.Equal(Siren.Parse("200034528").GetHashCode(), Siren.Parse("200 034 528").GetHashCode());
        Assert.NotEqual(Siren.Parse("200034528"), Siren.Parse("200041416"));
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Pvd.Domain.Tests;

public sealed partial class DepartmentCodeTests
{
    [Theory]
    [InlineData("01")]
    [InlineData("19")]
    [InlineData("21")]
    [InlineData("2A")]
    [InlineData("2B")]
    [InlineData("95")]
    [InlineData("971")]
    [InlineData("976")]
    [InlineData("988")]
    public void A_code_of_the_list_is_read(string text) => Assert.Equal(text, DepartmentCode.Parse(text).Value);

    [Theory]
    [InlineData("20")]
    [InlineData("00")]
    [InlineData("96")]
    [InlineData("97")]
    [InlineData("98")]
    [InlineData("99")]
    [InlineData("1")]
    [InlineData("069")]
    [InlineData("69D")]
    [InlineData("970")]
    [InlineData("979")]
    [InlineData("985")]
    [InlineData("2C")]
    [InlineData("\uFF17\uFF19")]
    [InlineData("\u0667\u0669")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(DepartmentCode.TryParse(text, out _));
        Assert.Throws<FormatException>(() => DepartmentCode.Parse(text!));
    }

    [Fact]
    public void Among_all_codes_of_two_or_three_characters_those_of_the_official_pattern_are_accepted()
    {
        IEnumerable<string> two = Enumerable.Range(0, 100).Select(i => i.ToString("D2", CultureInfo.InvariantCulture));
        IEnumerable<string> three = Enumerable
            .Range(0, 1000)
            .Select(i => i.ToString("D3", CultureInfo.InvariantCulture));
        IEnumerable<string> letters = Enumerable.Range('A', 26).Select(letter => $"2{(char)letter}");

        Assert.DoesNotContain(
            two.Concat(three).Concat(letters),
            text => DepartmentCode.TryParse(text, out _) != Official().IsMatch(text)
        );
    }

    [Property]
    public bool What_it_writes_it_reads(DepartmentCode code) => DepartmentCode.Parse(code.ToString()) == code;

    [Property]
    public bool Only_codes_of_three_digits_are_overseas(DepartmentCode code) =>
        code.IsOverseas == (code.Value.Length == 3);

    [Fact]
    public void Lower_case_and_separators_do_not_matter() =>
        Assert.Equal("2A", DepartmentCode.Parse(" 2\u00A0a ").Value);

    [GeneratedRegex("""\A(?:0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[46-9])\z""")]
    private static partial Regex Official();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Pvd.Domain.Tests;

public sealed partial class InseeCommuneCodeTests
{
    [Theory]
    [InlineData("79005", "79")]
    [InlineData("78003", "78")]
    [InlineData("01001", "01")]
    [InlineData("95690", "95")]
    [InlineData("2A004", "2A")]
    [InlineData("2B033", "2B")]
    [InlineData("97115", "971")]
    [InlineData("97411", "974")]
    [InlineData("98818", "988")]
    public void A_code_is_read_with_its_departement(string text, string department)
    {
        InseeCommuneCode code = InseeCommuneCode.Parse(text);

        Assert.Equal(text, code.Value);
        Assert.Equal(department, code.Department.Value);
    }

    [Theory]
    [InlineData("20004")]
    [InlineData("96001")]
    [InlineData("00123")]
    [InlineData("7905")]
    [InlineData("98512")]
    [InlineData("97001")]
    [InlineData("97901")]
    [InlineData("98301")]
    [InlineData("2C001")]
    [InlineData("A2001")]
    [InlineData("2A0B4")]
    [InlineData("790055")]
    [InlineData("79-05")]
    [InlineData("\uFF17\uFF1900\uFF15")]
    [InlineData("7900\u0665")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(InseeCommuneCode.TryParse(text, out _));
        Assert.Throws<FormatException>(() => InseeCommuneCode.Parse(text!));
    }

    [Theory]
    [InlineData("2a004", "2A004")]
    [InlineData(" 2b033", "2B033")]
    [InlineData("79 005", "79005")]
    [InlineData("97.115", "97115")]
    [InlineData("98\u00A0818", "98818")]
    public void Case_and_separators_do_not_matter(string text, string value) =>
        Assert.Equal(value, InseeCommuneCode.Parse(text).Value);

    [Fact]
    public void Among_all_codes_of_five_characters_those_of_the_official_pattern_are_accepted()
    {
        IEnumerable<string> digits = Enumerable
            .Range(0, 100_000)
            .Select(number => number.ToString("D5", CultureInfo.InvariantCulture));
        IEnumerable<string> letters = Enumerable
            .Range('A', 26)
            .SelectMany(letter => new[] { $"2{(char)letter}001", $"1{(char)letter}001", $"7{(char)letter}115" });

        Assert.DoesNotContain(
            digits.Concat(letters),
            text => InseeCommuneCode.TryParse(text, out _) != Official().IsMatch(text)
        );
    }

    [Property]
    public bool What_it_writes_it_reads(InseeCommuneCode code) => InseeCommuneCode.Parse(code.ToString()) == code;

    [Property]
    public bool It_begins_with_the_code_of_its_departement(InseeCommuneCode code) =>
        code.Value.StartsWith(code.Department.Value, StringComparison.Ordinal);

    [Fact]
    public void The_culture_does_not_change_the_letters_of_Corsica() =>
        Cultures.InEach(() => Assert.Equal("2B033", InseeCommuneCode.Parse("2b033").Value));

    [GeneratedRegex(
        """\A(?:(?:0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5])[0-9]{3}|97[1-8][0-9]{2}|98[46-9][0-9]{2})\z"""
    )]
    private static partial Regex Official();
}

using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

/// <summary>What is wrong with a file before anyone asks what it says.</summary>
public sealed class JsonFileTests
{
    [Theory]
    [InlineData("[]", "expected an object { … }; found a list [ … ]")]
    [InlineData("null", "expected an object { … }; found null")]
    [InlineData("\"pvd-dossier/1\"", "expected an object { … }; found \"pvd-dossier/1\"")]
    [InlineData("12", "expected an object { … }; found 12")]
    public void A_file_that_holds_no_object_is_told_once(string text, string message)
    {
        Problem problem = Assert.Single(Files.Read(text).Problems);

        Assert.Equal(("json.wrong-value", "$", message), (problem.Code, problem.Path, problem.Message.English));
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("   \n  ", 2, 3)]
    [InlineData("{\n  \"format\": pvd\n}", 2, 13)]
    [InlineData("{\n  \"format\": \"pvd-dossier/1\",\n}", 3, 1)]
    [InlineData("{\n  \"format\": \"pvd-dossier/1\"\n} x", 3, 3)]
    [InlineData("{ // comment\n}", 1, 3)]
    [InlineData("{ 'format': 1 }", 1, 3)]
    [InlineData("{ \"a\": 01 }", 1, 8)]
    [InlineData("{ \"œ’é\": é }", 1, 10)]
    public void What_is_no_JSON_is_told_where_it_stops_being_so(string text, int line, int column)
    {
        Problem problem = Assert.Single(Files.Read(text).Problems);

        Assert.Equal(("json.malformed", line, column), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_told()
    {
        byte[][] files =
        [
            [(byte)'{', (byte)'"', 0xE9, (byte)'"', (byte)'}'],
            [0xFF, 0xFE, (byte)'{', 0, (byte)'}', 0],
            [(byte)'"', 0xED, 0xA0, 0x80, (byte)'"'],
            [(byte)'"', 0xC0, 0x80, (byte)'"'],
        ];

        Assert.All(files, file => Assert.Equal("json.not-utf8", Assert.Single(Files.Read(file).Problems).Code));
    }

    [Fact]
    public void A_long_value_is_shown_in_part()
    {
        string longName = new string('a', 58) + "🏘" + new string('b', 100);
        string text = Files.Smallest.Replace("2021-05-31", longName, StringComparison.Ordinal);

        string message = Assert.Single(Files.Read(text).Problems).Message.English;

        Assert.EndsWith($"found \"{new string('a', 58)}…", message, StringComparison.Ordinal);
    }
}

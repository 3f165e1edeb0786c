using FsCheck.Xunit;
using Pvd.Documents.ICalendar;

namespace Pvd.Documents.Tests.ICalendar;

public sealed class TextValueTests
{
    [Property(Arbitrary = [typeof(UnicodeText)], MaxTest = 500)]
    public void What_is_escaped_reads_back(UnicodeText text) =>
        Assert.Equal(text.AsRead, StrictReader.Unescape(TextValue.Escape(text.Value)));

    [Theory]
    [InlineData("a\\b", "a\\\\b")]
    [InlineData("a;b,c", "a\\;b\\,c")]
    [InlineData("a\nb", "a\\nb")]
    [InlineData("a\r\nb", "a\\nb")]
    [InlineData("a\rb", "a\\nb")]
    [InlineData("a\n\rb\r", "a\\n\\nb\\n")]
    [InlineData("a\u2028b\u2029c", "a\\nb\\nc")]
    [InlineData("12:30, \"ici\"", "12:30\\, \"ici\"")]
    [InlineData("a\tb", "a\tb")]
    public void Only_what_must_be_is_escaped(string text, string expected) =>
        Assert.Equal(expected, TextValue.Escape(text));

    [Property(Arbitrary = [typeof(UnicodeText)])]
    public void Well_formed_text_is_no_fault(UnicodeText text) => Assert.Null(TextValue.Fault(text.Value));

    [Theory]
    [InlineData("a\u0000b", "U+0000")]
    [InlineData("a\u000Bb", "U+000B")]
    [InlineData("a\u007Fb", "U+007F")]
    [InlineData("a\u0085b", "U+0085")]
    [InlineData("🏘\u0007", "U+0007")]
    public void A_control_character_is_named(string text, string codePoint) =>
        Assert.Equal($"the control character {codePoint}", TextValue.Fault(text));

    [Fact]
    public void Half_a_surrogate_pair_is_named()
    {
        Assert.Equal("half a surrogate pair, U+D83C", TextValue.Fault("a" + (char)0xD83C));
        Assert.Equal("half a surrogate pair, U+DFD8", TextValue.Fault((char)0xDFD8 + "a"));
    }
}

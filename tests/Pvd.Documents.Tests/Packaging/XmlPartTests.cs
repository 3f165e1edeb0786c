using System.Xml;
using FsCheck;
using FsCheck.Xunit;
using Pvd.Documents.Packaging;

namespace Pvd.Documents.Tests.Packaging;

public sealed class XmlPartTests
{
    [Theory]
    [InlineData("Airvault", "Airvault")]
    [InlineData("Air\u0000va\u0008ult\uFFFF", "Airvault")]
    [InlineData("🏘 place", "🏘 place")]
    public void Only_what_xml_refuses_is_dropped(string text, string clean) => Assert.Equal(clean, XmlPart.Clean(text));

    [Fact]
    public void Half_a_pair_is_dropped()
    {
        Assert.Equal("ab", XmlPart.Clean("a\uD83Cb"));
        Assert.Equal("ab", XmlPart.Clean("ab\uD83C"));
    }

    [Property]
    public void Any_text_can_be_written(char[] characters)
    {
        using var stream = new MemoryStream();
        using XmlWriter xml = XmlPart.Open(stream);
        xml.WriteElementString("texte", XmlPart.Clean(new(characters)));
    }
}

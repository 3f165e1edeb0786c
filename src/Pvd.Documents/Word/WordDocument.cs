using System.Xml;
using Pvd.Documents.Packaging;

namespace Pvd.Documents.Word;

/// <summary>A Word document: what it says about itself, the lines at the top and at the foot of its pages, and its body.</summary>
/// <remarks>The first page, the cover, has neither header nor footer.</remarks>
internal sealed record WordDocument(DocumentProperties Properties, string Header, string Footer, Action<WordXml> Body)
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string HeaderId = "header";
    private const string FooterId = "footer";

    public void Write(Stream output) =>
        PackageWriter.Write(
            output,
            [
                new(
                    "document",
                    Office + "officeDocument",
                    "word/document.xml",
                    WordType + "document.main+xml",
                    WriteBody
                )
                {
                    Related =
                    [
                        WordPart("styles", StaticPart.Styles),
                        WordPart("numbering", StaticPart.Numbering),
                        WordPart("settings", StaticPart.Settings),
                        WordPart("fontTable", StaticPart.FontTable),
                        WordPart(HeaderId, WriteHeader),
                        WordPart(FooterId, WriteFooter),
                    ],
                },
                new(
                    "core",
                    Package + "core-properties",
                    "docProps/core.xml",
                    "application/vnd.openxmlformats-package.core-properties+xml",
                    Properties.WriteCore
                ),
                new(
                    "extended",
                    Office + "extended-properties",
                    "docProps/app.xml",
                    "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                    DocumentProperties.WriteExtended
                ),
            ]
        );

    private static Part WordPart(string name, Action<Stream> write) =>
        new(name, Office + name, $"word/{name}.xml", $"{WordType}{name}+xml", write);

    private void WriteBody(Stream stream) =>
        WriteRoot(
            stream,
            "document",
            word =>
            {
                word.Open("body");
                Body(word);
                WritePage(word);
                word.Close();
            }
        );

    private static void WritePage(WordXml word)
    {
        word.Open("sectPr");
        word.Open("headerReference").Attribute("type", "default").RelationshipId(HeaderId).Close();
        word.Open("footerReference").Attribute("type", "default").RelationshipId(FooterId).Close();
        word.Open("pgSz").Attribute("w", Page.Width).Attribute("h", Page.Height).Close();
        word.Open("pgMar");
        foreach (string side in new[] { "top", "right", "bottom", "left" })
        {
            word.Attribute(side, Page.Margin);
        }

        word.Attribute("header", Page.HeaderDistance).Attribute("footer", Page.HeaderDistance);
        word.Attribute("gutter", "0").Close();
        word.Flag("titlePg").Close();
    }

    private void WriteHeader(Stream stream) => WriteRoot(stream, "hdr", word => word.Paragraph(Style.Header, Header));

    private void WriteFooter(Stream stream) =>
        WriteRoot(
            stream,
            "ftr",
            word =>
            {
                word.Open("p").Open("pPr").Value("pStyle", Style.Footer).Close();
                word.Runs(Footer).Tab().Runs("Page ").Field("PAGE").Runs(" sur ").Field("NUMPAGES").Close();
            }
        );

    private static void WriteRoot(Stream stream, string name, Action<WordXml> content)
    {
        using XmlWriter xml = XmlPart.Open(stream);
        var word = new WordXml(xml);
        xml.WriteStartElement("w", name, WordXml.Namespace);
        xml.WriteAttributeString("xmlns", "r", null, WordXml.RelationshipNamespace);
        content(word);
        xml.WriteEndElement();
    }
}

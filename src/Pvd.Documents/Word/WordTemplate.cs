using System.Xml;
using Pvd.Documents.Packaging;
using Pvd.Documents.Templates;

namespace Pvd.Documents.Word;

/// <summary>A template of our own: what it says about itself, the lines at the top and at the foot of its pages, and its body.</summary>
/// <param name="Properties">Title and subject; names in braces are printed.</param>
/// <param name="Header">The line at the top of each page, in <see cref="Markup"/>.</param>
/// <param name="Footer">The line at the foot, before the number of the page.</param>
/// <param name="Body">Writes the body.</param>
internal sealed record WordTemplate(
    DocumentProperties Properties,
    string Header,
    string Footer,
    Action<TemplateWriter> Body
)
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string HeaderId = "header";
    private const string FooterId = "footer";
    private const int IdsOfAPart = 100_000;

    /// <summary>Gets whether the first page is a cover, without header and footer.</summary>
    public bool HasCover { get; init; } = true;

    /// <summary>Writes the file.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="model">The names that the template uses.</param>
    /// <param name="isTemplate">Whether Word opens it as a template (<c>.dotx</c>), or as a document (<c>.docx</c>).</param>
    public void Write(Stream output, TemplateScope model, bool isTemplate) =>
        PackageWriter.Write(
            output,
            [
                new(
                    "document",
                    Office + "officeDocument",
                    "word/document.xml",
                    WordType + (isTemplate ? "template.main+xml" : "document.main+xml"),
                    stream => WriteBody(stream, model)
                )
                {
                    Related =
                    [
                        WordPart("styles", StaticPart.Styles),
                        WordPart("numbering", StaticPart.Numbering),
                        WordPart("settings", StaticPart.Settings),
                        WordPart("fontTable", StaticPart.FontTable),
                        WordPart(HeaderId, stream => WriteHeader(stream, model)),
                        WordPart(FooterId, stream => WriteFooter(stream, model)),
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

    private void WriteBody(Stream stream, TemplateScope model) =>
        WriteRoot(
            stream,
            "document",
            word =>
            {
                word.Open("body");
                Body(new(word, new(model), firstId: 0));
                WritePage(word);
                word.Close();
            }
        );

    private void WritePage(WordXml word)
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
        if (HasCover)
        {
            word.Flag("titlePg");
        }

        word.Close();
    }

    private void WriteHeader(Stream stream, TemplateScope model) =>
        WriteRoot(
            stream,
            "hdr",
            word => new TemplateWriter(word, new(model), IdsOfAPart).Paragraph(Style.Header, Header)
        );

    private void WriteFooter(Stream stream, TemplateScope model) =>
        WriteRoot(
            stream,
            "ftr",
            word =>
            {
                word.Open("p").Open("pPr").Value("pStyle", Style.Footer).Close();
                new TemplateWriter(word, new(model), 2 * IdsOfAPart).Runs(Footer);
                word.Tab().Runs("Page ").Field("PAGE").Runs(" sur ").Field("NUMPAGES").Close();
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

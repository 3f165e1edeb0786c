using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Pvd.Documents.Tests.Templates;

/// <summary>A Word file put together by hand, so that each fault can be put into it.</summary>
internal sealed class WordFile
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
    private readonly StringBuilder _relationships = new();
    private readonly StringBuilder _types = new();

    private WordFile() { }

    /// <summary>A file with this body, a style for headings and French as its language.</summary>
    public static WordFile WithBody(string body)
    {
        WordFile file = new();
        file.Put("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
        file.Add(
            "styles",
            "styles.xml",
            $"""
            <w:styles {Namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Titre3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style></w:styles>
            """
        );
        return file;
    }

    /// <summary>A paragraph of text.</summary>
    public static string P(string text, string? style = null) => Paragraph(R(text), style);

    /// <summary>A paragraph of runs and controls.</summary>
    public static string Paragraph(string runs, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}{runs}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A content control around something.</summary>
    public static string Control(string tag, string content, string properties = "") =>
        $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    /// <summary>A control that prints a value.</summary>
    public static string Field(string tag) => Control(tag, R("exemple"));

    /// <summary>A table of these rows.</summary>
    public static string Table(string rows) => $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{rows}</w:tbl>";

    /// <summary>A row of these cells' content.</summary>
    public static string Row(params string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{cell}</w:tc>"))}</w:tr>";

    /// <summary>Adds a part that the body refers to.</summary>
    public WordFile Add(string kind, string name, string xml)
    {
        Put("word/" + name, xml);
        _relationships.Append(
            CultureInfo.InvariantCulture,
            $"<Relationship Id=\"{kind}\" Type=\"{Office}{kind}\" Target=\"{name}\"/>"
        );
        _types.Append(
            CultureInfo.InvariantCulture,
            $"<Override PartName=\"/word/{name}\" ContentType=\"{WordType}{kind}{(name.EndsWith(".xml", StringComparison.Ordinal) ? "+xml" : "")}\"/>"
        );
        return this;
    }

    /// <summary>Adds a header with this content.</summary>
    public WordFile AddHeader(string content) => Add("header", "header1.xml", $"<w:hdr {Namespaces}>{content}</w:hdr>");

    /// <summary>Adds a picture that the body refers to as <c>image</c>.</summary>
    public WordFile AddPicture(byte[] png)
    {
        _relationships.Append(
            CultureInfo.InvariantCulture,
            $"<Relationship Id=\"image\" Type=\"{Office}image\" Target=\"media/image.png\"/>"
        );
        return Put("word/media/image.png", png);
    }

    /// <summary>Adds a reference to something outside.</summary>
    public WordFile AddExternal(string kind, string target)
    {
        _relationships.Append(
            CultureInfo.InvariantCulture,
            $"<Relationship Id=\"x{kind}\" Type=\"{Office}{kind}\" Target=\"{target}\" TargetMode=\"External\"/>"
        );
        return this;
    }

    /// <summary>Adds a title.</summary>
    public WordFile AddTitle(string title)
    {
        Put(
            "docProps/core.xml",
            $"""
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:creator>Un agent</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-02T03:04:05Z</dcterms:created></cp:coreProperties>
            """
        );
        return this;
    }

    /// <summary>Puts a part in, or in the place of another.</summary>
    public WordFile Put(string path, string xml) => Put(path, Encoding.UTF8.GetBytes(xml));

    /// <summary>Puts a part in, or in the place of another.</summary>
    public WordFile Put(string path, byte[] content)
    {
        _parts[path] = content;
        return this;
    }

    /// <summary>The XML of a part that was put in.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(_parts[path]);

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            string properties = _parts.ContainsKey("docProps/core.xml")
                ? "<Relationship Id=\"core\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
                : "";
            AddIfAbsent(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                    + $"<Override PartName=\"/word/document.xml\" ContentType=\"{WordType}template.main+xml\"/>{_types}"
                    + (
                        properties.Length == 0
                            ? ""
                            : "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                    )
                    + "</Types>"
            );
            AddIfAbsent(
                "_rels/.rels",
                Relationships(
                    $"<Relationship Id=\"main\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/>{properties}"
                )
            );
            AddIfAbsent("word/_rels/document.xml.rels", Relationships(_relationships.ToString()));
            foreach ((string path, byte[] content) in _parts)
            {
                Write(zip, path, content);
            }

            void AddIfAbsent(string path, string xml)
            {
                if (!_parts.ContainsKey(path))
                {
                    Write(zip, path, Encoding.UTF8.GetBytes(xml));
                }
            }
        }

        return file.ToArray();
    }

    /// <summary>The file, to be read.</summary>
    public Stream Open() => new MemoryStream(ToBytes());

    private static string Relationships(string content) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";

    private static void Write(ZipArchive zip, string path, byte[] content)
    {
        using Stream entry = zip.CreateEntry(path).Open();
        entry.Write(content);
    }
}

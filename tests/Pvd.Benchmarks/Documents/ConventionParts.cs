using System.Globalization;
using System.Text;

namespace Pvd.Benchmarks.Documents;

/// <summary>What stands around the body of the template of W2.</summary>
internal static class ConventionParts
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string PackageSpace = "http://schemas.openxmlformats.org/package/2006/";
    private const string PackageType = "application/vnd.openxmlformats-package.";

    /// <summary>A run that shows the logo.</summary>
    internal const string Logo =
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"1440000\" cy=\"1440000\"/><wp:docPr id=\"1\" name=\"Logo\" descr=\"Logo du programme\"/>"
        + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Logo\"/><pic:cNvPicPr/></pic:nvPicPr>"
        + "<pic:blipFill><a:blip r:embed=\"rId8\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1440000\" cy=\"1440000\"/></a:xfrm>"
        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    private static readonly (string Id, string Kind, string Target)[] OfBody =
    [
        ("rId1", "styles", "styles.xml"),
        ("rId2", "settings", "settings.xml"),
        ("rId3", "webSettings", "webSettings.xml"),
        ("rId4", "fontTable", "fontTable.xml"),
        ("rId5", "theme", "theme/theme1.xml"),
        ("rId6", "numbering", "numbering.xml"),
        ("rId7", "header", "header1.xml"),
        ("rId8", "image", "media/image1.png"),
        ("rId9", "footer", "footer1.xml"),
    ];

    internal static IEnumerable<(string Path, byte[] Content)> Around(string body)
    {
        yield return Xml("[Content_Types].xml", ContentTypes());
        yield return Xml(
            "_rels/.rels",
            Relationships([
                ("rId1", Office + "officeDocument", "word/document.xml"),
                ("rId2", PackageSpace + "relationships/metadata/core-properties", "docProps/core.xml"),
                ("rId3", Office + "extended-properties", "docProps/app.xml"),
            ])
        );
        yield return Xml(
            "word/document.xml",
            $"<w:document {Namespaces}><w:body>{body}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId7\"/><w:footerReference w:type=\"default\" r:id=\"rId9\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
        );
        yield return Xml(
            "word/_rels/document.xml.rels",
            Relationships(OfBody.Select(part => (part.Id, Office + part.Kind, part.Target)))
        );
        yield return Xml("word/styles.xml", ConventionStyles.Write());
        yield return Xml(
            "word/settings.xml",
            $"<w:settings {Namespaces}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"708\"/><w:hyphenationZone w:val=\"425\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>{Sessions()}<w:themeFontLang w:val=\"fr-FR\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/></w:settings>"
        );
        yield return Xml(
            "word/webSettings.xml",
            $"<w:webSettings {Namespaces}><w:optimizeForBrowser/><w:allowPNG/></w:webSettings>"
        );
        yield return Xml("word/fontTable.xml", Fonts());
        yield return Xml("word/theme/theme1.xml", ConventionStyles.Theme);
        yield return Xml("word/numbering.xml", Numbering());
        yield return Xml(
            "word/header1.xml",
            $"<w:hdr {Namespaces}><w:p><w:pPr><w:pStyle w:val=\"En-tte\"/></w:pPr><w:r><w:t>Petites villes de demain</w:t></w:r></w:p></w:hdr>"
        );
        yield return Xml(
            "word/footer1.xml",
            $"<w:ftr {Namespaces}><w:p><w:pPr><w:pStyle w:val=\"Pieddepage\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Page </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\"> sur </w:t></w:r><w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>"
        );
        yield return ("word/media/image1.png", NoisePicture.Png(ConventionCase.Seed));
        yield return Xml(
            "docProps/core.xml",
            $"<cp:coreProperties xmlns:cp=\"{PackageSpace}metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Convention d’adhésion</dc:title><dc:language>fr-FR</dc:language></cp:coreProperties>"
        );
        yield return Xml(
            "docProps/app.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion></Properties>"
        );
    }

    private static (string Path, byte[] Content) Xml(string path, string xml) =>
        (path, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml));

    private static string ContentTypes()
    {
        StringBuilder types = new(
            $"<Types xmlns=\"{PackageSpace}content-types\"><Default Extension=\"rels\" ContentType=\"{PackageType}relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
        );
        Add("word/document.xml", Word + "template.main+xml");
        foreach ((_, string kind, string target) in OfBody.Where(part => part.Kind != "image"))
        {
            Add(
                "word/" + target,
                kind == "theme" ? "application/vnd.openxmlformats-officedocument.theme+xml" : $"{Word}{kind}+xml"
            );
        }

        Add("docProps/core.xml", PackageType + "core-properties+xml");
        Add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        return types.Append("</Types>").ToString();

        void Add(string path, string type) =>
            types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{path}\" ContentType=\"{type}\"/>");
    }

    private static string Relationships(IEnumerable<(string Id, string Type, string Target)> all) =>
        $"<Relationships xmlns=\"{PackageSpace}relationships\">"
        + string.Concat(
            all.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{one.Type}\" Target=\"{one.Target}\"/>")
        )
        + "</Relationships>";

    /// <summary>The sessions that the document was written in.</summary>
    private static string Sessions()
    {
        SplitMix random = new(ConventionCase.Seed + 4);
        StringBuilder sessions = new("<w:rsids><w:rsidRoot w:val=\"00A13C55\"/>");
        for (int i = 0; i < 60; i++)
        {
            sessions.Append(CultureInfo.InvariantCulture, $"<w:rsid w:val=\"{random.Below(0xFFFFFF):X8}\"/>");
        }

        return sessions.Append("</w:rsids>").ToString();
    }

    private static string Fonts() =>
        $"<w:fonts {Namespaces}>"
        + string.Concat(
            new[] { "Marianne", "Calibri", "Times New Roman", "Cambria", "Symbol" }.Select(font =>
                $"<w:font w:name=\"{font}\"><w:charset w:val=\"00\"/><w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font>"
            )
        )
        + "</w:fonts>";

    private static string Numbering() =>
        $"<w:numbering {Namespaces}>"
        + string.Concat(Enumerable.Range(0, 6).Select(AbstractNumbering))
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    private static string AbstractNumbering(int number) =>
        $"<w:abstractNum w:abstractNumId=\"{number}\"><w:nsid w:val=\"{0x1A2B_3C4D + (number * 0x0101_2345):X8}\"/><w:multiLevelType w:val=\"hybridMultilevel\"/>"
        + string.Concat(
            Enumerable
                .Range(0, 9)
                .Select(level =>
                    $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"–\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{720 * (level + 1)}\" w:hanging=\"360\"/></w:pPr></w:lvl>"
                )
        )
        + "</w:abstractNum>";
}

using System.Globalization;
using System.Text;

namespace Pvd.Benchmarks.Documents;

/// <summary>Styles and theme of the template of W2: as many as Word writes, used or not.</summary>
internal static class ConventionStyles
{
    private const int LatentStyles = 300;
    private const int TableStyles = 18;

    private static readonly string[] Scripts = (
        "Jpan Hang Hans Hant Arab Hebr Thai Ethi Beng Gujr Khmr Knda Guru Cans Cher Yiii Tibt Thaa Deva Telu Taml Syrc Orya "
        + "Mlym Laoo Sinh Mong Viet Uigh Geor"
    ).Split(' ');

    private static readonly (string Id, string Name, string? Level)[] Paragraphs =
    [
        ("Titre", "Title", null),
        ("Titre1", "heading 1", "0"),
        ("Titre2", "heading 2", "1"),
        ("Corpsdetexte", "Body Text", null),
        ("Listepuces", "List Bullet", null),
        ("Centr", "Centré", null),
        ("Tableau", "Tableau", null),
        ("En-tte", "header", null),
        ("Pieddepage", "footer", null),
    ];

    internal static string Theme { get; } =
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Thème Office\"><a:themeElements><a:clrScheme name=\"Office\">"
        + string.Concat(
            new[]
            {
                "dk1",
                "lt1",
                "dk2",
                "lt2",
                "accent1",
                "accent2",
                "accent3",
                "accent4",
                "accent5",
                "accent6",
                "hlink",
                "folHlink",
            }.Select((name, i) => $"<a:{name}><a:srgbClr val=\"{i * 0x12345 % 0xFFFFFF:X6}\"/></a:{name}>")
        )
        + $"</a:clrScheme><a:fontScheme name=\"Office\"><a:majorFont>{Fonts(1)}</a:majorFont><a:minorFont>{Fonts(2)}</a:minorFont></a:fontScheme><a:fmtScheme name=\"Office\"><a:fillStyleLst>"
        + "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
        + Gradient(110_000, 105_000, 67_000)
        + Gradient(103_000, 102_000, 94_000)
        + "</a:fillStyleLst><a:lnStyleLst>"
        + Thrice("<a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>")
        + "</a:lnStyleLst><a:effectStyleLst>"
        + Thrice("<a:effectStyle><a:effectLst/></a:effectStyle>")
        + "</a:effectStyleLst><a:bgFillStyleLst>"
        + "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
        + Gradient(93_000, 98_000, 90_000)
        + Gradient(95_000, 99_000, 88_000)
        + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";

    internal static string Write()
    {
        StringBuilder xml = new(
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Marianne\" w:hAnsi=\"Marianne\"/><w:sz w:val=\"20\"/><w:lang w:val=\"fr-FR\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"259\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        );
        xml.Append(
            "<w:latentStyles w:defLockedState=\"0\" w:defUIPriority=\"99\" w:defSemiHidden=\"0\" w:defUnhideWhenUsed=\"0\" w:defQFormat=\"0\" w:count=\"376\">"
        );
        SplitMix random = new(ConventionCase.Seed + 3);
        for (int i = 0; i < LatentStyles; i++)
        {
            string hidden = random.Below(2) == 0 ? "" : " w:semiHidden=\"1\" w:unhideWhenUsed=\"1\"";
            xml.Append(
                CultureInfo.InvariantCulture,
                $"<w:lsdException w:name=\"{FrenchWords.Draw(ref random, 2)} {i}\"{hidden} w:uiPriority=\"{random.Below(100)}\"{(i % 20 == 0 ? " w:qFormat=\"1\"" : "")}/>"
            );
        }

        xml.Append(
            "</w:latentStyles><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
        );
        foreach ((string id, string name, string? level) in Paragraphs)
        {
            xml.Append(
                CultureInfo.InvariantCulture,
                $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:uiPriority w:val=\"9\"/><w:qFormat/><w:pPr>{(level is null ? "" : "<w:keepNext/>")}<w:spacing w:before=\"120\" w:after=\"120\"/>{(level is null ? "" : $"<w:outlineLvl w:val=\"{level}\"/>")}</w:pPr><w:rPr><w:color w:val=\"000091\"/></w:rPr></w:style>"
            );
        }

        xml.Append(TableStyle("Grilledutableau", "Table Grid", "auto"));
        for (int i = 0; i < TableStyles; i++)
        {
            xml.Append(
                TableStyle(
                    $"Tableau{i}",
                    $"Grid Table {i}",
                    (i * 0x1F2E3 % 0xFFFFFF).ToString("X6", CultureInfo.InvariantCulture)
                )
            );
        }

        return xml.Append("</w:styles>").ToString();
    }

    private static string TableStyle(string id, string name, string colour) =>
        $"<w:style w:type=\"table\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:uiPriority w:val=\"39\"/><w:tblPr><w:tblStyleRowBandSize w:val=\"1\"/><w:tblBorders>"
        + string.Concat(
            new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side =>
                $"<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{colour}\"/>"
            )
        )
        + "</w:tblBorders></w:tblPr></w:style>";

    private static string Fonts(ulong which)
    {
        SplitMix random = new(ConventionCase.Seed + which);
        StringBuilder fonts = new(
            "<a:latin typeface=\"Marianne\" panose=\"02000000000000000000\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
        );
        foreach (string script in Scripts)
        {
            fonts.Append(
                CultureInfo.InvariantCulture,
                $"<a:font script=\"{script}\" typeface=\"{FrenchWords.Draw(ref random, 2)}\"/>"
            );
        }

        return fonts.ToString();
    }

    private static string Gradient(int first, int second, int third) =>
        $"<a:gradFill rotWithShape=\"1\"><a:gsLst>{Stop(0, first)}{Stop(50_000, second)}{Stop(100_000, third)}</a:gsLst><a:lin ang=\"5400000\" scaled=\"0\"/></a:gradFill>";

    private static string Stop(int position, int brightness) =>
        $"<a:gs pos=\"{position}\"><a:schemeClr val=\"phClr\"><a:lumMod val=\"{brightness}\"/><a:satMod val=\"{brightness - 2_000}\"/><a:tint val=\"{brightness - 40_000}\"/></a:schemeClr></a:gs>";

    private static string Thrice(string xml) => xml + xml + xml;
}

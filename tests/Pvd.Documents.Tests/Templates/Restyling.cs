using System.Globalization;
using System.Xml.Linq;

namespace Pvd.Documents.Tests.Templates;

/// <summary>What people and Word itself do to a template between its export and its return.</summary>
internal static class Restyling
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static readonly XName Properties = W + "rPr";
    private static readonly XName Run = W + "r";

    private static readonly XName[] Marked = [W + "p", W + "tr", Run];

    public static readonly IReadOnlyDictionary<string, Action<XElement>> All = new Dictionary<string, Action<XElement>>(
        StringComparer.Ordinal
    )
    {
        ["fonts and colours"] = Recolour,
        ["sessions of writing"] = MarkSessions,
        ["a spelling checker"] = MarkSpelling,
        ["runs cut in pieces"] = SplitRuns,
        ["bookmarks"] = AddBookmarks,
        ["numbered paragraphs"] = NumberParagraphs,
        ["a renamed style"] = body => Rename(body, "Titre1", "TitrePrefecture"),
        ["placeholders"] = ShowPlaceholders,
        ["titles and locks of controls"] = DescribeControls,
        ["page breaks of the last layout"] = MarkLayout,
    };

    /// <summary>Gives a style another name wherever it is used or described.</summary>
    public static void Rename(XElement root, string from, string to)
    {
        foreach (XAttribute name in root.Descendants().Attributes().Where(attribute => attribute.Value == from))
        {
            name.Value = to;
        }
    }

    private static void Recolour(XElement body)
    {
        foreach (XElement run in body.Descendants(Run))
        {
            run.Element(Properties)?.Remove();
            run.AddFirst(
                new XElement(
                    Properties,
                    new XElement(
                        W + "rFonts",
                        new XAttribute(W + "ascii", "Marianne"),
                        new XAttribute(W + "hAnsi", "Marianne")
                    ),
                    new XElement(W + "color", new XAttribute(W + "val", "000091"))
                )
            );
        }
    }

    private static void MarkSessions(XElement body)
    {
        foreach (XElement element in body.Descendants().Where(element => Marked.Contains(element.Name)))
        {
            element.SetAttributeValue(W + "rsidR", "00A13C55");
        }
    }

    private static void MarkSpelling(XElement body)
    {
        foreach (XElement run in body.Descendants(Run).ToList())
        {
            run.AddBeforeSelf(new XElement(W + "proofErr", new XAttribute(W + "type", "spellStart")));
            run.AddAfterSelf(new XElement(W + "proofErr", new XAttribute(W + "type", "spellEnd")));
        }
    }

    private static void SplitRuns(XElement body)
    {
        foreach (XElement run in body.Descendants(Run).ToList())
        {
            XElement? text = run.Element(W + "t");
            if (text is { Value.Length: > 1 })
            {
                XElement rest = new(run);
                rest.Element(W + "t")!.Value = text.Value[1..];
                text.Value = text.Value[..1];
                run.AddAfterSelf(rest);
            }
        }
    }

    private static void AddBookmarks(XElement body)
    {
        int id = 0;
        foreach (XElement run in body.Descendants(Run).ToList())
        {
            string number = (++id).ToString(CultureInfo.InvariantCulture);
            run.AddBeforeSelf(
                new XElement(
                    W + "bookmarkStart",
                    new XAttribute(W + "id", number),
                    new XAttribute(W + "name", "_Ref" + number)
                )
            );
            run.AddAfterSelf(new XElement(W + "bookmarkEnd", new XAttribute(W + "id", number)));
        }
    }

    private static void NumberParagraphs(XElement body)
    {
        int id = 0x1000;
        foreach (XElement paragraph in body.Descendants(W + "p"))
        {
            paragraph.SetAttributeValue(W14 + "paraId", (++id).ToString("X8", CultureInfo.InvariantCulture));
            paragraph.SetAttributeValue(W14 + "textId", "77777777");
        }
    }

    private static void ShowPlaceholders(XElement body)
    {
        foreach (XElement properties in Controls(body).Where(IsPrinted))
        {
            properties.Add(
                new XElement(
                    W + "placeholder",
                    new XElement(W + "docPart", new XAttribute(W + "val", "DefaultPlaceholder_-1854013440"))
                ),
                new XElement(W + "showingPlcHdr")
            );
        }
    }

    private static void DescribeControls(XElement body)
    {
        int id = 100;
        foreach (XElement properties in Controls(body))
        {
            properties.AddFirst(
                new XElement(W + "alias", new XAttribute(W + "val", "Titre du contrôle")),
                new XElement(W + "lock", new XAttribute(W + "val", "sdtLocked"))
            );
            properties.Add(
                new XElement(W + "id", new XAttribute(W + "val", (++id).ToString(CultureInfo.InvariantCulture)))
            );
        }
    }

    private static void MarkLayout(XElement body)
    {
        foreach (XElement text in body.Descendants(W + "t").ToList())
        {
            text.AddBeforeSelf(new XElement(W + "lastRenderedPageBreak"));
        }
    }

    private static IEnumerable<XElement> Controls(XElement body) => body.Descendants(W + "sdtPr");

    private static bool IsPrinted(XElement properties) =>
        properties.Element(W + "tag")?.Attribute(W + "val")?.Value.Contains(' ', StringComparison.Ordinal) == false;
}

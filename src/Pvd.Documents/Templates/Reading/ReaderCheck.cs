using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pvd.Domain;

namespace Pvd.Documents.Templates.Reading;

/// <summary>Looks through one part for what its readers lose: headings, table headers, alternative texts, French spacing.</summary>
internal sealed class ReaderCheck(string part, HeadingStyles headings, ProblemSink losses)
{
    private static readonly XName Instruction = Names.W + "instrText";
    private static readonly Regex PlainSpace = new(" (?<sign>[;:!?»])|(?<sign>«) ", RegexOptions.CultureInvariant);
    private static readonly Regex OtherMarker = new(
        @"\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}|\$\{[^{}]{0,60}\}|\{[#/^]?\s?[\p{L}_.][^{}\s]{0,60}\s?\}",
        RegexOptions.CultureInvariant
    );

    private readonly PlaceTracker _places = new(part, headings);
    private int _level;

    /// <summary>Gets whether a heading was seen.</summary>
    public bool HasHeading => _level > 0;

    public void Check(XElement root)
    {
        foreach (XElement element in root.DescendantsAndSelf())
        {
            if (element.Name == Names.Paragraph)
            {
                _places.Enter(element);
                _places.Leave();
                CheckHeading(element);
                CheckText(element);
            }
            else if (element.Name == Names.Table)
            {
                CheckTable(element);
            }
            else if (element.Name == Names.DrawingPlace + "docPr")
            {
                CheckPicture(element);
            }
        }
    }

    private void CheckHeading(XElement paragraph)
    {
        if (headings.LevelOf(paragraph) is not { } level)
        {
            return;
        }

        if (level > _level + 1 && _level > 0)
        {
            losses.Add(
                "reader.heading-jump",
                _places.In(paragraph),
                TemplateLosses.HeadingJump.Fill("level", Wording.Digits(level)).Fill("before", Wording.Digits(_level))
            );
        }

        _level = level;
    }

    private void CheckText(XElement paragraph)
    {
        string text = string.Concat(paragraph.Descendants(Names.Text).Select(run => run.Value));
        Match space = PlainSpace.Match(text);
        if (space.Success)
        {
            losses.Add(
                "reader.spacing",
                _places.In(paragraph),
                TemplateLosses.Spacing.Fill("sign", space.Groups["sign"].Value)
            );
        }

        if (text.Contains('"'))
        {
            losses.Add("reader.quotes", _places.In(paragraph), TemplateLosses.Quotes);
        }

        string? marker = OtherMarker.Match(text) is { Success: true } match
            ? match.Value
            : paragraph.Descendants(Instruction).FirstOrDefault(IsMergeField)?.Value.Trim();
        if (marker is not null)
        {
            losses.Add("reader.marker", _places.In(paragraph), TemplateLosses.Marker.Fill("marker", marker));
        }
    }

    private void CheckTable(XElement table)
    {
        XElement[] rows = [.. table.Descendants(Names.Row).Where(row => row.Ancestors(Names.Table).First() == table)];
        bool hasHeader =
            rows.Length > 0 && rows[0].Element(Names.W + "trPr")?.Element(Names.W + "tblHeader") is not null;
        if (rows.Length > 1 && !hasHeader)
        {
            losses.Add("reader.table-header", _places.InNext(table), TemplateLosses.TableHeader);
        }
    }

    private void CheckPicture(XElement picture)
    {
        bool isDecorative = picture.Descendants().Any(inner => inner.Name.LocalName == "decorative");
        if (string.IsNullOrWhiteSpace(picture.Attribute("descr")?.Value) && !isDecorative)
        {
            XElement around = picture.Ancestors(Names.Paragraph).FirstOrDefault() ?? picture;
            losses.Add("reader.picture-text", _places.In(around), TemplateLosses.PictureText);
        }
    }

    private static bool IsMergeField(XElement instruction) =>
        instruction.Value.TrimStart().StartsWith("MERGEFIELD", StringComparison.OrdinalIgnoreCase);
}

using System.Xml.Linq;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>The paragraph styles that make headings, with their level from 1.</summary>
internal sealed class HeadingStyles
{
    private static readonly XName OutlineLevel = Names.W + "outlineLvl";
    private readonly Dictionary<string, int> _levels = new(StringComparer.Ordinal);

    public HeadingStyles(XDocument? styles)
    {
        Dictionary<string, XElement> byId = new(StringComparer.Ordinal);
        foreach (XElement style in styles?.Root?.Elements(Names.W + "style") ?? [])
        {
            if (style.Attribute(Names.W + "styleId")?.Value is { } id)
            {
                byId[id] = style;
            }
        }

        foreach (string id in byId.Keys)
        {
            if (LevelOf(id, byId) is { } level)
            {
                _levels[id] = level;
            }
        }
    }

    public bool IsHeading(XElement paragraph) => LevelOf(paragraph) is not null;

    /// <summary>The level of a heading, from 1; <c>null</c> for a paragraph that is none.</summary>
    public int? LevelOf(XElement paragraph)
    {
        XElement? properties = paragraph.Element(Names.ParagraphProperties);
        return Level(properties) is { } own ? own
            : properties?.Element(Names.W + "pStyle")?.Attribute(Names.Val)?.Value is { } style
            && _levels.TryGetValue(style, out int level)
                ? level
            : null;
    }

    private static int? LevelOf(string id, Dictionary<string, XElement> styles)
    {
        string? current = id;
        for (int depth = 0; current is not null && depth <= styles.Count; depth++)
        {
            if (!styles.TryGetValue(current, out XElement? style))
            {
                return null;
            }

            if (Level(style.Element(Names.ParagraphProperties)) is { } level)
            {
                return level;
            }

            current = style.Element(Names.W + "basedOn")?.Attribute(Names.Val)?.Value;
        }

        return null;
    }

    private static int? Level(XElement? properties) =>
        int.TryParse(
            properties?.Element(OutlineLevel)?.Attribute(Names.Val)?.Value,
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out int level
        ) && level is >= 0 and < 9
            ? level + 1
            : null;
}

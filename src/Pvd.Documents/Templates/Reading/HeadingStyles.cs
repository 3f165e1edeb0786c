using System.Xml.Linq;

namespace Pvd.Documents.Templates.Reading;

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

        Dictionary<string, int?> known = new(StringComparer.Ordinal);
        foreach (string id in byId.Keys)
        {
            if (LevelOf(id, byId, known) is { } level)
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

    /// <summary>The level of a style, its own or that of the style it is based on, which is looked for once.</summary>
    private static int? LevelOf(string id, Dictionary<string, XElement> styles, Dictionary<string, int?> known)
    {
        List<string> passed = [];
        int? level = null;
        string? current = id;
        while (current is not null && styles.TryGetValue(current, out XElement? style))
        {
            if (known.TryGetValue(current, out level))
            {
                break;
            }

            passed.Add(current);
            known.Add(current, null);
            level = Level(style.Element(Names.ParagraphProperties));
            current = level is null ? style.Element(Names.W + "basedOn")?.Attribute(Names.Val)?.Value : null;
        }

        foreach (string style in passed)
        {
            known[style] = level;
        }

        return level;
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

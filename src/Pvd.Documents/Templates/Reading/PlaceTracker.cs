using System.Text;
using System.Xml.Linq;

namespace Pvd.Documents.Templates.Reading;

/// <summary>Knows, while a part is read, under which heading and in which paragraph one is.</summary>
internal sealed class PlaceTracker(string part, HeadingStyles headings)
{
    private const int ExcerptLength = 40;
    private readonly List<XElement> _entered = [];

    /// <summary>How paragraphs begin: a paragraph of thousands of controls is read once.</summary>
    private readonly Dictionary<XElement, string> _excerpts = [];
    private string? _heading;
    private int _count;

    /// <summary>Gets or sets whether paragraphs count: those of a second copy of the same content do not.</summary>
    public bool IsCounting { get; set; } = true;

    public void Enter(XElement paragraph)
    {
        _count += IsCounting ? 1 : 0;
        _entered.Add(paragraph);
        if (headings.IsHeading(paragraph) && ExcerptOf(paragraph) is { Length: > 0 } text)
        {
            _heading = text;
        }
    }

    public void Leave() => _entered.RemoveAt(_entered.Count - 1);

    /// <summary>The place of a control; of the paragraph that it stands in or, outside of all, of the first one that it holds.</summary>
    public TemplatePlace Of(XElement control, string tag)
    {
        XElement? around = _entered.Count > 0 ? _entered[_entered.Count - 1] : null;
        XElement? shown = around ?? control.Descendants(Names.Paragraph).FirstOrDefault();
        return In(shown, around is null && shown is not null ? _count + 1 : _count) with { Tag = tag };
    }

    /// <summary>The place of the paragraph that was entered last.</summary>
    public TemplatePlace In(XElement paragraph) => In(paragraph, _count);

    /// <summary>The place of what begins with the next paragraph, such as a table.</summary>
    public TemplatePlace InNext(XElement block) => In(block.Descendants(Names.Paragraph).FirstOrDefault(), _count + 1);

    private TemplatePlace In(XElement? paragraph, int number)
    {
        string excerpt = paragraph is null ? "" : ExcerptOf(paragraph);
        return new()
        {
            Part = part,
            Heading = _heading,
            Paragraph = number,
            Excerpt = excerpt.Length == 0 ? null : excerpt,
        };
    }

    private string ExcerptOf(XElement paragraph)
    {
        if (!_excerpts.TryGetValue(paragraph, out string? excerpt))
        {
            excerpt = Cut(TextOf(paragraph));
            _excerpts.Add(paragraph, excerpt);
        }

        return excerpt;
    }

    /// <summary>The text of a paragraph or a control; neighbouring controls, which often are alternatives, are kept apart.</summary>
    public static string TextOf(XElement? content)
    {
        StringBuilder text = new();
        XNode? before = null;
        foreach (XElement child in content?.Elements() ?? [])
        {
            string piece = string.Concat(child.DescendantsAndSelf(Names.Text).Select(part => part.Value));
            bool isAlternative =
                child.Name == Names.Control && before is XElement { Name: var name } && name == child.Name;
            text.Append(isAlternative && piece.Length > 0 ? " / " : "").Append(piece);
            before = child;
        }

        return text.ToString().Trim();
    }

    private static string Cut(string text)
    {
        if (text.Length <= ExcerptLength)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength;
        return text.Substring(0, end).TrimEnd() + "…";
    }
}

using System.Xml.Linq;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>Knows, while a part is read, under which heading and in which paragraph one is.</summary>
internal sealed class PlaceTracker(string part, HeadingStyles headings)
{
    private const int ExcerptLength = 40;
    private readonly List<XElement> _entered = [];
    private string? _heading;
    private int _count;

    public void Enter(XElement paragraph)
    {
        _count++;
        _entered.Add(paragraph);
        if (headings.IsHeading(paragraph) && TextOf(paragraph) is { Length: > 0 } text)
        {
            _heading = Cut(text);
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
        string text = paragraph is null ? "" : TextOf(paragraph);
        return new()
        {
            Part = part,
            Heading = _heading,
            Paragraph = number,
            Excerpt = text.Length == 0 ? null : Cut(text),
        };
    }

    private static string TextOf(XElement paragraph) =>
        string.Concat(paragraph.Descendants(Names.Text).Select(text => text.Value)).Trim();

    private static string Cut(string text) =>
        text.Length <= ExcerptLength ? text : text.Substring(0, ExcerptLength).TrimEnd() + "…";
}

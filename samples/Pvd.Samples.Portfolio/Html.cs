using System.Xml.Linq;

namespace Pvd.Samples.Portfolio;

/// <summary>Elements of the page, of which every text is escaped; none is left without content, which HTML reads otherwise than XML.</summary>
internal static class Html
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    internal static XElement Tag(string name, params object?[] content) => Filled(new(name, content));

    internal static XElement Drawn(string name, params object?[] content) => new(Svg + name, content);

    internal static XAttribute Is(string name, string value) => new(name, value);

    internal static XAttribute Is(string name, decimal value) =>
        new(name, value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A table with a caption, a header row and a first cell that heads each row; numbers are set to the right.</summary>
    internal static XElement Table(
        string caption,
        IReadOnlyList<string> columns,
        IEnumerable<IReadOnlyList<string>> rows,
        int texts = 1,
        bool isWide = false,
        IReadOnlyList<string>? foot = null
    ) =>
        Tag(
            "table",
            isWide ? Is("class", "wide") : null,
            Tag("caption", caption),
            Tag("thead", Row(columns, (text, i) => Tag("th", Is("scope", "col"), Align(i, texts), text))),
            Tag("tbody", rows.Select(row => Row(row, (text, i) => Cell(text, i, texts)))),
            foot is null ? null : Tag("tfoot", Row(foot, (text, i) => Cell(text, i, texts)))
        );

    private static XElement Cell(string text, int i, int texts) =>
        i == 0 ? Tag("th", Is("scope", "row"), text) : Tag("td", Align(i, texts), text);

    private static XElement Row(IReadOnlyList<string> texts, Func<string, int, XElement> cell) =>
        Tag("tr", texts.Select(cell));

    private static XAttribute? Align(int column, int texts) => column < texts ? null : Is("class", "n");

    private static XElement Filled(XElement element)
    {
        if (element.IsEmpty && element.Name.LocalName is not ("meta" or "br"))
        {
            element.Value = "";
        }

        return element;
    }
}

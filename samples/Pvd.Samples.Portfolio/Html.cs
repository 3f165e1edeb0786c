using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Pvd.Samples.Portfolio;

/// <summary>Elements of the page, of which every text is escaped; none is left without content, which HTML reads otherwise than XML.</summary>
internal static class Html
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    internal static XElement Tag(string name, params object?[] content) => Filled(new(name, Legible(content)));

    internal static XElement Drawn(string name, params object?[] content) => new(Svg + name, Legible(content));

    internal static XAttribute Is(string name, string value) => new(name, value);

    internal static XAttribute Is(string name, decimal value) =>
        new(name, value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture));

    internal static XElement Section(string id, string title, params object?[] content) =>
        Tag("section", Is("aria-labelledby", id), Tag("h2", Is("id", id), title), content);

    /// <summary>The root of a picture, which its title and its text tell to those who do not see it.</summary>
    internal static XElement Picture(
        string id,
        int width,
        int height,
        string title,
        string text,
        params object?[] content
    ) =>
        Drawn(
            "svg",
            Is("viewBox", $"0 0 {French.Plain(width)} {French.Plain(height)}"),
            Is("role", "img"),
            Is("aria-labelledby", $"{id}-titre {id}-texte"),
            Drawn("title", Is("id", id + "-titre"), title),
            Drawn("desc", Is("id", id + "-texte"), text),
            content
        );

    /// <summary>A text of a picture, at the left of its place unless told otherwise.</summary>
    internal static XElement Words(decimal x, decimal y, string text, string anchor = "start", string? style = null) =>
        Drawn(
            "text",
            style is null ? null : Is("class", style),
            Is("x", x),
            Is("y", y),
            anchor == "start" ? null : Is("text-anchor", anchor),
            text
        );

    internal static XElement Box(string style, decimal x, decimal y, decimal width, decimal height) =>
        Drawn("rect", Is("class", style), Is("x", x), Is("y", y), Is("width", width), Is("height", height));

    /// <summary>A table with a caption, a header row and a first cell that heads each row; numbers are set to the right.</summary>
    internal static XElement Table(
        string caption,
        IReadOnlyList<string> columns,
        IEnumerable<IReadOnlyList<string>> rows,
        int texts = 1,
        string? kind = null,
        IReadOnlyList<string>? foot = null
    ) =>
        Tag(
            "table",
            kind is null ? null : Is("class", kind),
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

    /// <summary>The texts among what an element holds, with a mark in place of the characters that no page can hold.</summary>
    private static IEnumerable<object?> Legible(object?[] content) =>
        content.Select(part =>
            part is string text ? string.Concat(text.EnumerateRunes().Select(rune => Legible(rune).ToString())) : part
        );

    private static Rune Legible(Rune rune) =>
        rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune;

    private static XElement Filled(XElement element)
    {
        if (element.IsEmpty && element.Name.LocalName is not ("meta" or "br"))
        {
            element.Value = "";
        }

        return element;
    }
}

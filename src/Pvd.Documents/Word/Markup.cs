using Pvd.Documents.Templates.Compiling;

namespace Pvd.Documents.Word;

/// <summary>
/// The text of a paragraph as its author writes it: <c>{name|format}</c> prints a value, <c>{si name}…{sinon}…{fin}</c> and
/// <c>{pour list}…{fin}</c> govern what they stand around, <c>[what]</c> is a gap to fill in by hand, <c>**text**</c> stands out.
/// </summary>
internal abstract record Markup
{
    private Markup() { }

    /// <summary>Words.</summary>
    internal sealed record Words(string Text, bool IsStrong) : Markup;

    /// <summary>A gap to fill in by hand.</summary>
    internal sealed record Gap(string What) : Markup;

    /// <summary>A value.</summary>
    internal sealed record Value(Tag Tag, bool IsStrong) : Markup;

    /// <summary>What a condition or a repetition stands around.</summary>
    internal sealed record Governed(Tag Tag, IReadOnlyList<Markup> Content) : Markup;

    public static IReadOnlyList<Markup> Parse(string text) => new MarkupParser(text).Parse();
}

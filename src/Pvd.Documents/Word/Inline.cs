using Pvd.Documents.Typography;

namespace Pvd.Documents.Word;

/// <summary>A stretch of text in a paragraph, all of one look.</summary>
internal readonly record struct Inline(string Text, Look Look)
{
    /// <summary>Plain text needs no ceremony.</summary>
    public static implicit operator Inline(string text) => new(text, Look.Plain);

    /// <summary>Text that stands out: the name of a party, a defined term.</summary>
    public static Inline Strong(string text) => new(text, Look.Strong);

    /// <summary>A visible gap for what the dossier does not know: <c>[à compléter : SIREN]</c>.</summary>
    public static Inline Blank(string what) => new($"[à{NoBreak.Space}compléter : {what}]", Look.Blank);
}

/// <summary>How a stretch of text looks; the styles part says what that means.</summary>
internal enum Look
{
    /// <summary>As the paragraph has it.</summary>
    Plain,

    /// <summary>Set in bold.</summary>
    Strong,

    /// <summary>Highlighted, to be filled in by hand.</summary>
    Blank,
}

using Pvd.Documents.Typography;
using Pvd.Domain;

namespace Pvd.Documents.Templates;

/// <summary>A place in a template, as someone who has it open in Word would look for it.</summary>
public sealed record TemplatePlace
{
    internal static readonly TemplatePlace File = new();

    internal TemplatePlace() { }

    /// <summary>Gets the part of the package, such as <c>word/document.xml</c>; <c>null</c> for the file as a whole.</summary>
    public string? Part { get; internal init; }

    /// <summary>Gets the text of the heading that comes last before the place; <c>null</c> when there is none.</summary>
    public string? Heading { get; internal init; }

    /// <summary>Gets the number of the paragraph in its part, from 1, those of tables included; 0 for the part as a whole.</summary>
    public int Paragraph { get; internal init; }

    /// <summary>Gets how the paragraph begins; <c>null</c> when it has no text.</summary>
    public string? Excerpt { get; internal init; }

    /// <summary>Gets the tag of the content control; <c>null</c> when the place is none.</summary>
    public string? Tag { get; internal init; }

    /// <summary>Gets the place in one line; empty for the file as a whole.</summary>
    public string In(Language language)
    {
        bool french = language == Language.French;
        List<string> words = [];
        if (Part is not null)
        {
            words.Add(NameOf(Part).In(language));
        }

        if (Heading is not null)
        {
            words.Add(french ? $"sous «\u00A0{Heading}\u00A0»" : $"under “{Heading}”");
        }

        if (Paragraph > 0)
        {
            string excerpt =
                Excerpt is null ? ""
                : french ? $" («\u00A0{Excerpt}\u00A0»)"
                : $" (“{Excerpt}”)";
            words.Add((french ? "paragraphe" : "paragraph") + NoBreak.Space + Wording.Digits(Paragraph) + excerpt);
        }

        if (Tag is not null)
        {
            words.Add(french ? $"contrôle «\u00A0{Tag}\u00A0»" : $"control “{Tag}”");
        }

        return string.Join(", ", words);
    }

    /// <summary>Gets the French line.</summary>
    public override string ToString() => In(Language.French);

    private static Localized NameOf(string part)
    {
        string name = part.Substring(part.LastIndexOf('/') + 1);
        return name == "document.xml" ? new("corps du document", "body of the document")
            : name.StartsWith("header", StringComparison.Ordinal) ? new($"en-tête ({name})", $"header ({name})")
            : name.StartsWith("footer", StringComparison.Ordinal) ? new($"pied de page ({name})", $"footer ({name})")
            : Localized.Same(part);
    }
}

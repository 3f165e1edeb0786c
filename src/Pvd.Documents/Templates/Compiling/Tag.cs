namespace Pvd.Documents.Templates.Compiling;

/// <summary>What the tag of a content control asks for.</summary>
/// <param name="Verb">What is done with the name.</param>
/// <param name="Path">The name, with its dots.</param>
/// <param name="Formats">How a printed value is written.</param>
internal sealed record Tag(TagVerb Verb, string Path, IReadOnlyList<string> Formats)
{
    private const string ToComplete = "a-completer";
    private static readonly char[] Spaces = [' ', '\u00A0', '\u202F', '\t'];

    private static readonly Dictionary<string, TagVerb> Verbs = new(StringComparer.Ordinal)
    {
        ["pour"] = TagVerb.For,
        ["for"] = TagVerb.For,
        ["si"] = TagVerb.If,
        ["if"] = TagVerb.If,
        ["sauf"] = TagVerb.Unless,
        ["unless"] = TagVerb.Unless,
        ["fin"] = TagVerb.End,
        ["end"] = TagVerb.End,
    };

    /// <summary>Reads a tag; <c>null</c> when it cannot be read.</summary>
    public static Tag? Read(string text)
    {
        string[] words = text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries);
        if (text.Length > 0 && text[0] is ('/' or '#'))
        {
            return new(TagVerb.End, text.Substring(1).Trim(), []);
        }

        if (words.Length == 1 && TagName.Fold(words[0]) is ToComplete or "to-complete")
        {
            return new(TagVerb.Complete, "", []);
        }

        if (words.Length > 0 && Verbs.TryGetValue(TagName.Fold(words[0]), out TagVerb verb))
        {
            return verb == TagVerb.End ? new(verb, string.Join(" ", words.Skip(1)), [])
                : words.Length == 2 && IsPath(words[1]) ? new(verb, words[1], [])
                : null;
        }

        string[] pieces = [.. text.Split('|').Select(piece => piece.Trim(Spaces))];
        return IsPath(pieces[0]) && pieces.Skip(1).All(IsName)
            ? new(TagVerb.Print, pieces[0], [.. pieces.Skip(1)])
            : null;
    }

    /// <summary>Gets the tag as it is written in French.</summary>
    public override string ToString() =>
        Verb switch
        {
            TagVerb.For => "pour " + Path,
            TagVerb.If => "si " + Path,
            TagVerb.Unless => "sauf " + Path,
            TagVerb.Complete => ToComplete,
            TagVerb.End => "fin " + Path,
            _ => string.Join("|", Formats.Prepend(Path)),
        };

    private static bool IsPath(string text) => text.Split('.').All(IsName);

    private static bool IsName(string text) => text.Length > 0 && TagName.IsPlain(TagName.Fold(text));
}

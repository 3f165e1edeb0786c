namespace Pvd.Domain;

/// <summary>A text in French and in English, saying the same in both.</summary>
/// <remarks>A template holds named placeholders such as <c>{commune}</c>, the same ones in both languages.</remarks>
public sealed record Localized
{
    /// <summary>Pairs the two texts.</summary>
    /// <exception cref="ArgumentNullException">One of the texts is <c>null</c>.</exception>
    public Localized(string french, string english)
    {
        French = french ?? throw new ArgumentNullException(nameof(french));
        English = english ?? throw new ArgumentNullException(nameof(english));
    }

    /// <summary>Gets the French text.</summary>
    public string French { get; }

    /// <summary>Gets the English text.</summary>
    public string English { get; }

    /// <summary>Gets the text in one language.</summary>
    public string In(Language language) => language == Language.French ? French : English;

    /// <summary>Gets the French text.</summary>
    public override string ToString() => French;

    /// <summary>A text that is the same in both languages: a name, a code, what was found in a file.</summary>
    internal static Localized Same(string text) => new(text, text);

    /// <summary>Replaces one placeholder in both languages.</summary>
    internal Localized Fill(string placeholder, Localized value)
    {
        string token = "{" + placeholder + "}";
        return new(French.Replace(token, value.French), English.Replace(token, value.English));
    }

    internal Localized Fill(string placeholder, string value) => Fill(placeholder, Same(value));
}

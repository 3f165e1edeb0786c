namespace Pvd.Domain;

/// <summary>Where a rule or a number comes from: an article of a code, a decree, or a document of the programme.</summary>
public sealed record LegalReference
{
    /// <summary>Names the text and, where it has one, the article.</summary>
    /// <param name="text">Code, decree or document, such as <c>CGCT</c>.</param>
    /// <param name="article">Article and paragraph, such as <c>L1111-10, III</c>; <c>null</c> when the text has none.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty.</exception>
    public LegalReference(string text, string? article = null)
    {
        Text = Guard.NotBlank(text, nameof(text));
        Article = article;
    }

    /// <summary>Gets the code, decree or document.</summary>
    public string Text { get; }

    /// <summary>Gets the article and paragraph; <c>null</c> when the text has none.</summary>
    public string? Article { get; }

    /// <summary>Gets the reference as it is cited, such as <c>CGCT L1111-10, III</c>.</summary>
    public override string ToString() => Article is null ? Text : Text + " " + Article;
}

namespace Pvd.Domain;

/// <summary>Where a rule or a number comes from: an article of a code, a decree, or a document of the programme.</summary>
public sealed record LegalReference
{
    /// <summary>Names the text and, where it has one, the article.</summary>
    /// <param name="text">Code, decree or document, such as <c>CGCT</c>.</param>
    /// <param name="article">Article and paragraph, such as <c>L1111-10, III</c>; <c>null</c> when the text has none.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public LegalReference(string text, string? article = null)
    {
        Text = Guard.NotBlank(text, nameof(text));
        Article = article is null ? null : Guard.NotBlank(article, nameof(article));
    }

    /// <summary>Gets the code, decree or document.</summary>
    public string Text { get; }

    /// <summary>Gets the article and paragraph; <c>null</c> when the text has none.</summary>
    public string? Article { get; }

    /// <summary>Gets the reference as it is cited: <c>CGCT L1111-10, III</c>, or with a comma before the chapter of a document.</summary>
    public override string ToString() =>
        Article is null ? Text
        : char.IsUpper(Article[0]) || Article.StartsWith("art.", StringComparison.Ordinal) ? $"{Text} {Article}"
        : $"{Text}, {Article}";
}

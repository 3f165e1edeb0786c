using Pvd.Domain;

namespace Pvd.Documents.Templates;

/// <summary>A document that was to be complete, and of which values are not known. Nothing was written.</summary>
public sealed class IncompleteDocumentException : Exception
{
    internal IncompleteDocumentException(IReadOnlyList<TemplateGap> gaps)
        : base(string.Join(Environment.NewLine, gaps.Select(gap => gap.Sentence(Language.English)))) => Gaps = gaps;

    /// <summary>Gets all values that are missing, in the order of the document.</summary>
    public IReadOnlyList<TemplateGap> Gaps { get; }
}

namespace Pvd.Documents.Templates;

/// <summary>What is said of a document once it is written.</summary>
public sealed record RenderedDocument
{
    internal RenderedDocument(string fingerprint, IReadOnlyList<TemplateGap> gaps)
    {
        Fingerprint = fingerprint;
        Gaps = gaps;
    }

    /// <summary>Gets the SHA-256 of the parts, in hexadecimal: their names, order and content, whatever compressed them.</summary>
    public string Fingerprint { get; }

    /// <summary>Gets the values that the document shows as gaps, in the order of the document.</summary>
    public IReadOnlyList<TemplateGap> Gaps { get; }
}

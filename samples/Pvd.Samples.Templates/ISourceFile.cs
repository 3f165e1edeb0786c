using Pvd.Documents;
using Pvd.Documents.Templates;

namespace Pvd.Samples.Templates;

/// <summary>A file that documents are drawn from.</summary>
internal interface ISourceFile
{
    /// <summary>Whether a document of the template would show something of this file.</summary>
    bool Fits(Template<DocumentSource> template);

    /// <summary>The values for a template; <c>null</c>, with the reason told, when the file does not hold the item.</summary>
    /// <param name="template">The template.</param>
    /// <param name="item">What the document is about, where the file holds several such things; <c>null</c> for the usual one.</param>
    /// <param name="words">The language of the reason.</param>
    DocumentSource? Draw(Template<DocumentSource> template, string? item, Words words);
}

namespace Pvd.Documents.Packaging;

/// <summary>One part of an Open XML package, and the parts that it refers to.</summary>
/// <param name="Id">Relationship id by which the owner names this part.</param>
/// <param name="Relationship">Kind of relationship, as an address.</param>
/// <param name="Path">Place in the package, without a leading slash.</param>
/// <param name="ContentType">Media type of the content.</param>
/// <param name="Write">Writes the content.</param>
internal sealed record Part(string Id, string Relationship, string Path, string ContentType, Action<Stream> Write)
{
    /// <summary>Gets the parts this one refers to, in the order they are written.</summary>
    public IReadOnlyList<Part> Related { get; init; } = [];
}

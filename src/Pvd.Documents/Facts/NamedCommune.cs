namespace Pvd.Documents.Facts;

/// <summary>A commune that a document names.</summary>
/// <param name="Name">Its name; <c>null</c> when only its code is known.</param>
internal sealed record NamedCommune(string? Name);

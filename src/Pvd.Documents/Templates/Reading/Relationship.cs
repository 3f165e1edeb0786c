namespace Pvd.Documents.Templates.Reading;

/// <summary>What a part refers to.</summary>
/// <param name="Owner">Path of the part; empty for the package.</param>
/// <param name="Id">Name of the reference within the part.</param>
/// <param name="Kind">Last segment of the address that says what it is for.</param>
/// <param name="Target">Path of the part referred to, or an address outside.</param>
/// <param name="IsExternal">Whether the target lies outside the file.</param>
internal sealed record Relationship(string Owner, string Id, string Kind, string Target, bool IsExternal);

namespace Pvd.Rules.Law;

/// <summary>Where a legislation file names a parameter.</summary>
internal sealed record ParameterPlace(string Path, string Parameter);

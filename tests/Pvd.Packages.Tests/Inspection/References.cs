using Microsoft.CodeAnalysis;

namespace Pvd.Packages.Tests.Inspection;

/// <summary>The platform and the packages, as the compiler wants them.</summary>
internal static class References
{
    /// <summary>
    /// Everything the tests run on, our own assemblies apart. It serves both targets: the facade <c>netstandard.dll</c>
    /// is among it.
    /// </summary>
    internal static readonly IReadOnlyList<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("Pvd.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];
}

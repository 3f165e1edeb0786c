namespace Pvd.Packages.Tests.Packing;

/// <summary>Packs once for every fact about the packages.</summary>
[CollectionDefinition(Name)]
public sealed class PackedFiles : ICollectionFixture<Feed>
{
    internal const string Name = "packed files";
}

using Xunit;

namespace Pvd.Testing;

/// <summary>A fact about the shared data: skipped where its folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataFactAttribute : FactAttribute
{
    /// <summary>A fact that needs a folder of <see cref="SharedData"/>.</summary>
    /// <param name="folder">Below <c>../shared/data</c>: <c>pvd</c>.</param>
    public DataFactAttribute(string folder)
    {
        Folder = folder;
        Skip = SharedData.WhyAbsent(folder);
    }

    /// <summary>The folder that the fact needs.</summary>
    public string Folder { get; }
}

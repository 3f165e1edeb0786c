using Xunit;

namespace Pvd.Testing;

/// <summary>A theory about the shared data: skipped where its folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataTheoryAttribute : TheoryAttribute
{
    /// <summary>A theory that needs a folder of <see cref="SharedData"/>.</summary>
    /// <param name="folder">Below <c>../shared/data</c>: <c>pvd</c>.</param>
    public DataTheoryAttribute(string folder)
    {
        Folder = folder;
        Skip = SharedData.WhyAbsent(folder);
    }

    /// <summary>The folder that the theory needs.</summary>
    public string Folder { get; }
}

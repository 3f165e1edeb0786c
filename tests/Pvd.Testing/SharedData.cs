namespace Pvd.Testing;

/// <summary>The State's open data, kept beside the working copy in <c>../shared/data</c>: too large to track.</summary>
public static class SharedData
{
    /// <summary>Where a file or folder of the shared data stands, or would stand.</summary>
    /// <param name="relative">Below <c>../shared/data</c>, with slashes: <c>pvd/pvd-2024.csv</c>.</param>
    public static string Path(string relative) => In(Repository.Root, relative);

    /// <summary>Why a test that needs this folder cannot run here; <see langword="null"/> when it can.</summary>
    internal static string? WhyAbsent(string folder) =>
        Repository.RootOrNull is { } root && Directory.Exists(In(root, folder))
            ? null
            : $"needs the folder ../shared/data/{folder} beside the repository, which is absent here";

    private static string In(string root, string relative) =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(root, "..", "shared", "data", relative));
}

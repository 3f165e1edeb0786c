namespace Pvd.Testing;

/// <summary>The working copy that the tests run in.</summary>
public static class Repository
{
    private const string Mark = "Pvd.Libraries.sln";

    private static readonly Lazy<string?> Found = new(() => Find(AppContext.BaseDirectory));

    /// <summary>The folder that holds the solution.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests run outside a working copy.</exception>
    public static string Root =>
        Found.Value
        ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Mark}.");

    /// <summary>The same, or <see langword="null"/> outside a working copy.</summary>
    internal static string? RootOrNull => Found.Value;

    private static string? Find(string start)
    {
        DirectoryInfo? folder = new(start);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Mark)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}

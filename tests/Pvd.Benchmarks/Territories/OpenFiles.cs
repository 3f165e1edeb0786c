namespace Pvd.Benchmarks.Territories;

/// <summary>The open files, kept beside the working copy in <c>../shared/data</c>.</summary>
internal static class OpenFiles
{
    internal static readonly string[] Names =
    [
        "insee-cog/communes-2026.csv",
        "insee-cog/mouvements-communes-1943-2026.csv",
        "insee-cog/departements.csv",
        "insee-cog/regions.csv",
        "insee-cog/collectivites-outremer.csv",
        "epci/epci-fp-2025.csv",
        "epci/epci-membres-2025.csv",
        "pvd/programmes-anct-2026.csv",
    ];

    private static readonly string? Folder = Find(AppContext.BaseDirectory);

    internal static bool AreThere => Folder is not null;

    internal static string Path(string file) =>
        System.IO.Path.Combine(
            Folder ?? throw new DirectoryNotFoundException("../shared/data is not beside the repository."),
            file
        );

    private static string? Find(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            string data = System.IO.Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(data))
            {
                return data;
            }
        }

        return null;
    }
}

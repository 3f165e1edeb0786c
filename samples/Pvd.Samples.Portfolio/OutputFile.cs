using System.Text;

namespace Pvd.Samples.Portfolio;

/// <summary>A file to write. All are made in memory first, so that a fault leaves nothing half-written.</summary>
internal sealed record OutputFile(string Name, string Content)
{
    private const string Unfinished = ".part";

    internal static IReadOnlyList<OutputFile> MakeAll(Portfolio portfolio) =>
        [
            new("portefeuille.html", Page.Write(portfolio)),
            new("communes.csv", Tables.Towns(portfolio)),
            new("departements.csv", Tables.Departments(portfolio)),
            new("regions.csv", Tables.Regions(portfolio)),
            new("singularites.csv", Tables.Oddities(portfolio)),
        ];

    /// <summary>Those that would take the place of a file that is read.</summary>
    internal static IEnumerable<string> Overwritten(
        IEnumerable<OutputFile> files,
        DirectoryInfo folder,
        IEnumerable<FileInfo> read
    )
    {
        HashSet<string> kept = new(read.Select(file => Real(file.FullName)), StringComparer.OrdinalIgnoreCase);
        return files
            .SelectMany(file => (string[])[file.Name, file.Name + Unfinished])
            .Select(name => Path.Combine(folder.FullName, name))
            .Where(target => kept.Contains(Real(target)));
    }

    internal static void WriteAll(IReadOnlyList<OutputFile> files, DirectoryInfo folder)
    {
        folder.Create();
        foreach (OutputFile file in files)
        {
            string target = Path.Combine(folder.FullName, file.Name);
            File.WriteAllText(
                target + Unfinished,
                file.Content,
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
            );
            File.Move(target + Unfinished, target, overwrite: true);
        }
    }

    /// <summary>The path without the links on the way: one folder may be named in several ways.</summary>
    private static string Real(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        string here = Path.Combine(Real(parent), Path.GetFileName(path));
        return Path.Exists(here) ? File.ResolveLinkTarget(here, returnFinalTarget: true)?.FullName ?? here : here;
    }
}

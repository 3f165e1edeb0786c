using System.Text;

namespace Pvd.Samples.Portfolio;

/// <summary>A file to write. All are made in memory first, so that a fault leaves nothing half-written.</summary>
internal sealed record OutputFile(string Name, string Content)
{
    internal static IReadOnlyList<OutputFile> MakeAll(Portfolio portfolio) =>
        [
            new("portefeuille.html", Page.Write(portfolio)),
            new("communes.csv", Tables.Towns(portfolio)),
            new("departements.csv", Tables.Departments(portfolio)),
            new("regions.csv", Tables.Regions(portfolio)),
            new("singularites.csv", Tables.Oddities(portfolio)),
        ];

    internal static void WriteAll(IReadOnlyList<OutputFile> files, DirectoryInfo folder)
    {
        folder.Create();
        foreach (OutputFile file in files)
        {
            string target = Path.Combine(folder.FullName, file.Name);
            File.WriteAllText(target + ".part", file.Content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(target + ".part", target, overwrite: true);
        }
    }
}

using System.IO.Compression;
using System.Xml.Linq;

namespace Pvd.Packages.Tests.Packing;

/// <summary>The packages as `dotnet pack` makes them from the builds under test, in a folder of their own.</summary>
public sealed class Feed : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pvd-feed-").FullName;

    /// <summary>Packs the three libraries, where the environment does not ask to skip that.</summary>
    public Feed()
    {
        if (new PackFactAttribute().Skip is not null)
        {
            return;
        }

        try
        {
            foreach (Library library in Library.All)
            {
                // Without building: other test projects may be building the same libraries at this moment.
                Command.Dotnet(
                    Repository.Root,
                    new Dictionary<string, string>(),
                    [
                        "pack",
                        library.ProjectFile,
                        "-c",
                        Library.BuiltAs,
                        "--no-build",
                        "-o",
                        _folder,
                        "-nodeReuse:false",
                    ]
                );
            }
        }
        catch (InvalidOperationException fault)
        {
            Fault = fault.Message;
        }
    }

    /// <summary>Why a library could not be packed; <c>null</c> when all were.</summary>
    internal string? Fault { get; }

    internal string Folder =>
        Fault is null
            ? _folder
            : throw new InvalidOperationException(
                "There is nothing to look at: " + nameof(PackageTests.The_libraries_can_be_packed) + " fails."
            );

    /// <summary>The version that every package has.</summary>
    internal static string Version { get; } =
        XDocument
            .Load(Path.Combine(Repository.Root, "src", "Directory.Build.props"))
            .Descendants("Version")
            .Single()
            .Value;

    internal string File(Library library, string extension) =>
        Path.Combine(Folder, $"{library.Name}.{Version}.{extension}");

    /// <summary>The files of a package, apart from those that the container format asks for.</summary>
    internal IReadOnlyDictionary<string, byte[]> Content(Library library, string extension)
    {
        using ZipArchive package = ZipFile.OpenRead(File(library, extension));
        return package
            .Entries.Where(entry => !IsContainer(entry.FullName))
            .ToDictionary(entry => entry.FullName, Read, StringComparer.Ordinal);
    }

    /// <summary>The part of the package that describes it.</summary>
    internal XElement Metadata(Library library)
    {
        using MemoryStream content = new(Content(library, "nupkg")[library.Name + ".nuspec"]);
        XElement package = XDocument.Load(content).Root!;
        foreach (XElement element in package.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }

        return package.Element("metadata")!;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static bool IsContainer(string name) =>
        name is "[Content_Types].xml" or "_rels/.rels" || name.EndsWith(".psmdcp", StringComparison.Ordinal);

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }
}

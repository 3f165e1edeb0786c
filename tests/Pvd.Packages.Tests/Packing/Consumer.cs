using System.Text.Json;

namespace Pvd.Packages.Tests.Packing;

/// <summary>A project outside the tree that knows the libraries by their packages only.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly string _root;
    private readonly Dictionary<string, string> _variables;

    internal Consumer(Feed feed, string name, string properties, string code)
    {
        string configuration = Configuration(feed);
        _root = Directory.CreateTempSubdirectory("pvd-consumer-").FullName;
        Name = name;
        Folder = Directory.CreateDirectory(Path.Combine(_root, name)).FullName;
        _variables = new() { ["NUGET_PACKAGES"] = Packages };
        File.WriteAllText(Path.Combine(_root, "nuget.config"), configuration);
        File.WriteAllText(Path.Combine(_root, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(_root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(_root, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(Folder, "Program.cs"), code);
        File.WriteAllText(
            Path.Combine(Folder, name + ".csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(
                Library.All.Select(library =>
                    $"""<PackageReference Include="{library.Name}" Version="{Feed.Version}" />"""
                )
            )}
              </ItemGroup>
            </Project>
            """
        );
    }

    private string Name { get; }

    private string Folder { get; }

    /// <summary>The packages folder of this consumer, empty at first: what another run installed must not help.</summary>
    private string Packages => Path.Combine(_root, "packages");

    /// <summary>Restores and compiles.</summary>
    internal void Build()
    {
        Command.Dotnet(
            Folder,
            _variables,
            [
                "build",
                "-c",
                "Release",
                "-nodeReuse:false",
                "-p:UseSharedCompilation=false",
                "-o",
                Path.Combine(_root, "out"),
            ]
        );
        foreach (Library library in Library.All)
        {
            string installed = Path.Combine(Packages, library.Name.ToLowerInvariant(), Feed.Version);
            Assert.True(Directory.Exists(installed), $"{library.Name} was not installed from the packed files.");
        }
    }

    /// <summary>Runs the program.</summary>
    /// <returns>What it prints.</returns>
    internal string Run() => Command.Dotnet(Folder, _variables, Path.Combine(_root, "out", Name + ".dll"));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>
    /// Packages from elsewhere come from the folder that the build of the libraries filled a moment ago, so that nothing is
    /// fetched twice; where that folder holds packages of ours, which may be stale, from the sources of the user.
    /// </summary>
    private static string Configuration(Feed feed)
    {
        string filled = FilledByTheBuild();
        bool isStale = Library.All.Any(library =>
            Directory.Exists(Path.Combine(filled, library.Name.ToLowerInvariant()))
        );
        return $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                {(isStale ? "" : "<clear />")}
                <add key="packed" value="{feed.Folder}" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                {(isStale ? "" : $"""<add key="filled" value="{filled}" />""")}
              </fallbackPackageFolders>
            </configuration>
            """;
    }

    private static string FilledByTheBuild()
    {
        string assets = Path.Combine(Library.Documents.Folder, "obj", "project.assets.json");
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(assets));
        return json.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
    }
}

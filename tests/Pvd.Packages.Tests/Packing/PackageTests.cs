using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Pvd.Packages.Tests.Packing;

/// <summary>What is in the packages, down to the last file.</summary>
[Collection(PackedFiles.Name)]
public sealed partial class PackageTests(Feed feed)
{
    private static readonly XDocument Versions = XDocument.Load(
        Path.Combine(Repository.Root, "Directory.Packages.props")
    );

    // What each package declares on both targets. Transitive ones are declared too: central pinning asks for it.
    private static readonly Dictionary<string, string[]> Dependencies = new(StringComparer.Ordinal)
    {
        ["Pvd.Domain"] = ["Ardalis.SmartEnum", "NodaTime"],
        ["Pvd.Rules"] =
        [
            "Pvd.Domain",
            "Ardalis.SmartEnum",
            "Microsoft.Extensions.DependencyInjection.Abstractions",
            "NodaTime",
        ],
        ["Pvd.Documents"] =
        [
            "Pvd.Rules",
            "Ardalis.SmartEnum",
            "Microsoft.Extensions.DependencyInjection.Abstractions",
            "NodaTime",
        ],
    };

    // Where the folders of a library go in its package.
    private static readonly (string Library, string Folder, string Packed)[] Folders =
    [
        ("Pvd.Domain", "Schemas", "schemas"),
        ("Pvd.Rules", "Schemas", "schemas"),
        ("Pvd.Rules", "Legislation", "legislation"),
    ];

    [PackFact]
    public void The_libraries_can_be_packed() =>
        Assert.True(
            feed.Fault is null,
            feed.Fault
                + "\nWhat to do: an error CP… says that the two targets, or two versions, do not offer the same; if nobody can notice, "
                + "add it to CompatibilitySuppressions.xml beside the project file, with the reason."
        );

    [PackFact]
    public void Three_packages_and_their_symbols_are_made() =>
        Assert.Equal(
            Library
                .All.SelectMany(library => new[] { feed.File(library, "nupkg"), feed.File(library, "snupkg") })
                .Order(StringComparer.Ordinal),
            Directory.GetFiles(feed.Folder).Order(StringComparer.Ordinal)
        );

    [PackFact]
    public void The_packages_say_what_they_are() =>
        Expect.None(
            from library in Library.All
            let metadata = feed.Metadata(library)
            let project = XDocument.Load(library.ProjectFile)
            from fault in new[]
            {
                Differs("id", library.Name, (string?)metadata.Element("id")),
                Differs("version", Feed.Version, (string?)metadata.Element("version")),
                Differs("authors", "Pvd.Libraries contributors", (string?)metadata.Element("authors")),
                Differs("licence", "MIT", (string?)metadata.Element("license")),
                Differs("kind of licence", "expression", (string?)metadata.Element("license")?.Attribute("type")),
                Differs("icon", "icon.png", (string?)metadata.Element("icon")),
                Differs("readme", "README.md", (string?)metadata.Element("readme")),
                Differs("repository", "git", (string?)metadata.Element("repository")?.Attribute("type")),
                Differs(
                    "description",
                    project.Descendants("Description").Single().Value,
                    (string?)metadata.Element("description")
                ),
                Missing("tags", metadata.Element("tags")),
                Missing("copyright", metadata.Element("copyright")),
                Missing("release notes", metadata.Element("releaseNotes")),
            }
            where fault is not null
            select $"{library.Name}: {fault}",
            "set the property in src/Directory.Build.props, or in the project file for what is of one package only."
        );

    [PackFact]
    public void The_commit_is_named_where_there_is_one() =>
        Expect.None(
            from library in Library.All
            where Path.Exists(Path.Combine(Repository.Root, ".git"))
            let commit = (string?)feed.Metadata(library).Element("repository")?.Attribute("commit")
            where !Commit().IsMatch(commit ?? "")
            select $"{library.Name}: \"{commit}\"",
            "keep PublishRepositoryUrl in src/Directory.Build.props; a package must say which sources it was made of."
        );

    [PackFact]
    public void The_dependencies_are_the_expected_ones_for_each_target() =>
        Expect.None(
            from library in Library.All
            from difference in Difference(
                from target in Library.Targets
                from id in ExpectedOn(library, target)
                select $"{target} {id} {VersionOf(id)}",
                from @group in feed.Metadata(library).Elements("dependencies").Elements("group")
                let target = ((string)@group.Attribute("targetFramework")!).ToLowerInvariant().TrimStart('.')
                from dependency in @group.Elements("dependency")
                select $"{target} {(string?)dependency.Attribute("id")} {(string?)dependency.Attribute("version")}"
            )
            select $"{library.Name}: {difference}",
            "a dependency is one of every integrator: give the reason in the README of the package, then change the list in PackageTests."
        );

    [PackFact]
    public void The_packages_hold_these_files_and_no_other() =>
        Expect.None(
            from library in Library.All
            from difference in Difference(
                [
                    $"{library.Name}.nuspec",
                    "README.md",
                    "icon.png",
                    .. from target in Library.Targets
                    from extension in new[] { "dll", "xml" }
                    select $"lib/{target}/{library.Name}.{extension}",
                    .. Packed(library).Select(file => file.Name),
                ],
                feed.Content(library, "nupkg").Keys
            )
            select $"{library.Name}: {difference}",
            "pack it on purpose (and add it to the list in PackageTests), or not at all."
        );

    [PackFact]
    public void The_symbols_hold_one_file_for_each_target() =>
        Expect.None(
            from library in Library.All
            from difference in Difference(
                [$"{library.Name}.nuspec", .. Library.Targets.Select(target => $"lib/{target}/{library.Name}.pdb")],
                feed.Content(library, "snupkg").Keys
            )
            select $"{library.Name}: {difference}",
            "keep IncludeSymbols and SymbolPackageFormat in src/Directory.Build.props."
        );

    [PackFact]
    public void Schemas_and_legislation_are_packed_as_they_stand_in_the_sources() =>
        Expect.None(
            from library in Library.All
            let content = feed.Content(library, "nupkg")
            from file in Packed(library)
            where
                content.TryGetValue(file.Name, out byte[]? bytes) && !bytes.SequenceEqual(File.ReadAllBytes(file.Path))
            select $"{library.Name}: {file.Name}",
            "pack the file of the sources, unchanged."
        );

    private static IEnumerable<(string Name, string Path)> Packed(Library library) =>
        from folder in Folders
        where folder.Library == library.Name
        from path in Directory.EnumerateFiles(Path.Combine(library.Folder, folder.Folder))
        select ($"{folder.Packed}/{Path.GetFileName(path)}", path);

    private static string[] ExpectedOn(Library library, string target) =>
        target == Library.Older ? [.. Dependencies[library.Name], "System.Text.Json"] : Dependencies[library.Name];

    private static string VersionOf(string id) =>
        Library.All.Any(library => library.Name == id)
            ? Feed.Version
            : Versions
                .Descendants("PackageVersion")
                .Where(version => (string?)version.Attribute("Include") == id)
                .Select(version => (string)version.Attribute("Version")!)
                .Single();

    private static IEnumerable<string> Difference(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        string[] wanted = [.. expected];
        string[] found = [.. actual];
        return wanted
            .Except(found)
            .Select(one => "lacking: " + one)
            .Concat(found.Except(wanted).Select(one => "not expected: " + one));
    }

    private static string? Differs(string what, string expected, string? actual) =>
        actual == expected ? null : $"{what}: expected \"{expected}\", found \"{actual}\"";

    private static string? Missing(string what, XElement? element) =>
        string.IsNullOrWhiteSpace(element?.Value) ? $"{what}: nothing" : null;

    [GeneratedRegex(@"\A[0-9a-f]{40}\z")]
    private static partial Regex Commit();
}

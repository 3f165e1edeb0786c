using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>Documents rest on Rules, Rules on Domain, and every package from elsewhere has a reason in a README.</summary>
public sealed class DependencyTests
{
    private const string OlderOnly = "'$(TargetFramework)' == 'netstandard2.0'";

    private static readonly (string Library, string[] Expected)[] References =
    [
        ("Pvd.Domain", ["package Ardalis.SmartEnum", "package NodaTime", $"package System.Text.Json if {OlderOnly}"]),
        ("Pvd.Rules", ["package Microsoft.Extensions.DependencyInjection.Abstractions", "project Pvd.Domain"]),
        ("Pvd.Documents", ["project Pvd.Rules"]),
    ];

    [Fact]
    public void Project_files_refer_to_nothing_else() =>
        Expect.None(
            from entry in References
            let actual = ReferencesOf(Library.Named(entry.Library)).ToArray()
            from difference in actual
                .Except(entry.Expected)
                .Select(extra => "not expected: " + extra)
                .Concat(entry.Expected.Except(actual).Select(lacking => "lacking: " + lacking))
            select $"src/{entry.Library}/{entry.Library}.csproj: {difference}",
            "a dependency of a package is one of every integrator: give the reason in the README of the package, then change the list in DependencyTests."
        );

    [Theory]
    [InlineData(Library.Newer)]
    [InlineData(Library.Older)]
    public void Assemblies_look_downwards_only(string target) =>
        Expect.None(
            from library in Library.All
            from name in AssembliesOf(library.Built(target))
            where name.StartsWith("Pvd.", StringComparison.Ordinal)
            where !library.Dependencies.Any(other => other.Name == name)
            select $"{library.Name} ({target}) refers to {name}",
            "dependencies run one way: Documents to Rules to Domain."
        );

    [Theory]
    [InlineData(Library.Newer)]
    [InlineData(Library.Older)]
    public void Documents_are_written_without_the_Open_XML_SDK(string target) =>
        Expect.None(
            from library in Library.All
            from name in AssembliesOf(library.Built(target))
            where name.StartsWith("DocumentFormat.", StringComparison.Ordinal) || name == "System.IO.Packaging"
            select $"{library.Name} ({target}) refers to {name}",
            "write the part with XmlWriter: the 2.x and 3.x lines of the SDK are not binary compatible, and integrators hold either."
        );

    private static IEnumerable<string> ReferencesOf(Library library) =>
        from item in XDocument.Load(library.ProjectFile).Descendants()
        where item.Name.LocalName is "PackageReference" or "ProjectReference" or "Reference" or "FrameworkReference"
        let kind = item.Name.LocalName[..^"Reference".Length].ToLowerInvariant()
        let include = (string)item.Attribute("Include")!
        let name = kind == "project" ? Path.GetFileNameWithoutExtension(include.Replace('\\', '/')) : include
        let condition = (string?)item.Attribute("Condition") ?? (string?)item.Parent?.Attribute("Condition")
        select condition is null ? $"{kind} {name}" : $"{kind} {name} if {condition}";

    private static IReadOnlyList<string> AssembliesOf(string file)
    {
        using PEReader reader = new(File.OpenRead(file));
        MetadataReader metadata = reader.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences.Select(handle =>
                metadata.GetString(metadata.GetAssemblyReference(handle).Name)
            ),
        ];
    }
}

using System.Reflection;
using Pvd.Documents;
using Pvd.Domain;
using Pvd.Rules;

namespace Pvd.Packages.Tests.Inspection;

/// <summary>One of the three packages: its loaded assembly, its sources and its two builds.</summary>
internal sealed class Library
{
    internal const string Newer = "net10.0";
    internal const string Older = "netstandard2.0";

    internal static readonly Library Domain = new(typeof(PvdDossier).Assembly);
    internal static readonly Library Rules = new(typeof(Legislation).Assembly, Domain);
    internal static readonly Library Documents = new(typeof(MembershipConventionDocument).Assembly, Domain, Rules);

    internal static readonly IReadOnlyList<Library> All = [Domain, Rules, Documents];
    internal static readonly IReadOnlyList<string> Targets = [Newer, Older];

    private static readonly string Configuration = typeof(Library)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Configuration")
        .Value!;

    private Library(Assembly assembly, params Library[] dependencies)
    {
        Assembly = assembly;
        Name = assembly.GetName().Name!;
        Dependencies = dependencies;
    }

    /// <summary>Every library with every target, by name.</summary>
    public static TheoryData<string, string> Builds
    {
        get
        {
            TheoryData<string, string> builds = [];
            foreach (Library library in All)
            {
                foreach (string target in Targets)
                {
                    builds.Add(library.Name, target);
                }
            }

            return builds;
        }
    }

    /// <summary>The name of the package, of the assembly and of the root namespace.</summary>
    internal string Name { get; }

    /// <summary>The net10.0 build, which the tests run on.</summary>
    internal Assembly Assembly { get; }

    /// <summary>The libraries it rests on, the lowest first.</summary>
    internal IReadOnlyList<Library> Dependencies { get; }

    internal string Folder => Path.Combine(Repository.Root, "src", Name);

    internal string ProjectFile => Path.Combine(Folder, Name + ".csproj");

    internal IEnumerable<Type> PublicTypes => Assembly.GetExportedTypes().OrderBy(type => type.FullName);

    /// <summary>The configuration that the tests, and so the libraries, were built in.</summary>
    internal static string BuiltAs => Configuration;

    internal static Library Named(string name) => All.Single(library => library.Name == name);

    /// <summary>The built assembly of one target.</summary>
    internal string Built(string target) => Path.Combine(Folder, "bin", Configuration, target, Name + ".dll");

    /// <summary>Every source file, generated ones apart.</summary>
    internal IEnumerable<string> SourceFiles() =>
        Directory
            .EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(Folder, file).Split('/', '\\')[0] is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal);

    /// <summary>The path of a file as messages show it: from the root of the repository, with slashes.</summary>
    internal static string Shown(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    public override string ToString() => Name;
}

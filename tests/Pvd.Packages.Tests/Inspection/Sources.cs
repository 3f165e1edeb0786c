using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Pvd.Packages.Tests.Inspection;

/// <summary>The sources of the libraries, parsed and bound the way the compiler does, so that comments and strings do not count.</summary>
internal static class Sources
{
    // What ImplicitUsings adds, and the friends that the project files name.
    private const string Implied = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Pvd.Rules")]
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Pvd.Documents")]
        """;

    private static readonly ConcurrentDictionary<(Library, string), Lazy<CSharpCompilation>> Compilations = new();

    private static readonly ConcurrentDictionary<(Library, string), Lazy<IReadOnlyList<SourceFile>>> Bound = new();

    /// <summary>The compilation of one library for one target.</summary>
    internal static CSharpCompilation Of(Library library, string target) =>
        Compilations.GetOrAdd((library, target), _ => new(() => Compile(library, target))).Value;

    /// <summary>Each file with its meaning; for the older target too where <c>#if</c> tells the two apart.</summary>
    internal static IEnumerable<SourceFile> Files(Library library) =>
        Library.Targets.SelectMany(target => Files(library, target));

    private static IReadOnlyList<SourceFile> Files(Library library, string target) =>
        Bound.GetOrAdd((library, target), _ => new(() => Bind(library, target))).Value;

    private static IReadOnlyList<SourceFile> Bind(Library library, string target)
    {
        CSharpCompilation compilation = Of(library, target);
        return
        [
            .. compilation
                .SyntaxTrees.Where(tree => tree.FilePath.Length > 0)
                .Where(tree => target == Library.Newer || tree.GetRoot().ContainsDirectives)
                .Select(tree => new SourceFile(library, tree, compilation.GetSemanticModel(tree))),
        ];
    }

    private static CSharpCompilation Compile(Library library, string target)
    {
        string[] symbols =
            target == Library.Newer
                ? ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0", "NET10_0_OR_GREATER"]
                : ["NETSTANDARD", "NETSTANDARD2_0", "NETSTANDARD2_0_OR_GREATER"];
        CSharpParseOptions options = new(
            LanguageVersion.CSharp14,
            DocumentationMode.Parse,
            preprocessorSymbols: symbols
        );
        IEnumerable<SyntaxTree> trees = library
            .SourceFiles()
            .Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file)), options, file))
            .Prepend(CSharpSyntaxTree.ParseText(Implied, options));
        return CSharpCompilation.Create(
            library.Name,
            trees,
            [.. References.Platform, .. library.Dependencies.Select(other => Of(other, target).ToMetadataReference())],
            new(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                checkOverflow: true
            )
        );
    }
}

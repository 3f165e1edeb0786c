using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pvd.Packages.Tests.Inspection;

/// <summary>One source file and what its names mean.</summary>
internal sealed record SourceFile(Library Library, SyntaxTree Tree, SemanticModel Model)
{
    private readonly Lazy<IReadOnlyList<(SyntaxNode, ISymbol)>> _uses = new(() => FindUses(Tree, Model));

    /// <summary>The path below the folder of the library, with slashes: <c>Json/Problem.cs</c>.</summary>
    internal string Path { get; } = System.IO.Path.GetRelativePath(Library.Folder, Tree.FilePath).Replace('\\', '/');

    internal IEnumerable<T> Nodes<T>()
        where T : SyntaxNode => Tree.GetRoot().DescendantNodes().OfType<T>();

    /// <summary>Every symbol that the file uses, with the place: names, and the constructors behind <c>new()</c>.</summary>
    internal IReadOnlyList<(SyntaxNode Node, ISymbol Symbol)> Uses => _uses.Value;

    /// <summary>The place of a node, as messages show it.</summary>
    internal string At(SyntaxNode node) =>
        $"{Library.Shown(Tree.FilePath)}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1})";

    private static IReadOnlyList<(SyntaxNode, ISymbol)> FindUses(SyntaxTree tree, SemanticModel model) =>
        [
            .. tree.GetRoot()
                .DescendantNodes(node => node is not UsingDirectiveSyntax)
                .Where(node => node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax)
                .Select(node => (node, symbol: model.GetSymbolInfo(node).Symbol!))
                .Where(use => use.symbol is not null),
        ];
}

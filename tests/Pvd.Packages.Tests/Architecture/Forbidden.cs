using Microsoft.CodeAnalysis;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>Members and types that no source may use, found by their meaning whatever they are written like.</summary>
internal static class Forbidden
{
    /// <summary>Where one of the names is used: a type in full, or a type and a member.</summary>
    internal static IEnumerable<string> Uses(IReadOnlySet<string> names) =>
        from library in Library.All
        from file in Sources.Files(library)
        from use in file.Uses
        let name = names.FirstOrDefault(name => Means(use.Symbol, name))
        where name is not null
        select $"{file.At(use.Node)}: {name}";

    private static bool Means(ISymbol symbol, string name) =>
        symbol switch
        {
            ITypeSymbol type => NameOf(type) == name,
            { ContainingType: { } type } => NameOf(type) == name || $"{NameOf(type)}.{symbol.Name}" == name,
            _ => false,
        };

    private static string NameOf(ITypeSymbol type) =>
        type.OriginalDefinition.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) switch
        {
            "string" => "System.String",
            "char" => "System.Char",
            var name => name,
        };
}

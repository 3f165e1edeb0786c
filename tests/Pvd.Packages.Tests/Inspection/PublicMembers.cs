using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Pvd.Packages.Tests.Inspection;

/// <summary>What a built assembly shows to others, read as metadata: nothing is loaded, so both targets can be looked at.</summary>
internal static class PublicMembers
{
    private const string Generated = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";

    /// <summary>Every public type and member that somebody wrote, the <c>Deconstruct</c> of positional records included.</summary>
    internal static IEnumerable<ISymbol> Of(Library library, string target)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Reader",
            references:
            [
                .. References.Platform,
                .. library
                    .Dependencies.Append(library)
                    .Select(one => MetadataReference.CreateFromFile(one.Built(target))),
            ],
            options: new(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                // Private members tell a record struct from a struct.
                metadataImportOptions: MetadataImportOptions.All
            )
        );
        IAssemblySymbol assembly = compilation.SourceModule.ReferencedAssemblySymbols.Single(one =>
            one.Name == library.Name
        );
        return Types(assembly.GlobalNamespace).SelectMany(type => Members(type).Prepend(type));
    }

    /// <summary>Whether the compiler made the type from the keyword <c>record</c>.</summary>
    internal static bool IsRecord(INamedTypeSymbol type) =>
        type.IsRecord || type.GetMembers("PrintMembers").Any(IsGenerated);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol holder) =>
        holder
            .GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .Where(member => member is INamespaceSymbol || IsVisible(member))
            .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type) =>
        type.GetMembers()
            .Where(member => member is not INamedTypeSymbol && IsVisible(member))
            .Where(member => member is not IMethodSymbol { AssociatedSymbol: not null })
            .Where(member => !IsGenerated(member) || member.Name == "Deconstruct")
            .Where(member =>
                member is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 }
                || !type.IsValueType
            )
            .Where(member => type.TypeKind != TypeKind.Delegate)
            .Where(member =>
                !(type.TypeKind == TypeKind.Enum && member is not IFieldSymbol { HasConstantValue: true })
            );

    private static bool IsVisible(ISymbol member) =>
        member.DeclaredAccessibility
            is Accessibility.Public
                or Accessibility.Protected
                or Accessibility.ProtectedOrInternal;

    private static bool IsGenerated(ISymbol member) =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == Generated);
}

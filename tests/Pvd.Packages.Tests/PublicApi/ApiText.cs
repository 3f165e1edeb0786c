using Microsoft.CodeAnalysis;

namespace Pvd.Packages.Tests.PublicApi;

/// <summary>A public surface as text: the type, a colon, and one member a line, with nullability and default values.</summary>
internal static class ApiText
{
    private static readonly SymbolDisplayFormat Titles = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance
    );

    private static readonly SymbolDisplayFormat Names = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
    );

    private static readonly SymbolDisplayFormat Declarations = Names
        .WithGenericsOptions(
            SymbolDisplayGenericsOptions.IncludeTypeParameters
                | SymbolDisplayGenericsOptions.IncludeTypeConstraints
                | SymbolDisplayGenericsOptions.IncludeVariance
        )
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeModifiers
                | SymbolDisplayMemberOptions.IncludeType
                | SymbolDisplayMemberOptions.IncludeParameters
                | SymbolDisplayMemberOptions.IncludeConstantValue
                | SymbolDisplayMemberOptions.IncludeExplicitInterface
                | SymbolDisplayMemberOptions.IncludeRef
        )
        .WithParameterOptions(
            SymbolDisplayParameterOptions.IncludeType
                | SymbolDisplayParameterOptions.IncludeName
                | SymbolDisplayParameterOptions.IncludeDefaultValue
                | SymbolDisplayParameterOptions.IncludeExtensionThis
                | SymbolDisplayParameterOptions.IncludeModifiers
        );

    internal static IReadOnlyList<string> Of(Library library, string target) =>
        [.. PublicMembers.Of(library, target).Select(Line).Order(StringComparer.Ordinal)];

    private static string Line(ISymbol symbol) =>
        symbol is INamedTypeSymbol type
            ? $"{type.ToDisplayString(Titles)} : {Kind(type)}{Bases(type)}"
            : $"{symbol.ContainingType.ToDisplayString(Titles.WithGenericsOptions(Names.GenericsOptions))}: {Access(symbol)}{Member(symbol)}";

    private static string Member(ISymbol symbol) =>
        symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum, ConstantValue: var value }
            ? FormattableString.Invariant($"{symbol.Name} = {value}")
            : symbol.ToDisplayString(Declarations);

    private static string Access(ISymbol symbol) =>
        symbol.DeclaredAccessibility == Accessibility.Public ? "" : "protected ";

    private static string Kind(INamedTypeSymbol type)
    {
        string modifiers = type switch
        {
            { TypeKind: TypeKind.Struct, IsReadOnly: true } => "readonly ",
            { TypeKind: not TypeKind.Class } => "",
            { IsStatic: true } => "static ",
            { IsSealed: true } => "sealed ",
            { IsAbstract: true } => "abstract ",
            _ => "",
        };
        string record = PublicMembers.IsRecord(type) ? "record " : "";
        string kind = type.TypeKind switch
        {
            TypeKind.Class when record.Length > 0 => "",
            TypeKind.Delegate => "delegate " + type.DelegateInvokeMethod!.ToDisplayString(Declarations),
            var other => other.ToString().ToLowerInvariant(),
        };
        return $"{modifiers}{record}{kind}".TrimEnd();
    }

    private static string Bases(INamedTypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Enum or TypeKind.Delegate)
        {
            return "";
        }

        IEnumerable<INamedTypeSymbol> faces = type.Interfaces.Where(face =>
            face.DeclaredAccessibility == Accessibility.Public && !IsEquality(type, face)
        );
        IEnumerable<INamedTypeSymbol> bases = type.BaseType is { SpecialType: SpecialType.None } @base ? [@base] : [];
        return string.Concat(bases.Concat(faces).Select(one => ", " + one.ToDisplayString(Names)));
    }

    private static bool IsEquality(INamedTypeSymbol type, INamedTypeSymbol face) =>
        face.Name == nameof(IEquatable<>) && PublicMembers.IsRecord(type);
}

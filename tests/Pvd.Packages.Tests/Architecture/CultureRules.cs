using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>Calls whose result depends on the culture of the thread without saying so.</summary>
internal static class CultureRules
{
    private static readonly HashSet<string> SearchesAndOrders =
    [
        "StartsWith",
        "EndsWith",
        "IndexOf",
        "LastIndexOf",
        "CompareTo",
    ];
    private static readonly HashSet<string> Orderings =
    [
        "OrderBy",
        "OrderByDescending",
        "ThenBy",
        "ThenByDescending",
        "Order",
    ];
    private static readonly HashSet<string> Sortings = ["Sort", "Min", "Max", "MinBy", "MaxBy", "BinarySearch"];
    private static readonly HashSet<string> SortedTypes =
    [
        "SortedSet",
        "SortedDictionary",
        "SortedList",
        "PriorityQueue",
    ];
    private static readonly HashSet<string> Parsers = ["Parse", "TryParse", "ParseExact", "TryParseExact"];

    internal static IEnumerable<string> Faults(Func<SourceFile, SyntaxNode, string?> rule) =>
        from library in Library.All
        from file in Sources.Files(library)
        from node in file.Nodes<ExpressionSyntax>().Cast<SyntaxNode>().Concat(file.Nodes<InterpolationSyntax>())
        let fault = rule(file, node)
        where fault is not null
        select $"{file.At(node)}: {fault}";

    /// <summary>Comparing, searching or sorting texts the way the culture does.</summary>
    internal static string? Comparison(SourceFile file, SyntaxNode node)
    {
        if (node is BaseObjectCreationExpressionSyntax && Called(file, node) is { } constructor)
        {
            INamedTypeSymbol type = constructor.ContainingType;
            return SortedTypes.Contains(type.Name) && IsString(type.TypeArguments[0]) && !TakesComparer(constructor)
                ? $"new {type.Name} of texts without a comparer"
                : null;
        }

        if (node is not InvocationExpressionSyntax || Called(file, node) is not { } method || TakesComparer(method))
        {
            return null;
        }

        ITypeSymbol? key = method.TypeArguments.LastOrDefault() ?? method.ContainingType.TypeArguments.FirstOrDefault();
        bool ofStrings =
            Orderings.Contains(method.Name) || Sortings.Contains(method.Name)
                ? key is not null && IsString(key)
                : IsString(method.ContainingType)
                    && (
                        (SearchesAndOrders.Contains(method.Name) && IsString(method.Parameters[0].Type))
                        || method.Name == "Compare"
                    );
        return ofStrings ? Shown(method) : null;
    }

    /// <summary>Reading numbers and dates the way the culture writes them.</summary>
    internal static string? Parsing(SourceFile file, SyntaxNode node) =>
        node is InvocationExpressionSyntax
        && Called(file, node) is { } method
        && !TakesProvider(method)
        && (
            (Parsers.Contains(method.Name) && IsSensitive(method.ContainingType))
            || (
                method.ContainingType.Name == "Convert"
                && method.Parameters is [{ Type.SpecialType: SpecialType.System_String }]
            )
        )
            ? Shown(method)
            : null;

    /// <summary>Writing numbers and dates the way the culture does.</summary>
    internal static string? Formatting(SourceFile file, SyntaxNode node) =>
        node switch
        {
            InvocationExpressionSyntax => Called(file, node) is { } method ? FormattingCall(file, node, method) : null,
            InterpolationSyntax hole => IsString(file.Model.GetTypeInfo(hole.Parent!).ConvertedType)
            && IsSensitive(file.Model.GetTypeInfo(hole.Expression).Type)
                ? $"{{{hole.Expression}}} in an interpolated text"
                : null,
            BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => Operand(file, sum),
            _ => null,
        };

    private static string? FormattingCall(SourceFile file, SyntaxNode node, IMethodSymbol method)
    {
        if (TakesProvider(method))
        {
            return null;
        }

        ITypeSymbol? receiver = ((InvocationExpressionSyntax)node).Expression is MemberAccessExpressionSyntax access
            ? file.Model.GetTypeInfo(access.Expression).Type
            : method.ContainingType;
        bool formats =
            (method.Name == "ToString" && IsSensitive(receiver))
            || (method.Name == "Format" && IsString(method.ContainingType))
            || method.Name == "AppendFormat"
            || (
                method is { Name: "Append" or "Insert" or "Write" or "WriteLine", Parameters.Length: > 0 }
                && method.ContainingType.Name is "StringBuilder" or "TextWriter" or "StreamWriter" or "StringWriter"
                && IsSensitive(method.Parameters[method.Name == "Insert" ? 1 : 0].Type)
            )
            || (
                method.Name is "Join" or "Concat"
                && IsString(method.ContainingType)
                && method.TypeArguments.Any(IsSensitive)
            );
        return formats ? Shown(method) : null;
    }

    private static string? Operand(SourceFile file, BinaryExpressionSyntax sum) =>
        IsString(file.Model.GetTypeInfo(sum).Type)
        && new[] { sum.Left, sum.Right }.FirstOrDefault(part => IsSensitive(file.Model.GetTypeInfo(part).Type))
            is { } found
            ? $"{found} added to a text"
            : null;

    private static IMethodSymbol? Called(SourceFile file, SyntaxNode node) =>
        file.Model.GetSymbolInfo(node).Symbol as IMethodSymbol;

    /// <summary>Numbers and dates, of the platform or of NodaTime; enumerations, characters and our own types write themselves.</summary>
    private static bool IsSensitive(ITypeSymbol? type)
    {
        ITypeSymbol? bare = type
            is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
        return bare is { TypeKind: TypeKind.Struct, SpecialType: not SpecialType.System_Char, Name: not "Guid" }
            && bare.ContainingNamespace?.ToString()?.StartsWith("Pvd.", StringComparison.Ordinal) != true
            && bare.AllInterfaces.Any(face => face.Name == nameof(IFormattable));
    }

    private static bool TakesProvider(IMethodSymbol method) =>
        method.Parameters.Any(parameter => parameter.Type.Name is "IFormatProvider" or "CultureInfo");

    private static bool TakesComparer(IMethodSymbol method) =>
        method.Parameters.Any(parameter =>
            parameter.Type.Name
                is "StringComparison"
                    or "StringComparer"
                    or "CultureInfo"
                    or "IComparer"
                    or "Comparison"
        );

    private static bool IsString(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    private static string Shown(IMethodSymbol method) =>
        method.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>Money and shares are exact: cents and fractions.</summary>
public sealed class FloatingPointTests
{
    private const string WhatToDo = "use long cents (Euro), exact fractions (Ratio, Rate) or decimal.";

    [Fact]
    public void No_source_names_float_or_double() =>
        Expect.None(
            from library in Library.All
            from file in Sources.Files(library)
            from name in file.Nodes<PredefinedTypeSyntax>()
            where name.Keyword.IsKind(SyntaxKind.FloatKeyword) || name.Keyword.IsKind(SyntaxKind.DoubleKeyword)
            select $"{file.At(name)}: {name}",
            WhatToDo
        );

    [Fact]
    public void No_expression_is_a_float_or_a_double() =>
        Expect.None(
            from library in Library.All
            from file in Sources.Files(library)
            from expression in file.Nodes<ExpressionSyntax>()
            let type = file.Model.GetTypeInfo(expression)
            where IsFloatingPoint(type.Type) || IsFloatingPoint(type.ConvertedType)
            select $"{file.At(expression)}: {expression}",
            WhatToDo
        );

    private static bool IsFloatingPoint(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_Single or SpecialType.System_Double || type?.Name == "Half";
}

using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>A number of the law stands in the dated files, with its article: never in code, where it would have no date.</summary>
public sealed class LegalNumberTests
{
    // Nothing counts below this: zero, one and two are how programs count.
    private const int LargestHarmless = 2;

    private static readonly (string File, decimal Number, string Why)[] Allowed =
    [
        ("Aids/AidLimits.cs", 12, "a year has twelve months"),
        ("Aids/AidLimits.cs", 1_200, "the months that a form accepts"),
        ("Aids/AidLimits.cs", 150, "the years that a form accepts"),
        ("AreaLimits.cs", 1_000_000_000, "the largest area that a form accepts"),
        ("AreaLimits.cs", 10_000, "four decimals"),
        ("Calendars/DeadlineEngine.cs", 12, "the last month of the year"),
        ("Calendars/DeadlineEngine.cs", 31, "the last day of December"),
        ("Conventions/Words.cs", 3, "the length of « le  », which « du » replaces"),
        ("Conventions/Words.cs", 4, "the length of « les  », which « des » replaces"),
        ("Funding/PostYear.cs", 12, "a year has twelve months, and ends with the twelfth"),
        ("Funding/PostYear.cs", 31, "the last day of December"),
        ("Funding/ProjectManagerFacts.cs", 1900, "the years that a form accepts"),
        ("Funding/ProjectManagerFacts.cs", 2100, "the years that a form accepts"),
        ("Grants/DetrEpci.cs", 100, "two decimals, to show a density"),
        ("Grants/GrantEngine.cs", 12, "the steps that an examination usually takes, for the size of a list"),
        ("Grants/Life/PaymentWords.cs", 10_000, "two decimals of a percent"),
        ("Law/DeadlineDefinitionReader.cs", 100, "the years that a law file accepts"),
        ("Policies/PvdPolicies.cs", 30, "the default of a choice that no text settles"),
        ("Receipts/ReceiptReader.cs", 1900, "the years that a receipt accepts"),
        ("Receipts/ReceiptReader.cs", 2100, "the years that a receipt accepts"),
    ];

    [Fact]
    public void No_rule_holds_a_number_of_the_law() =>
        Expect.None(
            from number in Numbers()
            where !Allowed.Any(allowed => allowed.File == number.File.Path && allowed.Number == number.Value)
            select $"{number.File.At(number.Node)}: {number.Node}",
            "move the number to a file in src/Pvd.Rules/Legislation, with its dates and its reference, and read it with law.Parameter(…); "
                + "if it is no number of the law, add it with the reason to the list in LegalNumberTests."
        );

    [Fact]
    public void Every_number_allowed_is_still_there() =>
        Expect.None(
            from allowed in Allowed
            where !Numbers().Any(number => allowed.File == number.File.Path && allowed.Number == number.Value)
            select $"{allowed.File}: {allowed.Number} ({allowed.Why})",
            "remove the line from the list in LegalNumberTests: the number is gone."
        );

    private static IEnumerable<(SourceFile File, LiteralExpressionSyntax Node, decimal Value)> Numbers() =>
        from file in Sources.Files(Library.Rules)
        from literal in file.Nodes<LiteralExpressionSyntax>()
        where literal.IsKind(SyntaxKind.NumericLiteralExpression)
        let value = Convert.ToDecimal(literal.Token.Value, CultureInfo.InvariantCulture)
        where value > LargestHarmless
        select (file, literal, value);
}

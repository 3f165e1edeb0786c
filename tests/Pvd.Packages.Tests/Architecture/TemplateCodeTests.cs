using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>The README of Pvd.Documents says what to do about every problem and loss of a template.</summary>
public sealed partial class TemplateCodeTests
{
    private static IEnumerable<string> Given =>
        from file in Sources.Files(Library.Documents)
        where file.Path.StartsWith("Templates/", StringComparison.Ordinal)
        from literal in file.Nodes<LiteralExpressionSyntax>()
        where Code().IsMatch(literal.Token.ValueText)
        select literal.Token.ValueText;

    private static IEnumerable<string> Told =>
        from line in File.ReadLines(Path.Combine(Library.Documents.Folder, "README.md"))
        let cells = line.Split('|')
        where cells.Length > 3
        let code = cells[1].Trim().Trim('`')
        where Code().IsMatch(code)
        select code;

    [Fact]
    public void There_are_codes_to_test() => Assert.True(Given.Distinct().Count() > 30);

    [Fact]
    public void Every_code_is_told() =>
        Expect.None(
            Given.Except(Told),
            "add a line to the tables of src/Pvd.Documents/README.md: what is wrong and what to do, in both languages."
        );

    [Fact]
    public void Every_code_that_is_told_is_given() =>
        Expect.None(Told.Except(Given), "remove the line from src/Pvd.Documents/README.md, or mend its code.");

    [GeneratedRegex("^(file|xml|content|tag|reader)\\.[a-z-]+$")]
    private static partial Regex Code();
}

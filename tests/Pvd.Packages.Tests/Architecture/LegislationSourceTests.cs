using System.Text.Json;
using System.Text.RegularExpressions;

namespace Pvd.Packages.Tests.Architecture;

/// <summary>A row of the law names its sources by a code: whoever wants to check it finds the document in SOURCES.md.</summary>
public sealed partial class LegislationSourceTests
{
    private static readonly string Folder = Path.Combine(Library.Rules.Folder, "Legislation");

    [Fact]
    public void Every_source_of_a_parameter_is_explained()
    {
        HashSet<string> explained =
        [
            .. Codes().Matches(File.ReadAllText(Path.Combine(Folder, "SOURCES.md"))).SelectMany(CodesIn),
        ];

        Expect.None(
            from file in Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal)
            from code in SourcesOf(file)
            where code != "-" && !code.Contains(' ', StringComparison.Ordinal) && !explained.Contains(code)
            select $"{Library.Shown(file)}: {code}",
            "say in src/Pvd.Rules/Legislation/SOURCES.md which document the code stands for."
        );
    }

    private static IEnumerable<string> CodesIn(Match row) =>
        row.Groups["codes"].Value.Split(',').Select(code => code.Trim());

    private static IEnumerable<string> SourcesOf(string file)
    {
        using JsonDocument law = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. law
                .RootElement.GetProperty("parameters")
                .EnumerateArray()
                .SelectMany(parameter => parameter.GetProperty("values").EnumerateArray())
                .SelectMany(row => row.GetProperty("source").GetString()!.Split(',', ';'))
                .Select(code => code.Trim())
                .Distinct(),
        ];
    }

    /// <summary>A line of a table: codes, then the document.</summary>
    [GeneratedRegex(@"^\| (?<codes>[^|]+) \|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Codes();
}

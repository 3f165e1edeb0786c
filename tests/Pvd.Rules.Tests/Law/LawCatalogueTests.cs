using System.Text.RegularExpressions;
using Pvd.Rules.Law;

namespace Pvd.Rules.Tests.Law;

/// <summary>LAW.md says what the embedded law says, and every id that a finding cites leads to one entry of it.</summary>
public sealed partial class LawCatalogueTests
{
    private const string Variable = "PVD_ACCEPT_LAW";

    private static readonly string Text = LawCatalogue.Write();

    [Fact]
    public void The_file_is_that_of_the_embedded_law()
    {
        string file = Path.Combine(Repository.Root, "src", "Pvd.Rules", "LAW.md");
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllText(file, Text);
            return;
        }

        string? difference = FirstDifference(File.Exists(file) ? File.ReadAllText(file) : "", Text);
        Assert.True(
            difference is null,
            $"src/Pvd.Rules/LAW.md is not the catalogue of the embedded law: {difference}\n"
                + $"What to do: run the tests with the environment variable {Variable}=1, read the difference and commit the file."
        );
    }

    [Fact]
    public void Every_id_of_the_law_has_one_entry()
    {
        IReadOnlyList<string> anchors = [.. Anchor().Matches(Text).Select((Match match) => match.Groups[1].Value)];

        Assert.Equal(anchors.Count, anchors.Distinct().Count());
        Assert.Equal(
            Legislation
                .Embedded.Rules.Select(rule => rule.Id)
                .Union(Legislation.Embedded.Parameters.Select(parameter => parameter.Id))
                .Union(Legislation.Embedded.Deadlines.Select(deadline => deadline.Id))
                .Order(StringComparer.Ordinal),
            anchors.Where(id => !id.EndsWith("-file", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_link_leads_to_an_entry() =>
        Assert.All(
            Target().Matches(Text).Select((Match match) => match.Groups[1].Value).Distinct(),
            id => Assert.Contains($"<a id=\"{id}\"></a>", Text, StringComparison.Ordinal)
        );

    [Fact]
    public void An_id_that_is_a_rule_and_a_parameter_tells_both()
    {
        string entry = Entry("GOV-3");

        Assert.Contains("**Règle.** ", entry, StringComparison.Ordinal);
        Assert.Contains("**Paramètre.** ", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_value_has_its_reason_and_every_row_its_days()
    {
        string[] rows =
        [
            .. Entry("CDP-03").Split('\n').Where(line => line.StartsWith("| d", StringComparison.Ordinal)),
        ];

        Assert.Equal(Legislation.Embedded.Parameter("CDP-03").Values.Count, rows.Length);
        Assert.StartsWith(
            "| du 1er octobre 2020 au 31 mars 2026 | **55 000,00 €** — L’Anah participe",
            Spaces(rows[0]),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "| depuis le 1er avril 2026 | **inconnu** : La poursuite",
            Spaces(rows[1]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_value_stands_in_the_entry_of_its_parameter() =>
        Assert.All(
            Legislation.Embedded.Parameters,
            parameter =>
                Assert.All(
                    parameter.Values,
                    row =>
                        Assert.Contains(
                            LawWords.Value(parameter.Unit, row),
                            Entry(parameter.Id),
                            StringComparison.Ordinal
                        )
                )
        );

    /// <summary>Renderers differ on what a cell may hold; a bar too many moves every column after it.</summary>
    [Fact]
    public void Every_row_of_a_table_has_as_many_cells_as_its_head()
    {
        int cells = 0;
        foreach (string line in Text.Split('\n'))
        {
            int found = line.StartsWith('|') ? Bar().Count(line) : 0;
            cells = cells == 0 ? found : cells;
            Assert.True(found == 0 || found == cells, line);
            cells = found;
        }
    }

    [Fact]
    public void Lines_end_with_a_line_feed_only()
    {
        Assert.DoesNotContain('\r', Text);
        Assert.EndsWith("\n", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void French_texts_have_the_typographic_apostrophe() =>
        Assert.DoesNotContain("'", Text.Replace("\\'", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("a|b", @"a\|b")]
    [InlineData("<b> *c* _d_ [e] `f` \\", @"\<b\> \*c\* \_d\_ \[e\] \`f\` \\")]
    [InlineData("un\r\ndeux", "un deux")]
    public void A_text_of_the_law_is_no_markup(string text, string plain) => Assert.Equal(plain, LawWords.Plain(text));

    [Theory]
    [InlineData("a\nb\n", "a\nb\n", null)]
    [InlineData("a\nb\n", "a\nc\n", "line 2 of the file is\n  b\nand should be\n  c")]
    [InlineData("a\n", "a\nb\n", "line 2 of the file is\n  (nothing)\nand should be\n  b")]
    [InlineData("a\nb\n", "a\n", "line 2 of the file is\n  b\nand should be\n  (nothing)")]
    [InlineData("a\r\nb\n", "a\nb\n", "line 1 of the file is\n  a\\r\nand should be\n  a")]
    [InlineData("", "a\n", "line 1 of the file is\n  (nothing)\nand should be\n  a")]
    public void The_first_line_that_differs_is_told(string found, string expected, string? told) =>
        Assert.Equal(told, FirstDifference(found, expected));

    private static string? FirstDifference(string found, string expected)
    {
        if (found == expected)
        {
            return null;
        }

        string[] was = Lines(found);
        string[] becomes = Lines(expected);
        int at = 0;
        while (at < was.Length && at < becomes.Length && was[at] == becomes[at])
        {
            at++;
        }

        return $"line {at + 1} of the file is\n  {Shown(was, at)}\nand should be\n  {Shown(becomes, at)}";
    }

    /// <summary>Each line with nothing after its line feed, so that a missing last one counts.</summary>
    private static string[] Lines(string text) =>
        text.EndsWith('\n') ? text[..^1].Split('\n')
        : text.Length == 0 ? []
        : [.. text.Split('\n')[..^1], text.Split('\n')[^1] + "(no line feed)"];

    private static string Shown(string[] lines, int at) =>
        at < lines.Length ? lines[at].Replace("\r", "\\r", StringComparison.Ordinal) : "(nothing)";

    private static string Entry(string id) =>
        Text.Split("\n### ").Single(entry => entry.StartsWith($"<a id=\"{id}\"></a>", StringComparison.Ordinal));

    private static string Spaces(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    [GeneratedRegex("<a id=\"([^\"]+)\"></a>")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Target();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}

using System.Reflection;
using System.Text.RegularExpressions;

namespace Pvd.Rules.Tests.Glossary;

/// <summary>GLOSSARY.md says what the code says, and every term of the field has its type, member or label, or a reason why not.</summary>
public sealed partial class GlossaryTests
{
    private const string Variable = "PVD_ACCEPT_GLOSSARY";

    private static readonly string Text = GlossaryText.Write();

    [Fact]
    public void The_file_is_that_of_the_code()
    {
        string file = Path.Combine(Repository.Root, "src", "Pvd.Domain", "GLOSSARY.md");
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllText(file, Text);
            return;
        }

        Assert.True(
            File.Exists(file) && File.ReadAllText(file) == Text,
            $"src/Pvd.Domain/GLOSSARY.md is not the glossary of the code.\n"
                + $"What to do: run the tests with the environment variable {Variable}=1, read the difference and commit the file."
        );
    }

    [DataFact("../domain")]
    public void Every_row_of_the_glossary_of_the_field_has_its_type_member_or_label()
    {
        IReadOnlyList<string> rows = Rows();
        HashSet<string> known =
        [
            .. Terms.All.Select(term => Plain(term.French)),
            .. GlossaryText.Members.Select(member => Plain(member.Label.French)),
        ];

        Assert.True(rows.Count > 140, $"{rows.Count} rows were found");
        Assert.Equal([], rows.Where(row => !known.Contains(row) && !LeftOut.Contains(row)));
        Assert.Equal([], LeftOut.Where(term => Terms.All.Any(known => Plain(known.French) == term)));
        Assert.Empty(LeftOut.Except(rows));
    }

    [Fact]
    public void Every_identifier_is_public()
    {
        HashSet<string> types =
        [
            .. new[] { typeof(Siren).Assembly, typeof(PvdRules).Assembly }
                .SelectMany(assembly => assembly.GetExportedTypes())
                .SelectMany(type =>
                    type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
                        .Select(member => $"{type.Name}.{member.Name}")
                        .Prepend(type.Name)
                ),
        ];

        Assert.Equal([], Terms.All.SelectMany(term => term.Identifiers).Where(name => !types.Contains(name)));
    }

    [Fact]
    public void A_term_stands_once_with_its_reason_or_its_identifiers()
    {
        Assert.Distinct(Terms.All.Select(term => Plain(term.French)));
        Assert.All(Terms.All, term => Assert.NotEmpty(term.Identifiers));
        Assert.All(Terms.LeftOut, entry => Assert.NotEmpty(entry.Value));
        Assert.All(Terms.All, term => Assert.DoesNotContain('\'', term.French));
    }

    private static HashSet<string> LeftOut => [.. Terms.LeftOut.Keys.Select(Plain)];

    /// <summary>The first cell of every row that names an identifier.</summary>
    private static IReadOnlyList<string> Rows() =>
        [
            .. File.ReadLines(SharedData.Path("../domain/glossary.md"))
                .Select(line => Row().Match(line))
                .Where(match => match.Success)
                .Select(match => Plain(match.Groups[1].Value)),
        ];

    /// <summary>Apostrophes and marks of the note set aside.</summary>
    private static string Plain(string term) =>
        term.Replace('’', '\'').Replace("†", "", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"^\| ([^|]+) \| [^|]*`[^|]* \|")]
    private static partial Regex Row();
}

using Pvd.Domain.Json;

namespace Pvd.Rules.Tests.Law;

/// <summary>Every kind of fault in a law file is told in its place, and all of them at once.</summary>
public sealed class BadLegislationTests
{
    private const string Membership = "membership-convention.json";
    private const string Committee = "project-committee.json";
    private const string Post = "project-manager.json";
    private const string Detr = "detr.json";
    private const string Arcd = "arcd.json";
    private const string OwnShare = "own-share.json";

    public static TheoryData<string, string, string, string, string, string, string> BadFiles =>
        new()
        {
            {
                "overlap",
                Post,
                "\"CDP-02\"",
                "\"to\": \"2026-03-31\"",
                "\"to\": \"2026-04-01\"",
                "law.overlap",
                "$.parameters[1].values"
            },
            {
                "endless row before another",
                Post,
                "\"CDP-02\"",
                "\"to\": \"2026-03-31\",",
                "",
                "law.overlap",
                "$.parameters[1].values"
            },
            {
                "missing reference",
                Membership,
                "\"PRG-2\"",
                "\"reference\"",
                "\"referenz\"",
                "json.missing-member",
                "$.parameters[0].values[0]"
            },
            {
                "unknown unit",
                Membership,
                "\"PRG-2\"",
                "\"inhabitant\"",
                "\"inhabitants\"",
                "json.wrong-value",
                "$.parameters[0].unit"
            },
            {
                "wrong unit",
                Membership,
                "\"PRG-2\"",
                "\"inhabitant\"",
                "\"person\"",
                "law.wrong-unit",
                "$.parameters[0].unit"
            },
            {
                "unknown rule id",
                Membership,
                "\"rules\"",
                "\"ADH-1\"",
                "\"ADH-99\"",
                "law.no-such-rule",
                "$.rules[0].id"
            },
            {
                "duplicate parameter",
                Membership,
                "\"parameters\"",
                "\"PRG-2\"",
                "\"ADH-20\"",
                "law.id-twice",
                "$.parameters[1].id"
            },
            { "duplicate rule", Membership, "\"rules\"", "\"ADH-1\"", "\"ADH-2\"", "law.id-twice", "$.rules[1].id" },
            {
                "both value and unknown",
                Membership,
                "\"PRG-2\"",
                "\"note\"",
                "\"unknown\"",
                "law.value-or-unknown",
                "$.parameters[0].values[0]"
            },
            {
                "neither value nor unknown",
                Membership,
                "\"PRG-2\"",
                "\"value\": 20000,",
                "",
                "law.value-or-unknown",
                "$.parameters[0].values[0]"
            },
            {
                "value of another kind",
                Membership,
                "\"PRG-2\"",
                "20000",
                "\"20000\"",
                "json.wrong-value",
                "$.parameters[0].values[0].value"
            },
            {
                "rate above the whole",
                Post,
                "\"CDP-01\"",
                "\"75\"",
                "\"175\"",
                "json.wrong-value",
                "$.parameters[0].values[0].value"
            },
            {
                "negative amount",
                Post,
                "\"CDP-02\"",
                "\"45000.00\"",
                "\"-45000.00\"",
                "json.wrong-value",
                "$.parameters[1].values[0].value"
            },
            {
                "day that does not exist",
                Post,
                "\"CDP-02\"",
                "2026-03-31",
                "2026-02-30",
                "json.wrong-value",
                "$.parameters[1].values[0].to"
            },
            {
                "row that ends before it begins",
                Post,
                "\"CDP-02\"",
                "\"to\": \"2026-03-31\"",
                "\"to\": \"2020-09-30\"",
                "law.ends-before-it-begins",
                "$.parameters[1].values[0].to"
            },
            {
                "rule that ends before it begins",
                Membership,
                "\"rules\"",
                "\"severity\"",
                "\"to\": \"2020-09-30\", \"severity\"",
                "law.ends-before-it-begins",
                "$.rules[0].to"
            },
            {
                "unknown severity",
                Membership,
                "\"rules\"",
                "\"error\"",
                "\"fatal\"",
                "json.wrong-value",
                "$.rules[0].severity"
            },
            {
                "unknown confidence",
                Membership,
                "\"rules\"",
                "\"high\"",
                "\"sure\"",
                "json.wrong-value",
                "$.rules[0].confidence"
            },
            { "blank source", Membership, "\"rules\"", "\"S1, S4\"", "\"\"", "json.wrong-value", "$.rules[0].source" },
            {
                "member nobody knows",
                Membership,
                "\"rules\"",
                "\"severity\"",
                "\"Severity\"",
                "json.unknown-member",
                "$.rules[0].Severity"
            },
            {
                "another format",
                Committee,
                "\"format\"",
                "pvd-legislation/1",
                "pvd-legislation/9",
                "json.wrong-value",
                "$.format"
            },
            {
                "overlap of two confidences",
                Detr,
                "\"DETR-07-P\"",
                "\"to\": \"2015-12-31\"",
                "\"to\": \"2016-01-01\"",
                "law.overlap",
                "$.parameters[7].values"
            },
            {
                "missing reference of a grant",
                OwnShare,
                "\"OWN-07\"",
                "\"reference\"",
                "\"ref\"",
                "json.missing-member",
                "$.parameters[8].values[0]"
            },
            {
                "factor as a whole number",
                Detr,
                "\"DETR-05\"",
                "\"1.3\"",
                "1",
                "json.wrong-value",
                "$.parameters[4].values[0].value"
            },
            {
                "factor with a comma",
                Arcd,
                "\"ARCD-05-LOW\"",
                "\"0.5\"",
                "\"0,5\"",
                "json.wrong-value",
                "$.parameters[4].values[0].value"
            },
            {
                "amount in the place of a factor",
                Detr,
                "\"DETR-16\"",
                "\"100000.00\"",
                "100000",
                "json.wrong-value",
                "$.parameters[20].values[0].value"
            },
            {
                "unknown parameter id",
                Arcd,
                "\"parameters\"",
                "\"ARCD-03\"",
                "\"ARCD-3\"",
                "law.no-such-parameter",
                "$.parameters[2].id"
            },
            { "English missing", Committee, "\"label\"", "\"en\"", "\"de\"", "json.missing-member", "$.label" },
        };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_bad_file_is_refused_with_file_path_and_line(
        string fault,
        string file,
        string after,
        string was,
        string becomes,
        string code,
        string path
    )
    {
        using LawFolder folder = new();
        folder.Change(file, after, was, becomes);

        IReadOnlyList<Problem> problems = folder.Read().Problems;

        Problem problem = Assert.Single(problems, found => found.Code == code && found.Path == path);
        Assert.Equal(file, problem.File);
        Assert.True(problem.Line > 1 && problem.Column > 0, $"{fault}: {problem}");
        Assert.StartsWith(
            $"{file} {path} (ligne {problem.Line}, colonne ",
            problem.Sentence(Language.French),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(problems, found => Reading.Placeholder().IsMatch(found.Sentence(Language.French)));
        Assert.DoesNotContain(problems, found => Reading.Placeholder().IsMatch(found.Sentence(Language.English)));
    }

    [Theory]
    [InlineData("\"inhabitant\"", "\"inhabitants\"")]
    [InlineData("\"inhabitant\"", "\"person\"")]
    [InlineData("\"S0, S1, S2, W22b\"", "\"\"")]
    [InlineData("20000", "-1")]
    public void One_fault_gives_one_problem_on_its_line(string was, string becomes)
    {
        using LawFolder folder = new();
        int line = folder.Change(Membership, "\"PRG-2\"", was, becomes);

        Assert.Equal(line, Assert.Single(folder.Read().Problems).Line);
    }

    [Fact]
    public void Every_problem_of_every_file_comes_at_once()
    {
        using LawFolder folder = new();
        folder.Change(Membership, "\"rules\"", "\"ADH-1\"", "\"ADH-99\"");
        folder.Change(Membership, "\"PRG-2\"", "20000", "-1");
        folder.Change(Post, "\"CDP-02\"", "2026-03-31", "2026-02-30");
        folder.Change(Post, "\"parameters\"", "\"CDP-01\"", "\"CDP-99\"");

        IReadOnlyList<Problem> problems = folder.Read().Problems;

        Assert.Equal(
            [
                $"{Membership} $.parameters[0].values[0].value json.wrong-value",
                $"{Membership} $.rules[0].id law.no-such-rule",
                $"{Post} $.parameters[0].id law.no-such-parameter",
                $"{Post} $.parameters[1].values[0].to json.wrong-value",
                " $ law.rule-without-dates",
                " $ law.parameter-missing",
            ],
            problems.Select(problem => $"{problem.File} {problem.Path} {problem.Code}")
        );
        Assert.Contains("ADH-1", problems[4].Message.French, StringComparison.Ordinal);
        Assert.Contains("CDP-01", problems[5].Message.English, StringComparison.Ordinal);
    }
}

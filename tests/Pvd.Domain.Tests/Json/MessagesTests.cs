using System.Reflection;
using System.Text.RegularExpressions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

public sealed partial class MessagesTests
{
    public static TheoryData<Type> Owners =>
        [
            typeof(JsonMessages),
            typeof(DossierMessages),
            typeof(DossierChecks),
            typeof(ActChecks),
            typeof(MeetingChecks),
            typeof(EngineeringChecks),
            typeof(PlanChecks),
            typeof(DecisionContent),
            typeof(FundingLimits),
            typeof(RateText),
            typeof(DensityText),
        ];

    /// <summary>One file for every kind of problem, by its code.</summary>
    private static Dictionary<string, string> FileOf =>
        new()
        {
            ["json.malformed"] = "{",
            ["json.too-deep"] = new string('[', 33) + new string(']', 33),
            ["json.too-large"] = new string(' ', ReadLimits.MaximumBytes + 1),
            ["json.missing-member"] = "{}",
            ["json.wrong-value"] = """{"format":{},"knownOn":[],"communes":"{found}","epci":{"kind":"{codes}"}}""",
            ["json.unknown-member"] = """{"formats":1,"nothing like it":2}""",
            ["json.duplicate-member"] = """{"epci":null,"epci":null}""",
            ["json.too-many-problems"] = $"{{\"communes\":[{string.Join(",", Enumerable.Repeat("0", 300))}]}}",
            ["dossier.no-commune"] = Files.With(Files.Smallest, "communes", "[]"),
            ["dossier.commune-twice"] = Files.With(Files.Full, "communes/1/insee", "\"79005\""),
            ["dossier.party-twice"] = Files.With(Files.Full, "convention/parties/2/id", "\"epci\""),
            ["dossier.no-such-party"] = Files.With(Files.Full, "projectManager/employer", "\"nobody\""),
            ["dossier.amendment-twice"] = Files.With(
                Files.Smallest,
                "crte",
                """{"amendments":[{"number":1},{"number":1}]}"""
            ),
            ["dossier.commune-not-described"] = Files.With(Files.Full, "convention/parties/0/insee", "\"01001\""),
            ["dossier.ends-before-it-begins"] = Files.With(Files.Full, "projectManager/until", "\"2021-01-01\""),
            ["dossier.request-twice"] = Files.With(Files.Smallest, "requests", """[{"id":"a"},{"id":"a"}]"""),
            ["dossier.year-twice"] = Files.With(Files.Full, "projectManager/costs/1/year", "2021"),
            ["dossier.body-twice"] = Files.With(Files.Full, "bodies/1/id", "\"commission-detr\""),
            ["dossier.action-sheet-twice"] = Files.With(Files.Full, "actionSheets/1/number", "\"1\""),
            ["dossier.issue-twice"] = Files.With(
                Files.Full,
                "project/diagnosis/issues",
                """[{"id":"vacance","label":"A"},{"id":"vacance","label":"B"}]"""
            ),
            ["dossier.no-such-issue"] = Files.With(Files.Full, "project/axes/0/issues/0", "\"emploi\""),
            ["dossier.axis-twice"] = Files.With(
                Files.Full,
                "project/axes",
                """[{"id":"axe-1","title":"A"},{"id":"axe-1","title":"B"}]"""
            ),
            ["dossier.no-such-axis"] = Files.With(Files.Full, "actionSheets/0/axis", "\"axe-2\""),
            ["dossier.frame-commune-not-described"] = Files.With(Files.Full, "frames/0/commune", "\"79006\""),
            ["dossier.meeting-twice"] = Files.With(Files.Full, "bodies/0/meetings/1/on", "\"2021-03-01\""),
            ["dossier.meeting-order"] = Files.With(Files.Full, "committee/meetings/0/convenedOn", "\"2021-10-13\""),
        };

    /// <summary>One plan for every kind of problem that only plans have, by its code.</summary>
    private static Dictionary<string, string> PlanOf =>
        new()
        {
            ["plan.expenditure-twice"] = PlanFiles.With("expenditures/1/id", "\"halle\""),
            ["plan.no-such-expenditure"] = PlanFiles.With("requests/0/expenditures/0", "\"x\""),
            ["plan.expenditure-named-twice"] = PlanFiles.With("requests/0/expenditures/1", "\"halle\""),
            ["plan.request-twice"] = PlanFiles.With("requests/1/id", "\"detr\""),
            ["plan.no-such-request"] = PlanFiles.With("decisions/0/request", "\"x\""),
            ["plan.several-ways-to-ask"] = PlanFiles.With("requests/0/rate", "\"20\""),
            ["plan.in-kind-amount"] = PlanFiles.With("lines/0/instrument", "\"SHOP-IN\""),
            ["plan.event-with-amount"] = PlanFiles.With("requests/0/events/0/amount", "\"20\""),
            ["plan.incomplete-decision"] = PlanFiles.With("decisions/2/amount", null),
            ["plan.notified-too-early"] = PlanFiles.With("requests/0/award/notifiedOn", "\"2022-01-01\""),
            ["plan.year-twice"] = PlanFiles.With("owner/figures/1/year", "2021"),
        };

    public static TheoryData<string> Codes => [.. FileOf.Keys, .. PlanOf.Keys];

    [Theory]
    [MemberData(nameof(Owners))]
    public void Every_message_exists_in_both_languages_with_the_same_placeholders(Type owner)
    {
        IReadOnlyList<Localized> messages =
        [
            .. owner
                .GetFields(BindingFlags.NonPublic | BindingFlags.Static)
                .Select(field => field.GetValue(null))
                .OfType<Localized>(),
        ];

        Assert.NotEmpty(messages);
        Assert.All(
            messages,
            message =>
            {
                Assert.False(string.IsNullOrWhiteSpace(message.French));
                Assert.False(string.IsNullOrWhiteSpace(message.English));
                Assert.NotEqual(message.French, message.English);
                Assert.Equal(Placeholders(message.French), Placeholders(message.English));
            }
        );
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_kind_of_problem_comes_with_a_filled_sentence_in_both_languages(string code)
    {
        IReadOnlyList<Problem> problems = PlanOf.TryGetValue(code, out string? plan)
            ? PlanFiles.Read(plan).Problems
            : Files.Read(FileOf[code]).Problems;

        Assert.Contains(problems, problem => problem.Code == code);
        Assert.All(
            problems,
            problem =>
            {
                string french = problem.Sentence(Language.French);
                string english = problem.Sentence(Language.English);
                Assert.NotEqual(french, english);
                Assert.StartsWith(problem.Path, french, StringComparison.Ordinal);
                Assert.Empty(Placeholders(french).Except(["codes", "found"]));
                Assert.Equal(Placeholders(french), Placeholders(english));
                Assert.Equal(french, problem.ToString());
            }
        );
    }

    [Fact]
    public void What_a_file_holds_is_never_taken_for_a_placeholder()
    {
        IReadOnlyList<Problem> problems = Files.Read(FileOf["json.wrong-value"]).Problems;

        Assert.Contains(problems, problem => problem.Message.English == "expected a list [ … ]; found \"{found}\"");
        Assert.Contains(
            problems,
            problem => problem.Message.English.EndsWith("PETR; found \"{codes}\"", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_told_in_both_languages_without_a_place()
    {
        Problem problem = Assert.Single(Files.Read([0xFF]).Problems);

        Assert.Equal("$ : le fichier n’est pas en UTF-8 ; enregistrez-le dans cet encodage", problem.ToString());
        Assert.Equal("$: the file is not UTF-8; save it in that encoding", problem.Sentence(Language.English));
    }

    [Fact]
    public void A_place_is_told_in_both_languages()
    {
        Problem problem = Assert.Single(Files.Read(Files.With(Files.Smallest, "knownOn", "\"x\"")).Problems);

        Assert.Equal(
            "$.knownOn (ligne 1, colonne 27) : attendu : un jour qui existe, écrit AAAA-MM-JJ ; trouvé : \"x\"",
            problem.Sentence(Language.French)
        );
        Assert.Equal(
            "$.knownOn (line 1, column 27): expected an existing day, written YYYY-MM-DD; found \"x\"",
            problem.Sentence(Language.English)
        );
        Assert.Equal(
            "d.json $.knownOn (line 1, column 27): expected an existing day, written YYYY-MM-DD; found \"x\"",
            problem.InFile("d.json").Sentence(Language.English)
        );
    }

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);

    [GeneratedRegex("""\{([A-Za-z]+)\}""")]
    private static partial Regex Placeholder();
}

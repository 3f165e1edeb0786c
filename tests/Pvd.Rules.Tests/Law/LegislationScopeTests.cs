using System.Text;
using Pvd.Domain.Json;
using Pvd.Rules.Law;

namespace Pvd.Rules.Tests.Law;

/// <summary>What a set of files must hold, and may hold besides, is said by whoever reads them.</summary>
public sealed class LegislationScopeTests
{
    private const string Detr = "detr.json";
    private const string Deadlines = "deadlines.json";

    private const string Own = """
        {
          "format": "pvd-legislation/1",
          "label": { "fr": "x", "en": "x" },
          "parameters": [
            { "id": "MINE-1", "label": { "fr": "x", "en": "x" }, "unit": "times", "values": [
              { "from": "2020-10-01", "value": "2.5", "reference": { "text": "CGCT" },
                "source": "S0", "confidence": "high", "checkedOn": "2026-11-22" }
            ] }
          ],
          "rules": []
        }
        """;

    [Fact]
    public void A_law_of_ids_of_its_own_is_read_when_nothing_else_is_asked()
    {
        Legislation law = Read(new([], [])).ValueOrThrow();

        Assert.Equal(Ratio.Of(5, 2), law.Parameter("MINE-1").Values[0].Value.Ratio);
        Assert.Empty(law.Rules);
    }

    [Fact]
    public void What_is_asked_must_be_there_in_its_unit()
    {
        IReadOnlyList<Problem> problems = Read(new([], [("MINE-1", Unit.Year), ("MINE-2", Unit.Year)])).Problems;

        Assert.Equal(
            ["law.wrong-unit $.parameters[0].unit", "law.parameter-missing $"],
            problems.Select(problem => $"{problem.Code} {problem.Path}")
        );
    }

    [Theory]
    [InlineData("MINE-11", "did you mean \"MINE-11\"?")]
    [InlineData("SOMETHING-ELSE", "the library knows no parameter \"MINE-1\"")]
    public void What_may_not_be_there_is_told_with_the_nearest_name(string known, string told)
    {
        Problem problem = Assert.Single(Read(new([], [], [known])).Problems);

        Assert.Equal(("law.no-such-parameter", "$.parameters[0].id", 5), (problem.Code, problem.Path, problem.Line));
        Assert.EndsWith(told, problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_id_in_a_folder_is_told_with_the_nearest_one_of_the_library()
    {
        using LawFolder folder = new();
        int line = folder.Change(Detr, "\"parameters\"", "\"DETR-28-SHARE\"", "\"DETR-28-SHAR\"");

        Problem problem = Assert.Single(folder.Read().Problems);

        Assert.Equal(("law.no-such-parameter", Detr, line), (problem.Code, problem.File, problem.Line));
        Assert.Equal(
            "la bibliothèque ne connaît aucun paramètre « DETR-28-SHAR » ; vouliez-vous dire « DETR-28-SHARE » ?",
            Reading.Typed(problem.Message.French)
        );
    }

    [Fact]
    public void An_id_of_the_package_that_no_engine_reads_may_be_left_out()
    {
        using LawFolder folder = new();
        System.Text.Json.Nodes.JsonNode file = System.Text.Json.Nodes.JsonNode.Parse(folder.Text(Detr))!;
        System.Text.Json.Nodes.JsonArray parameters = file["parameters"]!.AsArray();
        parameters.Remove(parameters.Single(parameter => (string?)parameter!["id"] == "DETR-21"));
        folder.Write(Detr, file.ToJsonString());

        Assert.DoesNotContain(folder.Law().Parameters, parameter => parameter.Id == "DETR-21");
    }

    [Fact]
    public void A_deadline_whose_length_is_in_no_file_is_told_in_its_place()
    {
        using LawFolder folder = new();
        int line = folder.Change(Deadlines, "\"deadlines\"", "\"ADH-20\"", "\"ADH-21\"");

        Problem problem = Assert.Single(folder.Read().Problems);

        Assert.Equal(("law.parameter-missing", Deadlines, line), (problem.Code, problem.File, problem.Line));
        Assert.Matches(@"^\$\.deadlines\[\d+\]\.parameter$", problem.Path);
        Assert.Contains("« ADH-21 »", Reading.Typed(problem.Message.French), StringComparison.Ordinal);
    }

    [Fact]
    public void The_length_of_a_deadline_may_stand_in_a_file_read_later()
    {
        using LawFolder folder = new();
        folder.Write("0.json", folder.Text(Deadlines));
        folder.Delete(Deadlines);

        Assert.Equal(Legislation.Embedded.Fingerprint, folder.Law().Fingerprint);
    }

    private static ReadResult<Legislation> Read(LegislationScope scope) =>
        LegislationReader.Read([("own.json", Encoding.UTF8.GetBytes(Own))], scope);
}

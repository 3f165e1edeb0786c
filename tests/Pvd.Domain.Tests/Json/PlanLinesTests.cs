using System.Text;
using System.Text.Json.Nodes;
using Pvd.Domain.Funding;
using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

/// <summary>Files with one plan a line.</summary>
public sealed class PlanLinesTests
{
    private const string Good = PlanFiles.Smallest;
    private const string Bad = """{"format":"pvd-financing-plan/1","knownOn":"x","ownr":null}""";

    [Fact]
    public void A_bad_line_stops_none_of_the_others()
    {
        IReadOnlyList<JsonLine<FinancingPlan>> lines = Read($"{Good}\n{Bad}\n{Good}\n");

        Assert.Equal([1, 2, 3], lines.Select(line => line.Number));
        Assert.Equal([0, 2, 0], lines.Select(line => line.Result.Problems.Count));
        Assert.Equal(PlanFiles.Read(Good).ValueOrThrow(), lines[2].Result.ValueOrThrow());
    }

    [Fact]
    public void Problems_have_the_line_of_the_file() =>
        Assert.Equal(
            [
                "$.knownOn (line 3, column 34): expected an existing day, from 1900 to 2100, written YYYY-MM-DD; found \"x\"",
                "$.ownr (line 3, column 48): the member \"ownr\" is unknown here; did you mean \"owner\"?",
            ],
            Read($"\n\n{Bad}").Single().Result.Problems.Select(problem => problem.Sentence(Language.English))
        );

    [Theory]
    [InlineData("{\"a\":", "json.malformed", 6)]
    [InlineData("[]", "json.wrong-value", 1)]
    [InlineData("{}{}", "json.malformed", 3)]
    public void What_is_no_plan_is_told_on_its_line(string line, string code, int column)
    {
        Problem problem = Read($"{Good}\n{line}\n{Good}")[1].Result.Problems[0];

        Assert.Equal((code, 2, column), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void A_line_that_is_not_UTF_8_stops_none_of_the_others()
    {
        byte[] good = Encoding.UTF8.GetBytes(Good);

        IReadOnlyList<JsonLine<FinancingPlan>> lines = Read([.. good, (byte)'\n', 0xFF, (byte)'\n', .. good]);

        Problem problem = Assert.Single(lines[1].Result.Problems);
        Assert.Equal(("json.not-utf8", 2, 1), (problem.Code, problem.Line, problem.Column));
        Assert.Empty(lines[2].Result.Problems);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    [InlineData("{0}", "1")]
    [InlineData("{0}\n", "1")]
    [InlineData("{0}\r\n{0}\r\n", "1 2")]
    [InlineData("\n{0}\n\n \t\r\n{0}", "2 5")]
    [InlineData("\uFEFF{0}\n{0}", "1 2")]
    [InlineData("\uFEFF\n{0}", "2")]
    [InlineData(" {0} \n\t{0}\r", "1 2")]
    public void Blank_lines_count_but_give_nothing(string text, string numbers)
    {
        IReadOnlyList<JsonLine<FinancingPlan>> lines = Read(text.Replace("{0}", Good, StringComparison.Ordinal));

        Assert.Equal(numbers, string.Join(" ", lines.Select(line => $"{line.Number:D}")));
        Assert.All(lines, line => Assert.Empty(line.Result.Problems));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void A_line_that_is_too_long_is_passed_over(int more, int problems)
    {
        string padding = new(' ', ReadLimits.MaximumBytes - Good.Length + more);

        IReadOnlyList<JsonLine<FinancingPlan>> lines = Read($"{Good}\n{Good}{padding}\n{Good}\n{Good}{padding}");

        Assert.Equal([0, problems, 0, problems], lines.Select(line => line.Result.Problems.Count));
        Assert.All(
            lines.SelectMany(line => line.Result.Problems, (line, problem) => (line.Number, problem)),
            told =>
                Assert.Equal(
                    $"$ (line {told.Number:D}, column 1): the line is larger than 8388608 bytes; it was not read",
                    told.problem.Sentence(Language.English)
                )
        );
    }

    [Property(MaxTest = 30)]
    public void Plans_are_read_in_their_order_however_the_stream_gives_its_bytes(FinancingPlan[] plans, byte step)
    {
        byte[] file = [.. plans.SelectMany(plan => Line(plan))];
        using SlowStream stream = new(file, step + 1);

        IReadOnlyList<JsonLine<FinancingPlan>> lines = [.. FinancingPlan.ReadLines(stream)];

        Assert.Equal(plans, lines.Select(line => line.Result.ValueOrThrow()));
        Assert.Equal(Enumerable.Range(1, plans.Length), lines.Select(line => line.Number));
    }

    [Fact]
    public void A_line_is_given_before_the_stream_has_ended()
    {
        using EndlessStream stream = new();

        Assert.Equal(
            [1, 2, 3],
            FinancingPlan.ReadLines(stream).Take(3).Select(line => line.Result.Problems.Count + line.Number)
        );
    }

    [Fact]
    public void A_stream_must_be_given_at_once_and_stays_open()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Good));

        Assert.Throws<ArgumentNullException>("stream", () => FinancingPlan.ReadLines(null!));
        Assert.Single(FinancingPlan.ReadLines(stream));
        Assert.True(stream.CanRead);
    }

    private static byte[] Line(FinancingPlan plan) =>
        Encoding.UTF8.GetBytes(JsonNode.Parse(PlanFiles.Write(plan))!.ToJsonString() + "\n");

    private static IReadOnlyList<JsonLine<FinancingPlan>> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static IReadOnlyList<JsonLine<FinancingPlan>> Read(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        return [.. FinancingPlan.ReadLines(stream)];
    }

    private sealed class SlowStream(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, Math.Min(count, step));
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            byte[] line = Encoding.UTF8.GetBytes(Good + "\n");
            line.CopyTo(buffer, offset);
            return line.Length;
        }
    }
}

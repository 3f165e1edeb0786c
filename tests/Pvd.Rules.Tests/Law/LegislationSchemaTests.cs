using NJsonSchema;

namespace Pvd.Rules.Tests.Law;

/// <summary>The schema that is shipped says of the files what the reader says.</summary>
public sealed class LegislationSchemaTests
{
    internal static readonly string Schema = LawFolder.Resource("Pvd.Rules.Schemas.pvd-legislation.schema.json");

    private const string Sound = """
        {
          "format": "pvd-legislation/1",
          "label": { "fr": "x", "en": "x" },
          "parameters": [
            { "id": "X-1", "label": { "fr": "x", "en": "x" }, "unit": "percent", "values": [
              { "from": "2020-10-01", "to": "2021-10-01", "value": "75", "reference": { "text": "CGCT" },
                "source": "S0", "confidence": "high", "checkedOn": "2026-11-22" }
            ] }
          ],
          "rules": [
            { "id": "ADH-1", "from": "2020-10-01", "severity": "error", "confidence": "low", "source": "S1",
              "checkedOn": "2026-11-22" }
          ]
        }
        """;

    public static TheoryData<string> Files => [.. LawFolder.EmbeddedFiles.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_file_of_the_package_obeys_it(string name) =>
        Assert.Empty(await Faults(LawFolder.EmbeddedFiles.Single(file => file.Name == name).Content));

    [Fact]
    public async Task The_sample_from_which_the_bad_ones_are_made_obeys_it() => Assert.Empty(await Faults(Sound));

    /// <summary>One bad file for each keyword: without it, nobody would know that the checker looks.</summary>
    [Theory]
    [InlineData("additionalProperties", "\"unit\": \"percent\"", "\"unit\": \"percent\", \"units\": \"percent\"")]
    [InlineData("required", "\"reference\": { \"text\": \"CGCT\" },", "")]
    [InlineData("enum of units", "\"percent\"", "\"per cent\"")]
    [InlineData("enum of severities", "\"error\"", "\"fatal\"")]
    [InlineData("enum of confidences", "\"low\"", "\"none\"")]
    [InlineData("enum of forces", "\"source\": \"S0\"", "\"force\": \"usual\", \"source\": \"S0\"")]
    [InlineData("enum of the format", "pvd-legislation/1", "pvd-legislation/2")]
    [InlineData("oneOf: both", "\"value\": \"75\"", "\"value\": \"75\", \"unknown\": { \"fr\": \"x\", \"en\": \"x\" }")]
    [InlineData("oneOf: neither", "\"value\": \"75\",", "")]
    [InlineData("pattern", "\"source\": \"S0\"", "\"source\": \" \"")]
    [InlineData("date", "\"2021-10-01\"", "\"2021-13-01\"")]
    [InlineData("type", "\"values\": [", "\"values\": 3, \"was\": [")]
    [InlineData(
        "language",
        "{ \"fr\": \"x\", \"en\": \"x\" },\n  \"parameters\"",
        "{ \"fr\": \"x\" },\n  \"parameters\""
    )]
    public async Task A_bad_file_breaks_it(string keyword, string was, string becomes)
    {
        Assert.Contains(was, Sound, StringComparison.Ordinal);

        Assert.True((await Faults(Sound.Replace(was, becomes, StringComparison.Ordinal))).Count > 0, keyword);
    }

    private static async Task<IReadOnlyList<string>> Faults(string json)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Schema);
        return [.. schema.Validate(json).Select(fault => fault.ToString())];
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Pvd.Domain.Tests.Schemas;

/// <summary>The schema that ships in the package, as text and as an independent checker understands it.</summary>
internal static class DossierSchema
{
    private static readonly string Text = ReadText();
    private static readonly JsonSchema Checker = JsonSchema.FromJsonAsync(Text).GetAwaiter().GetResult();

    internal static JsonNode Root => JsonNode.Parse(Text)!;

    /// <summary>The names of members that are keywords, not those of the members described.</summary>
    internal static IEnumerable<string> Keywords => KeywordsOf(Root).Distinct();

    /// <summary>What the checker finds, out of the thread's culture: it reads dates by the calendar of that.</summary>
    internal static ICollection<ValidationError> Errors(string json)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return Checker.Validate(json);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<string> KeywordsOf(JsonNode schema) =>
        schema switch
        {
            JsonObject node => node.SelectMany(pair =>
                (
                    pair.Key is "properties" or "definitions"
                        ? pair.Value!.AsObject().SelectMany(member => KeywordsOf(member.Value!))
                    : pair.Value is null ? []
                    : KeywordsOf(pair.Value)
                ).Prepend(pair.Key)
            ),
            JsonArray list => list.OfType<JsonNode>().SelectMany(KeywordsOf),
            _ => [],
        };

    private static string ReadText()
    {
        using Stream file = typeof(PvdDossier).Assembly.GetManifestResourceStream(
            "Pvd.Domain.Schemas.pvd-dossier.schema.json"
        )!;
        using StreamReader reader = new(file);
        return reader.ReadToEnd();
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ardalis.SmartEnum;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Pvd.Domain.Tests.Schemas;

/// <summary>A schema that ships in the package, as text and as an independent checker understands it.</summary>
internal sealed class SchemaFile
{
    private readonly string _text;
    private readonly JsonSchema _checker;

    private SchemaFile(string name)
    {
        _text = ReadText(name);
        _checker = JsonSchema.FromJsonAsync(_text).GetAwaiter().GetResult();
    }

    internal static SchemaFile Dossier { get; } = new("pvd-dossier");

    internal static SchemaFile Plan { get; } = new("pvd-financing-plan");

    internal static SchemaFile Aids { get; } = new("pvd-aid-catalogue");

    internal JsonNode Root => JsonNode.Parse(_text)!;

    /// <summary>Every object and list of the schema.</summary>
    internal IEnumerable<JsonNode> Nodes => NodesOf(Root);

    /// <summary>The names of members that are keywords, not those of the members described.</summary>
    internal IEnumerable<string> Keywords => KeywordsOf(Root).Distinct();

    /// <summary>What the checker finds, out of the thread's culture: it reads dates by the calendar of that.</summary>
    internal ICollection<ValidationError> Errors(string json)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return _checker.Validate(json);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>The kinds of error that the checker finds, those inside a choice included.</summary>
    internal IEnumerable<ValidationErrorKind> ErrorKinds(string json) => Kinds(Errors(json));

    internal static SchemaFile Named(string name) => name == nameof(Plan) ? Plan : Dossier;

    /// <summary>Whether a member lists exactly these codes, in their order, and <c>null</c> where it is optional.</summary>
    internal static void AssertCodes<T>(IEnumerable<T> all, JsonNode member, bool isOptional = false)
        where T : SmartEnum<T, string> =>
        Assert.Equal(
            isOptional ? [.. all.Select(item => (string?)item.Value), null] : all.Select(item => (string?)item.Value),
            member["enum"]!.AsArray().Select(code => code?.ToString())
        );

    internal Regex Pattern(string definition) => new(Root["definitions"]![definition]!["pattern"]!.ToString());

    private static IEnumerable<ValidationErrorKind> Kinds(IEnumerable<ValidationError> errors) =>
        errors.SelectMany(error => Kinds(Inner(error)).Append(error.Kind));

    private static IEnumerable<ValidationError> Inner(ValidationError error) =>
        error switch
        {
            ChildSchemaValidationError choice => choice.Errors.SelectMany(child => child.Value),
            MultiTypeValidationError types => types.Errors.SelectMany(type => type.Value),
            _ => [],
        };

    private static IEnumerable<JsonNode> NodesOf(JsonNode node) =>
        (
            node switch
            {
                JsonObject members => members
                    .Where(pair => pair.Value is not null)
                    .SelectMany(pair => NodesOf(pair.Value!)),
                JsonArray list => list.OfType<JsonNode>().SelectMany(NodesOf),
                _ => [],
            }
        ).Prepend(node);

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

    private static string ReadText(string name)
    {
        using Stream file = typeof(PvdDossier).Assembly.GetManifestResourceStream(
            $"Pvd.Domain.Schemas.{name}.schema.json"
        )!;
        using StreamReader reader = new(file);
        return reader.ReadToEnd();
    }
}

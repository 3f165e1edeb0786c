using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ardalis.SmartEnum;
using NJsonSchema;
using NJsonSchema.Validation;
using Pvd.Domain.Conventions;
using Pvd.Domain.Governance;
using Pvd.Domain.Json;
using Pvd.Domain.Territories;
using Pvd.Domain.Tests.Json;

namespace Pvd.Domain.Tests.Schemas;

public sealed class DossierSchemaTests
{
    private static readonly string Text = ReadText();
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(Text).GetAwaiter().GetResult();

    /// <summary>One bad file at least per keyword of the schema, with the error that proves the keyword is checked.</summary>
    public static TheoryData<string, string, string?, ValidationErrorKind> Bad =>
        new()
        {
            { "type", "knownOn", "20210531", ValidationErrorKind.StringExpected },
            { "type", "communes", "{}", ValidationErrorKind.ArrayExpected },
            { "type", "communes/0/population", "3400.5", ValidationErrorKind.IntegerExpected },
            { "type", "committee/members/0/presides", "\"yes\"", ValidationErrorKind.BooleanExpected },
            { "type", "communes/0/name", "null", ValidationErrorKind.StringExpected },
            { "type", "projectManager/costs/0/amount", "18500.00", ValidationErrorKind.StringExpected },
            { "required", "format", null, ValidationErrorKind.PropertyRequired },
            { "required", "communes/1/insee", null, ValidationErrorKind.PropertyRequired },
            { "required", "projectManager/anah/0/from", null, ValidationErrorKind.PropertyRequired },
            { "additionalProperties", "comune", "1", ValidationErrorKind.NoAdditionalPropertiesAllowed },
            { "additionalProperties", "epci/nature", "1", ValidationErrorKind.NoAdditionalPropertiesAllowed },
            {
                "additionalProperties",
                "convention/parties/1/mayor",
                "1",
                ValidationErrorKind.NoAdditionalPropertiesAllowed
            },
            { "enum", "format", "\"pvd-dossier/2\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "epci/kind", "\"cc\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "provenance/0/origin", "\"guessed\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "committee/presidency", "\"nobody\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "committee/members/1/role", "\"president\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "convention/signatures/0/capacity", "\"Mayor\"", ValidationErrorKind.NotInEnumeration },
            { "pattern", "communes/0/insee", "\"20004\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "communes/0/insee", "\"\uFF17\uFF19005\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "communes/0/siren", "\"73282932\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "communes/0/pvdId", "\"crte-76-30-2\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "communes/0/name", "\" \"", ValidationErrorKind.PatternMismatch },
            { "pattern", "convention/parties/1/seat", "\"\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "projectManager/costs/0/amount", "\"-1.00\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "projectManager/costs/0/amount", "\"18500,00\"", ValidationErrorKind.PatternMismatch },
            { "format", "knownOn", "\"2021-02-30\"", ValidationErrorKind.DateExpected },
            { "format", "projectManager/until", "\"2024-8-31\"", ValidationErrorKind.DateExpected },
            { "minItems", "communes", "[]", ValidationErrorKind.TooFewItems },
            { "minimum", "communes/0/population", "-1", ValidationErrorKind.NumberTooSmall },
            { "minimum", "projectManager/costs/0/year", "1899", ValidationErrorKind.NumberTooSmall },
            { "maximum", "communes/0/population", "2147483648", ValidationErrorKind.NumberTooBig },
            { "maximum", "projectManager/costs/0/year", "2101", ValidationErrorKind.NumberTooBig },
            { "items", "convention/parties/0", "\"airvault\"", ValidationErrorKind.ObjectExpected },
            { "oneOf", "epci", "5", ValidationErrorKind.NotOneOf },
            { "oneOf", "communes/0/epci", "5", ValidationErrorKind.NotOneOf },
            { "anyOf", "convention/parties/0/insee", null, ValidationErrorKind.NotAnyOf },
            { "anyOf", "convention/parties/0/insee", "null", ValidationErrorKind.NotAnyOf },
            { "anyOf", "committee/members/0/party", null, ValidationErrorKind.NotAnyOf },
            { "$ref", "epci/siren", "\"x\"", ValidationErrorKind.PatternMismatch },
        };

    /// <summary>Files that both accept.</summary>
    public static TheoryData<string, string?> Good =>
        new()
        {
            { "$schema", "\"../pvd-dossier.schema.json\"" },
            { "provenance", "null" },
            { "provenance", "[]" },
            { "epci", null },
            { "epci", "null" },
            { "epci/kind", "null" },
            { "epci/kind", "\"PETR\"" },
            { "communes/0/population", "2147483647" },
            { "communes/0/population", "null" },
            { "communes/0/pvdId", "\"pvd-01-971-3\"" },
            { "communes/0/name", "\"L’Isle-d’Œ \\\"<&>\\\" 🏘\"" },
            { "convention", "{}" },
            { "convention", "{\"parties\":null,\"deliberations\":null,\"signatures\":null}" },
            { "convention/deliberations", "[]" },
            { "convention/parties/1/insee", "\"2B033\"" },
            { "convention/signatures/0/capacity", "null" },
            { "committee", "{}" },
            { "committee/members", "[]" },
            { "committee/members/0/presides", "false" },
            { "committee/members/0/presides", "null" },
            { "committee/members/0/until", "\"2024-02-29\"" },
            { "projectManager", "{}" },
            { "projectManager/costs", "null" },
            { "projectManager/anah", "[]" },
            { "projectManager/costs/0/amount", "\"18500\"" },
            { "projectManager/costs/0/amount", "\"18500.5\"" },
            { "projectManager/costs/0/amount", "\"0.00\"" },
            { "projectManager/costs/0/year", "1900" },
        };

    /// <summary>What a schema cannot say: keys, references, what must not stand twice. The reader does.</summary>
    public static TheoryData<string, string?> BadForTheReaderOnly =>
        new()
        {
            { "epci/siren", "\"200034582\"" },
            { "communes/1/insee", "\"79005\"" },
            { "convention/parties/2/id", "\"epci\"" },
            { "convention/signatures/0/party", "\"nobody\"" },
            { "convention/parties/0/insee", "\"79006\"" },
            { "projectManager/employer", "\"nobody\"" },
            { "projectManager/until", "\"2021-08-31\"" },
            { "projectManager/costs/1/year", "2021" },
            { "projectManager/costs/0/amount", "\"99999999999999999.99\"" },
        };

    /// <summary>What people write and the reader understands; the schema shows the form that is written back.</summary>
    public static TheoryData<string, string?> GoodForTheReaderOnly =>
        new()
        {
            { "epci/siren", "\"200 041 416\"" },
            { "communes/1/insee", "\"2b 033\"" },
            { "communes/0/pvdId", "\"PVD-75-79-1\"" },
            { "projectManager/costs/0/amount", "\"-0\"" },
        };

    [Property(MaxTest = 300)]
    public void It_accepts_every_generated_dossier(PvdDossier dossier) =>
        Assert.Empty(Errors(Encoding.UTF8.GetString(Files.Write(dossier))));

    [Fact]
    public void It_accepts_the_files_of_these_tests()
    {
        Assert.Empty(Errors(Files.Full));
        Assert.Empty(Errors(Files.Smallest));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_file_is_refused_by_schema_and_reader(
        string keyword,
        string path,
        string? value,
        ValidationErrorKind kind
    )
    {
        string text = Files.With(Files.Full, path, value);

        Assert.Contains(kind, Kinds(Errors(text)));
        Assert.True(IsRefused(text), keyword);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_file_is_accepted_by_schema_and_reader(string path, string? value)
    {
        string text = Files.With(Files.Full, path, value);

        Assert.Empty(Errors(text));
        Assert.Empty(Files.Read(text).Problems);
    }

    [Theory]
    [MemberData(nameof(BadForTheReaderOnly))]
    public void What_a_schema_cannot_say_the_reader_refuses(string path, string? value)
    {
        string text = Files.With(Files.Full, path, value);

        Assert.Empty(Errors(text));
        Assert.True(IsRefused(text));
    }

    [Theory]
    [MemberData(nameof(GoodForTheReaderOnly))]
    public void What_is_not_in_its_usual_form_the_reader_still_reads(string path, string? value)
    {
        string text = Files.With(Files.Full, path, value);

        Assert.NotEmpty(Errors(text));
        Assert.False(IsRefused(text));
    }

    [Fact]
    public void Every_keyword_of_the_schema_is_proved_by_a_bad_file()
    {
        string[] notes = ["$schema", "title", "description", "definitions", "properties"];

        IEnumerable<string> proved = Bad.Select(row => (string)row[0]).Distinct();

        Assert.Equal(Keywords(JsonNode.Parse(Text)!).Distinct().Except(notes).Order(), proved.Order());
    }

    [Fact]
    public void Keywords_that_checkers_skip_in_silence_are_not_used() =>
        Assert.DoesNotContain(
            Keywords(JsonNode.Parse(Text)!),
            keyword => keyword is "const" or "if" or "then" or "else"
        );

    [Fact]
    public void Objects_are_closed()
    {
        IEnumerable<JsonObject> objects = Nodes(JsonNode.Parse(Text)!).OfType<JsonObject>();

        Assert.All(
            objects.Where(node => node["type"] is JsonValue type && type.ToString() == "object"),
            node => Assert.False(node["additionalProperties"]!.GetValue<bool>())
        );
    }

    [Fact]
    public void Every_member_is_described() =>
        Assert.All(
            Nodes(JsonNode.Parse(Text)!).OfType<JsonObject>().Where(node => node["type"]?.ToString() == "object"),
            node =>
            {
                Assert.NotNull(node["description"]);
                Assert.All(
                    node["properties"]!.AsObject(),
                    pair =>
                        Assert.True(pair.Value!["description"] is not null || pair.Value["$ref"] is not null, pair.Key)
                );
            }
        );

    [Fact]
    public void Its_lists_of_codes_are_those_of_the_code()
    {
        JsonNode definitions = JsonNode.Parse(Text)!["definitions"]!;

        AssertCodes(EpciKind.All, definitions["epci"]!["properties"]!["kind"]!, isOptional: true);
        AssertCodes(SignatoryRole.All, definitions["party"]!["properties"]!["role"]!);
        AssertCodes(SigningCapacity.All, definitions["signature"]!["properties"]!["capacity"]!, isOptional: true);
        AssertCodes(PresidencyMode.All, definitions["committee"]!["properties"]!["presidency"]!, isOptional: true);
        AssertCodes(CommitteeRole.All, definitions["member"]!["properties"]!["role"]!);
        AssertCodes(
            SignatoryRole.All.Where(role => !role.Equals(SignatoryRole.BeneficiaryCommune)),
            definitions["party"]!["anyOf"]![0]!["properties"]!["role"]!
        );
        AssertCodes(
            CommitteeRole.All.Where(role => !role.SpeaksForParty),
            definitions["member"]!["anyOf"]![0]!["properties"]!["role"]!
        );
    }

    [Fact]
    public void Its_pattern_of_commune_codes_accepts_what_the_code_accepts()
    {
        Regex pattern = Pattern("insee");
        IEnumerable<string> codes = Enumerable
            .Range(0, 100_000)
            .Select(number => number.ToString("D5", CultureInfo.InvariantCulture))
            .Concat(Enumerable.Range('A', 26).Select(letter => $"2{(char)letter}004"));

        Assert.DoesNotContain(codes, code => pattern.IsMatch(code) != InseeCommuneCode.TryParse(code, out _));
    }

    [Property]
    public void Its_other_patterns_accept_the_identifiers_as_they_are_written(Siren siren, PvdId id, Euro amount)
    {
        Assert.Matches(Pattern("siren"), siren.Value);
        Assert.Matches(Pattern("pvdId"), id.Value);
        string costs = JsonNode.Parse(Text)!["definitions"]!["cost"]!["properties"]!["amount"]!["pattern"]!.ToString();
        Assert.Equal(amount >= Euro.Zero, Regex.IsMatch(amount.ToString(), costs));
    }

    /// <summary>What the checker finds, out of the thread's culture: it reads dates by the calendar of that.</summary>
    private static ICollection<ValidationError> Errors(string json)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return Schema.Validate(json);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static bool IsRefused(string text) => Files.Read(text) is ReadResult<PvdDossier>.Refused;

    private static void AssertCodes<T>(IEnumerable<T> all, JsonNode member, bool isOptional = false)
        where T : SmartEnum<T, string> =>
        Assert.Equal(
            isOptional ? [.. all.Select(item => (string?)item.Value), null] : all.Select(item => (string?)item.Value),
            member["enum"]!.AsArray().Select(code => code?.ToString())
        );

    private static Regex Pattern(string definition) =>
        new(JsonNode.Parse(Text)!["definitions"]![definition]!["pattern"]!.ToString());

    private static IEnumerable<ValidationErrorKind> Kinds(IEnumerable<ValidationError> errors) =>
        errors.SelectMany(error => Kinds(Inner(error)).Append(error.Kind));

    private static IEnumerable<ValidationError> Inner(ValidationError error) =>
        error switch
        {
            ChildSchemaValidationError choice => choice.Errors.SelectMany(child => child.Value),
            MultiTypeValidationError types => types.Errors.SelectMany(type => type.Value),
            _ => [],
        };

    /// <summary>The names of members that are keywords, not those of the members described.</summary>
    private static IEnumerable<string> Keywords(JsonNode schema) =>
        schema switch
        {
            JsonObject node => node.SelectMany(pair =>
                (
                    pair.Key is "properties" or "definitions"
                        ? pair.Value!.AsObject().SelectMany(member => Keywords(member.Value!))
                    : pair.Value is null ? []
                    : Keywords(pair.Value)
                ).Prepend(pair.Key)
            ),
            JsonArray list => list.OfType<JsonNode>().SelectMany(Keywords),
            _ => [],
        };

    private static IEnumerable<JsonNode> Nodes(JsonNode node) =>
        (
            node switch
            {
                JsonObject members => members
                    .Where(pair => pair.Value is not null)
                    .SelectMany(pair => Nodes(pair.Value!)),
                JsonArray list => list.OfType<JsonNode>().SelectMany(Nodes),
                _ => [],
            }
        ).Prepend(node);

    private static string ReadText()
    {
        using Stream file = typeof(PvdDossier).Assembly.GetManifestResourceStream(
            "Pvd.Domain.Schemas.pvd-dossier.schema.json"
        )!;
        using StreamReader reader = new(file);
        return reader.ReadToEnd();
    }
}

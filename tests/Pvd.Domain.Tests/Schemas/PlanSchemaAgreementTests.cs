using NJsonSchema.Validation;
using Pvd.Domain.Funding;
using Pvd.Domain.Json;
using Pvd.Domain.Tests.Json;

namespace Pvd.Domain.Tests.Schemas;

/// <summary>Schema and reader say the same of every plan, but for what only one of them can see.</summary>
public sealed class PlanSchemaAgreementTests
{
    /// <summary>One bad file at least per keyword of the schema, with the error that proves the keyword is checked.</summary>
    public static TheoryData<string, string, string?, ValidationErrorKind> Bad =>
        new()
        {
            { "type", "knownOn", "20220301", ValidationErrorKind.StringExpected },
            { "type", "lines", "{}", ValidationErrorKind.ArrayExpected },
            { "type", "owner/figures/0/population", "1999.5", ValidationErrorKind.IntegerExpected },
            { "type", "project/isOutsideEpciPowers", "\"no\"", ValidationErrorKind.BooleanExpected },
            { "type", "expenditures/0/id", "null", ValidationErrorKind.StringExpected },
            { "type", "expenditures/0/eligiblePart", "250000.00", ValidationErrorKind.StringExpected },
            { "type", "requests/2/rate", "20", ValidationErrorKind.StringExpected },
            { "type", "owner/figures/0/density", "149.98", ValidationErrorKind.StringExpected },
            { "required", "format", null, ValidationErrorKind.PropertyRequired },
            { "required", "lines/0/funder", null, ValidationErrorKind.PropertyRequired },
            { "required", "requests/0/events/0/on", null, ValidationErrorKind.PropertyRequired },
            { "additionalProperties", "line", "1", ValidationErrorKind.NoAdditionalPropertiesAllowed },
            { "additionalProperties", "owner/insee", "1", ValidationErrorKind.NoAdditionalPropertiesAllowed },
            { "enum", "format", "\"pvd-financing-plan/2\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "owner/kind", "\"Commune\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "project/subjects/0", "\"bridges\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "requests/0/instrument", "\"detr\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "lines/0/instrument", "\"none\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "decisions/0/kind", "\"derogation\"", ValidationErrorKind.NotInEnumeration },
            { "pattern", "owner/department", "\"20\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "owner/siren", "\"73282932\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "project/name", "\" \"", ValidationErrorKind.PatternMismatch },
            { "pattern", "project/deficit", "\"-1\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "project/deficit", "\"100000000000.01\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "project/energySaving", "\"32,5\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "project/energySaving", "\"100.0001\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "project/energySaving", "\"-1/3\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "owner/figures/0/density", "\"1000000.5\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "knownOn", "\"1899-12-31\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "requests/0/award/useKeptUntil", "\"2101-01-01\"", ValidationErrorKind.PatternMismatch },
            { "format", "knownOn", "\"2022-02-30\"", ValidationErrorKind.DateExpected },
            { "format", "decisions/1/until", "\"2025-2-1\"", ValidationErrorKind.DateExpected },
            { "minimum", "owner/figures/0/population", "-1", ValidationErrorKind.NumberTooSmall },
            { "minimum", "requests/0/year", "1899", ValidationErrorKind.NumberTooSmall },
            { "maximum", "owner/figures/0/largestCommune", "2147483648", ValidationErrorKind.NumberTooBig },
            { "maximum", "owner/figures/1/year", "2101", ValidationErrorKind.NumberTooBig },
            { "items", "requests/0/events/0", "\"received\"", ValidationErrorKind.ObjectExpected },
            { "items", "requests/0/expenditures/0", "1", ValidationErrorKind.StringExpected },
            { "oneOf", "owner", "5", ValidationErrorKind.NotOneOf },
            { "oneOf", "lines/0/amount", "5", ValidationErrorKind.NotOneOf },
            { "anyOf", "requests/0/rate", "\"20\"", ValidationErrorKind.NotAnyOf },
            { "anyOf", "requests/1/amount", "\"20\"", ValidationErrorKind.NotAnyOf },
            { "anyOf", "requests/0/events/0/amount", "\"20\"", ValidationErrorKind.NotAnyOf },
            { "anyOf", "decisions/0/minimumShare", null, ValidationErrorKind.NotAnyOf },
            { "anyOf", "decisions/0/kind", "\"completion-extension\"", ValidationErrorKind.NotAnyOf },
            { "anyOf", "decisions/1/until", "null", ValidationErrorKind.NotAnyOf },
            { "anyOf", "decisions/2/amount", null, ValidationErrorKind.NotAnyOf },
            { "$ref", "requests/1/shares/0/rate", "\"x\"", ValidationErrorKind.PatternMismatch },
        };

    /// <summary>Files that both accept.</summary>
    public static TheoryData<string, string?> Good =>
        new()
        {
            { "$schema", "\"../pvd-financing-plan.schema.json\"" },
            { "owner", "null" },
            { "owner/figures", "[]" },
            { "owner/figures/0/density", "\"0.0000000000000000000000000001\"" },
            { "owner/figures/0/density", "\"150.00\"" },
            { "project", "{}" },
            { "project/subjects", "[]" },
            { "project/energySaving", "\"99.9999\"" },
            { "project/energySaving", "\"100\"" },
            { "project/energySaving", "\"0/7\"" },
            { "project/energySaving", "\"1/9223372036854775807\"" },
            { "project/deficit", "\"0\"" },
            { "project/deficit", "\"100000000000.00\"" },
            { "lines", "null" },
            { "lines/0/countsAsPublic", "null" },
            { "requests/0/amount", "null" },
            { "requests/2/shares", "null" },
            { "requests/0/expenditures", "[]" },
            { "requests/0/events", "[]" },
            { "requests/0/events/0/amount", "null" },
            { "requests/0/events/1/amount", null },
            { "requests/0/award", "null" },
            { "decisions", "[]" },
            { "decisions/0/request", "null" },
            { "decisions/0/kind", "\"early-start\"" },
            { "decisions/2/until", "\"2030-01-01\"" },
            { "knownOn", "\"1900-01-01\"" },
            { "knownOn", "\"2100-12-31\"" },
        };

    /// <summary>What a schema cannot say: keys, references, order, what must not stand twice. The reader does.</summary>
    public static TheoryData<string, string?> BadForTheReaderOnly =>
        new()
        {
            { "owner/siren", "\"200034582\"" },
            { "owner/figures/1/year", "2021" },
            { "owner/figures/0/density", "\"999999.1234567890123456789012345678\"" },
            { "project/energySaving", "\"4/3\"" },
            { "project/energySaving", "\"0/0\"" },
            { "project/energySaving", "\"1/9999999999999999999\"" },
            { "project/commitments/0/notifiedOn", "\"2022-02-13\"" },
            { "expenditures/1/id", "\"halle\"" },
            { "requests/0/expenditures/1", "\"halle\"" },
            { "requests/0/expenditures/1", "\"parking\"" },
            { "requests/1/shares/0/expenditure", "\"parking\"" },
            { "requests/1/id", "\"detr\"" },
            { "requests/0/award/notifiedOn", "\"2022-01-31\"" },
            { "decisions/0/request", "\"ghost\"" },
        };

    /// <summary>What people write and the reader understands; the schema shows the form that is written back.</summary>
    public static TheoryData<string, string?> GoodForTheReaderOnly =>
        new()
        {
            { "owner/siren", "\"732 829 320\"" },
            { "owner/department", "\"2b\"" },
            { "project/deficit", "\"-0\"" },
            { "project/deficit", "\"0000000000001\"" },
            { "owner/figures/0/density", "\"00000150\"" },
        };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_file_is_refused_by_schema_and_reader(
        string keyword,
        string path,
        string? value,
        ValidationErrorKind kind
    )
    {
        string text = PlanFiles.With(path, value);

        Assert.Contains(kind, SchemaFile.Plan.ErrorKinds(text));
        Assert.True(IsRefused(text), keyword);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_file_is_accepted_by_schema_and_reader(string path, string? value)
    {
        string text = PlanFiles.With(path, value);

        Assert.Empty(SchemaFile.Plan.Errors(text));
        Assert.Empty(PlanFiles.Read(text).Problems);
    }

    [Theory]
    [MemberData(nameof(BadForTheReaderOnly))]
    public void What_a_schema_cannot_say_the_reader_refuses(string path, string? value)
    {
        string text = PlanFiles.With(path, value);

        Assert.Empty(SchemaFile.Plan.Errors(text));
        Assert.True(IsRefused(text));
    }

    [Theory]
    [MemberData(nameof(GoodForTheReaderOnly))]
    public void What_is_not_in_its_usual_form_the_reader_still_reads(string path, string? value)
    {
        string text = PlanFiles.With(path, value);

        Assert.NotEmpty(SchemaFile.Plan.Errors(text));
        Assert.False(IsRefused(text));
    }

    /// <summary>Every value of the full file, taken away or replaced by each of a few others.</summary>
    [Fact]
    public void Whatever_stands_in_a_place_schema_and_reader_agree_on_it()
    {
        string?[] values =
        [
            null,
            "null",
            "true",
            "0",
            "-1",
            "2.5",
            "\"\"",
            "\"x\"",
            "\"20\"",
            "\"1/3\"",
            "\"2021-02-29\"",
            "\"2024-02-29\"",
            "[]",
            "{}",
            "[{}]",
            "[\"x\"]",
        ];

        IEnumerable<string> disagreements =
            from path in Files.PathsOf(PlanFiles.Full)
            from value in values
            let text = PlanFiles.With(path, value)
            where IsMalformed(text) != (SchemaFile.Plan.Errors(text).Count > 0)
            select $"{path} = {value ?? "nothing"}";

        Assert.Empty(disagreements);
    }

    [Fact]
    public void Every_keyword_of_the_schema_is_proved_by_a_bad_file()
    {
        string[] notes = ["$schema", "title", "description", "definitions", "properties"];

        IEnumerable<string> proved = Bad.Select(row => (string)row[0]).Distinct();

        Assert.Equal(SchemaFile.Plan.Keywords.Except(notes).Order(), proved.Order());
    }

    /// <summary>Whether the reader finds a member or an object wrong by itself; how the parts go together is not for the schema.</summary>
    private static bool IsMalformed(string text) =>
        PlanFiles
            .Read(text)
            .Problems.Any(problem =>
                problem.Code is "plan.several-ways-to-ask" or "plan.event-with-amount" or "plan.incomplete-decision"
                || problem.Code.StartsWith("json.", StringComparison.Ordinal)
            );

    private static bool IsRefused(string text) => PlanFiles.Read(text) is ReadResult<FinancingPlan>.Refused;
}

using NJsonSchema.Validation;
using Pvd.Domain.Json;
using Pvd.Domain.Tests.Json;

namespace Pvd.Domain.Tests.Schemas;

/// <summary>Schema and reader say the same of every file, but for what only one of them can see.</summary>
public sealed class DossierSchemaAgreementTests
{
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
            { "type", "convention/deliberations/0/adopted", "\"yes\"", ValidationErrorKind.BooleanExpected },
            { "type", "framework/claimsOrt", "1", ValidationErrorKind.BooleanExpected },
            { "type", "framework/strategyPerimeter", "\"79005\"", ValidationErrorKind.ArrayExpected },
            { "type", "recoveryAgreements", "{}", ValidationErrorKind.ArrayExpected },
            { "required", "convention/amendments/1/number", null, ValidationErrorKind.PropertyRequired },
            { "required", "convention/deliberations/0/vote/for", null, ValidationErrorKind.PropertyRequired },
            { "required", "convention/events/0/on", null, ValidationErrorKind.PropertyRequired },
            { "required", "crte/protocols/1/year", null, ValidationErrorKind.PropertyRequired },
            { "required", "recoveryAgreements/0/level", null, ValidationErrorKind.PropertyRequired },
            {
                "additionalProperties",
                "framework/derogation/grounds",
                "1",
                ValidationErrorKind.NoAdditionalPropertiesAllowed
            },
            { "additionalProperties", "crte/protocols/0/eur", "1", ValidationErrorKind.NoAdditionalPropertiesAllowed },
            { "enum", "convention/annexes/0/kind", "\"photo\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "convention/events/0/kind", "\"signed\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "convention/deliberations/0/publication", "\"web\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "framework/sectors/0/kind", "\"centre\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "framework/content/0", "\"money\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "crte/content/0", "\"money\"", ValidationErrorKind.NotInEnumeration },
            { "enum", "recoveryAgreements/0/level", "\"commune\"", ValidationErrorKind.NotInEnumeration },
            { "pattern", "crte/department", "\"20\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "crte/protocols/0/amount", "\"-1.00\"", ValidationErrorKind.PatternMismatch },
            { "pattern", "convention/events/0/parties/0", "\" \"", ValidationErrorKind.PatternMismatch },
            { "format", "convention/signatures/1/delegatedUntil", "\"2021-02-30\"", ValidationErrorKind.DateExpected },
            { "format", "crte/perimeterProposedOn", "\"15/01/2021\"", ValidationErrorKind.DateExpected },
            { "minimum", "convention/amendments/0/number", "0", ValidationErrorKind.NumberTooSmall },
            { "minimum", "framework/years", "-1", ValidationErrorKind.NumberTooSmall },
            { "minimum", "convention/deliberations/0/vote/against", "-1", ValidationErrorKind.NumberTooSmall },
            { "maximum", "crte/protocols/0/year", "2101", ValidationErrorKind.NumberTooBig },
            { "items", "framework/sectors/0", "\"79005\"", ValidationErrorKind.ObjectExpected },
            { "items", "crte/perimeter/0", "200041416", ValidationErrorKind.StringExpected },
            { "oneOf", "framework", "5", ValidationErrorKind.NotOneOf },
            { "oneOf", "epci/principalTown", "5", ValidationErrorKind.NotOneOf },
            { "anyOf", "framework/parties/0/insee", null, ValidationErrorKind.NotAnyOf },
            { "$ref", "epci/siren", "\"x\"", ValidationErrorKind.PatternMismatch },
            { "minimum", "actionSheets/0/priority", "0", ValidationErrorKind.NumberTooSmall },
            { "oneOf", "actionSheets/0/inKind/0/days", "\"-1\"", ValidationErrorKind.NotOneOf },
            { "oneOf", "project/axes/0/indicators/0/target", "\"1.0000001\"", ValidationErrorKind.NotOneOf },
            {
                "pattern",
                "actionSheets/0/financing/0/decidedOn",
                "\"1899-12-31\"",
                ValidationErrorKind.PatternMismatch
            },
            { "enum", "actionSheets/0/financing/0/state", "\"Granted\"", ValidationErrorKind.NotInEnumeration },
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
            { "convention/deliberations/0/vote", "{\"for\":0}" },
            { "convention/deliberations/0/vote", "null" },
            { "convention/deliberations/0/adopted", "true" },
            { "convention/deliberations/0/publication", "\"electronic\"" },
            { "convention/signatures/1/delegatedUntil", "\"2020-12-01\"" },
            { "convention/signatures/0/delegatedUntil", "\"2020-12-01\"" },
            { "convention/annexes", "null" },
            { "convention/events", "[]" },
            { "convention/events/0/parties", "[]" },
            { "convention/amendments", "null" },
            { "convention/amendments/0/number", "2147483647" },
            { "epci/principalTown", "null" },
            { "framework", "{}" },
            { "framework/claimsOrt", "null" },
            { "framework/years", "0" },
            { "framework/sectors", "[]" },
            { "framework/sectors/0/kind", "null" },
            { "framework/derogation", "{}" },
            { "framework/parties/1/insee", "null" },
            { "crte", "null" },
            { "crte/department", "\"2A\"" },
            { "crte/protocols/0/amount", "null" },
            { "crte/content", "[]" },
            { "recoveryAgreements", "[]" },
            { "recoveryAgreements/0/usesDsid", "null" },
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
            { "project", "{}" },
            { "project/plan", "{}" },
            { "project/axes/0/indicators/0/baseline", "\"-0.000001\"" },
            { "actionSheets/0/financing/0/rate", "\"1/3\"" },
            { "actionSheets/0/inKind/0/days", "\"0.25\"" },
            { "actionSheets/0/inKind", "null" },
            { "actionSheets/0/priority", "2147483647" },
            { "frames", "[]" },
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
            { "convention/amendments/1/number", "1" },
            { "convention/amendments/0/signatures/0/party", "\"nobody\"" },
            { "convention/events/0/parties/0", "\"nobody\"" },
            { "convention/signatures/1/delegatedUntil", "\"2020-11-30\"" },
            { "framework/parties/1/id", "\"airvault\"" },
            { "crte/signatures/0/party", "\"nobody\"" },
            { "crte/perimeter/0", "\"200034582\"" },
            { "projectManager/employer", "\"nobody\"" },
            { "projectManager/until", "\"2021-08-31\"" },
            { "projectManager/costs/1/year", "2021" },
            { "projectManager/costs/0/amount", "\"99999999999999999.99\"" },
            { "bodies/1/id", "\"commission-detr\"" },
            { "bodies/0/meetings/1/on", "\"2021-03-01\"" },
            { "bodies/0/meetings/0/opinions/0/givenOn", "\"2021-02-28\"" },
            { "committee/meetings/0/noteSentOn", "\"2021-09-27\"" },
            { "committee/meetings/0/minutes/approvedOn", "\"2021-10-11\"" },
            { "actionSheets/1/number", "\"1\"" },
            { "actionSheets/0/axis", "\"axe-2\"" },
            { "actionSheets/0/cost/years", "[{\"year\":2022,\"amount\":\"1\"},{\"year\":2022,\"amount\":\"1\"}]" },
            { "actionSheets/0/schedule/until", "\"2021-12-31\"" },
            { "project/axes/0/issues/0", "\"emploi\"" },
            { "frames/0/commune", "\"79006\"" },
            { "frames/0/until", "\"2023-11-08\"" },
        };

    /// <summary>What people write and the reader understands; the schema shows the form that is written back.</summary>
    public static TheoryData<string, string?> GoodForTheReaderOnly =>
        new()
        {
            { "epci/siren", "\"200 041 416\"" },
            { "communes/1/insee", "\"2b 033\"" },
            { "communes/0/pvdId", "\"PVD-75-79-1\"" },
            { "framework/strategyPerimeter/0", "\"79 005\"" },
            { "crte/department", "\" 79\"" },
            { "projectManager/costs/0/amount", "\"-0\"" },
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
        string text = Files.With(Files.Full, path, value);

        Assert.Contains(kind, SchemaFile.Dossier.ErrorKinds(text));
        Assert.True(IsRefused(text), keyword);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_file_is_accepted_by_schema_and_reader(string path, string? value)
    {
        string text = Files.With(Files.Full, path, value);

        Assert.Empty(SchemaFile.Dossier.Errors(text));
        Assert.Empty(Files.Read(text).Problems);
    }

    [Theory]
    [MemberData(nameof(BadForTheReaderOnly))]
    public void What_a_schema_cannot_say_the_reader_refuses(string path, string? value)
    {
        string text = Files.With(Files.Full, path, value);

        Assert.Empty(SchemaFile.Dossier.Errors(text));
        Assert.True(IsRefused(text));
    }

    [Theory]
    [MemberData(nameof(GoodForTheReaderOnly))]
    public void What_is_not_in_its_usual_form_the_reader_still_reads(string path, string? value)
    {
        string text = Files.With(Files.Full, path, value);

        Assert.NotEmpty(SchemaFile.Dossier.Errors(text));
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
            "\"2021-02-29\"",
            "[]",
            "{}",
            "[{}]",
        ];

        IEnumerable<string> disagreements =
            from part in Files.PathsOfFull.GroupBy(path => path.Split('/')[0])
            let file = Files.OnlyPart(part.Key)
            from path in part
            from value in values
            let text = Files.With(file, path, value)
            where IsMalformed(text) != (SchemaFile.Dossier.Errors(text).Count > 0)
            select $"{path} = {value ?? "nothing"}";

        Assert.Empty(disagreements);
    }

    [Fact]
    public void Every_keyword_of_the_schema_is_proved_by_a_bad_file()
    {
        string[] notes = ["$schema", "title", "description", "definitions", "properties"];

        IEnumerable<string> proved = Bad.Select(row => (string)row[0]).Distinct();

        Assert.Equal(SchemaFile.Dossier.Keywords.Except(notes).Order(), proved.Order());
    }

    /// <summary>Whether the reader finds a member wrong by itself; how the parts go together is not for the schema.</summary>
    private static bool IsMalformed(string text) =>
        Files
            .Read(text)
            .Problems.Any(problem =>
                problem.Code is "dossier.no-commune" || problem.Code.StartsWith("json.", StringComparison.Ordinal)
            );

    private static bool IsRefused(string text) => Files.Read(text) is ReadResult<PvdDossier>.Refused;
}

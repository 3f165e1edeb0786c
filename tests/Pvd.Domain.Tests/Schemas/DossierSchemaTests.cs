using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ardalis.SmartEnum;
using Pvd.Domain.Conventions;
using Pvd.Domain.Governance;
using Pvd.Domain.Territories;
using Pvd.Domain.Tests.Json;

namespace Pvd.Domain.Tests.Schemas;

public sealed class DossierSchemaTests
{
    [Property(MaxTest = 300)]
    public void It_accepts_every_generated_dossier(PvdDossier dossier) =>
        Assert.Empty(DossierSchema.Errors(Encoding.UTF8.GetString(Files.Write(dossier))));

    [Fact]
    public void It_accepts_the_files_of_these_tests()
    {
        Assert.Empty(DossierSchema.Errors(Files.Full));
        Assert.Empty(DossierSchema.Errors(Files.Smallest));
    }

    [Fact]
    public void Keywords_that_checkers_skip_in_silence_are_not_used() =>
        Assert.DoesNotContain(DossierSchema.Keywords, keyword => keyword is "const" or "if" or "then" or "else");

    [Fact]
    public void Objects_are_closed()
    {
        IEnumerable<JsonObject> objects = Nodes(DossierSchema.Root).OfType<JsonObject>();

        Assert.All(
            objects.Where(node => node["type"] is JsonValue type && type.ToString() == "object"),
            node => Assert.False(node["additionalProperties"]!.GetValue<bool>())
        );
    }

    [Fact]
    public void Every_member_is_described() =>
        Assert.All(
            Nodes(DossierSchema.Root).OfType<JsonObject>().Where(node => node["type"]?.ToString() == "object"),
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
        JsonNode definitions = DossierSchema.Root["definitions"]!;

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
        string costs = DossierSchema.Root["definitions"]!["cost"]!["properties"]!["amount"]!["pattern"]!.ToString();
        Assert.Equal(amount >= Euro.Zero, Regex.IsMatch(amount.ToString(), costs));
    }

    private static void AssertCodes<T>(IEnumerable<T> all, JsonNode member, bool isOptional = false)
        where T : SmartEnum<T, string> =>
        Assert.Equal(
            isOptional ? [.. all.Select(item => (string?)item.Value), null] : all.Select(item => (string?)item.Value),
            member["enum"]!.AsArray().Select(code => code?.ToString())
        );

    private static Regex Pattern(string definition) =>
        new(DossierSchema.Root["definitions"]![definition]!["pattern"]!.ToString());

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
}

using System.Text.Json.Nodes;

namespace Pvd.Domain.Tests.Schemas;

/// <summary>What every schema of the package keeps to.</summary>
public sealed class SchemaFileTests
{
    public static TheoryData<string> Names => [nameof(SchemaFile.Dossier), nameof(SchemaFile.Plan)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Keywords_that_checkers_skip_in_silence_are_not_used(string name) =>
        Assert.DoesNotContain(
            SchemaFile.Named(name).Keywords,
            keyword => keyword is "const" or "if" or "then" or "else"
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Objects_are_closed(string name)
    {
        IEnumerable<JsonObject> objects = SchemaFile.Named(name).Nodes.OfType<JsonObject>();

        Assert.All(
            objects.Where(node => node["type"] is JsonValue type && type.ToString() == "object"),
            node => Assert.False(node["additionalProperties"]!.GetValue<bool>())
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_member_is_described(string name) =>
        Assert.All(
            SchemaFile.Named(name).Nodes.OfType<JsonObject>().Where(node => node["type"]?.ToString() == "object"),
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
}

using System.Text.Json;
using Ardalis.SmartEnum;
using Pvd.Rules.Law;

namespace Pvd.Rules.Tests.Law;

public sealed class UnitTests
{
    [Fact]
    public void All_holds_every_unit_once() =>
        Assert.Equal(
            SmartEnum<Unit, string>.List.OrderBy(unit => unit.Value, StringComparer.Ordinal),
            Unit.All.OrderBy(unit => unit.Value, StringComparer.Ordinal)
        );

    [Fact]
    public void Codes_and_labels_are_told_apart()
    {
        Assert.Distinct(Unit.All.Select(unit => unit.Value));
        Assert.Distinct(Unit.All.Select(unit => unit.Label.French));
        Assert.Distinct(Unit.All.Select(unit => unit.Label.English));
        Assert.All(Unit.All, unit => Assert.NotEqual(FactKind.Unknown, unit.Kind));
    }

    [Fact]
    public void The_schema_knows_the_same_units()
    {
        using JsonDocument schema = JsonDocument.Parse(LegislationSchemaTests.Schema);
        IEnumerable<string?> codes = schema
            .RootElement.GetProperty("definitions")
            .GetProperty("parameter")
            .GetProperty("properties")
            .GetProperty("unit")
            .GetProperty("enum")
            .EnumerateArray()
            .Select(code => code.GetString());

        Assert.Equal(Unit.All.Select(unit => unit.Value), codes);
    }

    [Fact]
    public void The_linker_keeps_every_closed_list_of_the_library()
    {
        string descriptors = LawFolder.Resource("ILLink.Descriptors.xml");
        IEnumerable<Type> lists = typeof(Unit)
            .Assembly.GetTypes()
            .Where(type =>
                type.BaseType is { IsGenericType: true } parent
                && parent.GetGenericTypeDefinition() == typeof(SmartEnum<,>)
            );

        Assert.All(
            lists,
            type =>
                Assert.Contains(
                    $"fullname=\"{type.FullName}\" preserve=\"fields\"",
                    descriptors,
                    StringComparison.Ordinal
                )
        );
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Pvd.Domain.Funding;
using Pvd.Domain.Json;
using Pvd.Domain.Tests.Json;

namespace Pvd.Domain.Tests.Schemas;

public sealed class PlanSchemaTests
{
    [Property(MaxTest = 300)]
    public void It_accepts_every_generated_plan(FinancingPlan plan) =>
        Assert.Empty(SchemaFile.Plan.Errors(Encoding.UTF8.GetString(PlanFiles.Write(plan))));

    [Fact]
    public void It_accepts_the_files_of_these_tests()
    {
        Assert.Empty(SchemaFile.Plan.Errors(PlanFiles.Full));
        Assert.Empty(SchemaFile.Plan.Errors(PlanFiles.Smallest));
    }

    [Fact]
    public void Its_lists_of_codes_are_those_of_the_code()
    {
        SchemaFile.AssertCodes(OwnerKind.All, Member("owner", "kind"));
        SchemaFile.AssertCodes(ProjectSubject.All, Member("project", "subjects")["items"]!);
        SchemaFile.AssertCodes(CommitmentKind.All, Member("commitment", "kind"));
        SchemaFile.AssertCodes(ExpenditureKind.All, Member("expenditure", "kind"), isOptional: true);
        SchemaFile.AssertCodes(FunderKind.All, Member("line", "funder"));
        SchemaFile.AssertCodes(FundingInstrument.All, Member("line", "instrument"), isOptional: true);
        SchemaFile.AssertCodes(FundingInstrument.All, Member("request", "instrument"));
        SchemaFile.AssertCodes(GrantEventKind.All, Member("event", "kind"));
        SchemaFile.AssertCodes(PrefectDecisionKind.All, Member("decision", "kind"));
        SchemaFile.AssertCodes(GrantEventKind.All.Where(kind => kind.HasAmount), Choice("event", 0));
    }

    [Fact]
    public void Its_choices_of_decisions_are_those_of_the_code()
    {
        foreach (PrefectDecisionKind kind in PrefectDecisionKind.All)
        {
            JsonNode choice = SchemaFile.Plan.Root["definitions"]!["decision"]!["anyOf"]!
                .AsArray()
                .Single(node =>
                    node!["properties"]!["kind"]!["enum"]!.AsArray().Any(code => code!.ToString() == kind.Value)
                )!;

            Assert.Equal(DecisionContent.Missing(kind, null, null, null), choice["required"]?[0]?.ToString());
        }
    }

    [Fact]
    public void Its_pattern_of_departments_accepts_what_the_code_accepts()
    {
        IEnumerable<string> codes = Enumerable
            .Range(0, 1_000)
            .SelectMany(number => new[] { "D2", "D3" }, (number, form) => (number, form))
            .Select(pair => pair.number.ToString(pair.form, CultureInfo.InvariantCulture))
            .Concat(Enumerable.Range('A', 26).Select(letter => $"2{(char)letter}"));

        Assert.DoesNotContain(
            codes,
            code => SchemaFile.Plan.Pattern("department").IsMatch(code) != DepartmentCode.TryParse(code, out _)
        );
    }

    [Property]
    public void Its_patterns_accept_values_as_they_are_written(Euro amount, Rate rate, decimal number, Siren siren)
    {
        decimal density = Math.Abs(number) % 1_000_000;

        Assert.Equal(
            amount >= Euro.Zero && amount <= FundingLimits.MaximumAmount,
            SchemaFile.Plan.Pattern("amount").IsMatch(amount.ToString())
        );
        Assert.Matches(SchemaFile.Plan.Pattern("rate"), RateText.Of(rate));
        Assert.Matches(SchemaFile.Plan.Pattern("density"), DensityText.Of(density));
        Assert.Matches(SchemaFile.Plan.Pattern("siren"), siren.Value);
    }

    private static JsonNode Member(string definition, string member) =>
        SchemaFile.Plan.Root["definitions"]![definition]!["properties"]![member]!;

    private static JsonNode Choice(string definition, int index) =>
        SchemaFile.Plan.Root["definitions"]![definition]!["anyOf"]![index]!["properties"]!["kind"]!;
}

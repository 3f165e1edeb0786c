using Pvd.Rules.Law;

namespace Pvd.Rules.Tests.Law;

public sealed class EmbeddedLegislationTests
{
    private static readonly Legislation Law = Legislation.Embedded;

    [Fact]
    public void It_loads_once_and_holds_every_row_of_the_files()
    {
        Assert.Same(Law, Legislation.Embedded);
        Assert.Equal(LawRow.Parameters.Count, Law.Parameters.Sum(parameter => parameter.Values.Count));
        Assert.Equal(LawRow.Rules.Count, Law.Rules.Count);
    }

    [Fact]
    public void It_lists_parameters_and_rules_by_id()
    {
        Assert.Equal(
            Law.Parameters.Select(parameter => parameter.Id).Order(StringComparer.Ordinal),
            Law.Parameters.Select(parameter => parameter.Id)
        );
        Assert.Equal(
            Law.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            Law.Rules.Select(rule => rule.Id)
        );
    }

    [Fact]
    public void It_dates_every_rule_of_the_library_and_no_other() =>
        Assert.Equal(
            RuleCatalogue.All.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            Law.Rules.Select(rule => rule.Id)
        );

    [Fact]
    public void It_holds_every_parameter_that_an_engine_reads_in_its_unit() =>
        Assert.All(ParameterIds.Read, known => Assert.Same(known.Unit, Law.Parameter(known.Id).Unit));

    [Fact]
    public void The_project_manager_has_its_fifteen_parameters() =>
        Assert.Equal(
            Enumerable.Range(1, 15).Select(number => $"CDP-{number:00}"),
            Law.Parameters.Select(parameter => parameter.Id).Where(id => id.StartsWith("CDP", StringComparison.Ordinal))
        );

    [Fact]
    public void Every_row_says_where_it_comes_from_and_when_someone_looked()
    {
        foreach (DatedValue row in Law.Parameters.SelectMany(parameter => parameter.Values))
        {
            Assert.NotEmpty(row.Source);
            Assert.NotEmpty(row.Reference.ToString());
            Assert.True(row.CheckedOn >= Given.Day("2026-11-22"));
            Assert.True(row.Value.IsKnown || row.Note is not null, "an unknown value has its reason");
        }

        Assert.All(Law.Rules, rule => Assert.NotEmpty(rule.Source));
        Assert.All(Law.Rules, rule => Assert.True(rule.CheckedOn >= Given.Day("2026-11-22")));
    }

    [Fact]
    public void Every_known_value_is_of_the_kind_of_its_unit() =>
        Assert.All(
            Law.Parameters,
            parameter =>
                Assert.All(
                    parameter.Values.Where(row => row.Value.IsKnown),
                    row => Assert.Equal(parameter.Unit.Kind, row.Value.Kind)
                )
        );

    [Fact]
    public void A_parameter_that_is_not_there_is_a_fault_of_the_programmer()
    {
        Assert.Throws<KeyNotFoundException>(() => Law.Parameter("CDP-99"));
        Assert.Throws<KeyNotFoundException>(() => Law.At(Given.Day("2022-01-01")).Parameter("cdp-01"));
    }

    [Fact]
    public void A_rule_says_what_it_asks_and_on_what_it_rests()
    {
        Rule rule = Law.Rules.Single(known => known.Id == "ADH-7");

        Assert.Equal("CGCT L2131-1 et L2131-2", rule.LegalBasis.ToString());
        Assert.Equal(Confidence.High, rule.Confidence);
        Assert.Equal(Severity.Error, rule.Severity);
        Assert.StartsWith("ADH-7 : Signent le maire", rule.ToString(), StringComparison.Ordinal);
    }
}

using Pvd.Rules.Law;

namespace Pvd.Rules.Tests.Law;

/// <summary>The fingerprint tells two legislations apart when one could give another answer, and only then.</summary>
public sealed class LegislationFingerprintTests
{
    private static readonly Legislation Law = Legislation.Embedded;

    public static IEnumerable<object[]> Rows =>
        Law.Parameters.SelectMany(parameter => parameter.Values.Select((_, i) => new object[] { parameter.Id, i }));

    public static TheoryData<string> RuleIds => [.. Law.Rules.Select(rule => rule.Id)];

    [Fact]
    public void It_is_a_SHA_256_in_hexadecimal_and_the_same_each_time()
    {
        Assert.Matches("^[0-9a-f]{64}$", Law.Fingerprint);
        Assert.Equal(Law.Fingerprint, new Legislation(Law.Parameters, Law.Rules, Law.Deadlines).Fingerprint);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_changes_with_every_value_and_with_every_bound(string id, int index)
    {
        DatedValue row = Law.Parameter(id).Values[index];

        AssertChanged(With(id, index, Row(row, row.From, row.To, Other(row.Value))));
        AssertChanged(With(id, index, Row(row, row.From.PlusDays(1), row.To, row.Value)));
        AssertChanged(With(id, index, Row(row, row.From, row.To?.PlusDays(-1) ?? new(2040, 1, 1), row.Value)));
        AssertChanged(With(id, index, Row(row, row.From, row.To, row.Value, Other(row.Force))));
        if (row.Value.IsKnown)
        {
            AssertChanged(With(id, index, Row(row, row.From, row.To, FactValue.Unknown)));
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void It_changes_with_the_severity_and_the_dates_of_every_rule(string id)
    {
        Rule rule = Law.Rules.Single(known => known.Id == id);
        Severity other = rule.Severity == Severity.Error ? Severity.Warning : Severity.Error;

        AssertChanged(With(rule, other, rule.From, rule.To));
        AssertChanged(With(rule, rule.Severity, rule.From.PlusDays(1), rule.To));
        AssertChanged(With(rule, rule.Severity, rule.From, new(2040, 1, 1)));
    }

    [Fact]
    public void It_changes_with_the_unit_and_when_a_parameter_goes()
    {
        Parameter ceiling = Law.Parameter("CDP-08");

        AssertChanged(
            new(
                Law.Parameters.Select(known =>
                    known == ceiling ? new(known.Id, known.Label, Unit.Month, known.Values) : known
                ),
                Law.Rules,
                Law.Deadlines
            )
        );
        AssertChanged(new(Law.Parameters.Where(known => known != ceiling), Law.Rules, Law.Deadlines));
    }

    [Fact]
    public void It_does_not_change_with_the_order_of_files_and_rows()
    {
        Legislation reversed = new(
            Law.Parameters.Reverse()
                .Select(known => new Parameter(known.Id, known.Label, known.Unit, known.Values.Reverse())),
            Law.Rules.Reverse(),
            Law.Deadlines.Reverse()
        );

        Assert.Equal(Law.Fingerprint, reversed.Fingerprint);
    }

    [Fact]
    public void It_does_not_change_with_what_no_answer_rests_on()
    {
        DatedValue row = Law.Parameter("CDP-01").Values[0];
        DatedValue rewritten = new(
            row.From,
            row.To,
            row.Value,
            new("note", "note"),
            new("autre"),
            "S9",
            Confidence.Low,
            new(2027, 1, 1)
        );

        Assert.Equal(Law.Fingerprint, With("CDP-01", 0, rewritten).Fingerprint);
    }

    private static void AssertChanged(Legislation law) => Assert.NotEqual(Law.Fingerprint, law.Fingerprint);

    private static Legislation With(string id, int index, DatedValue row) =>
        new(
            Law.Parameters.Select(known =>
                known.Id == id
                    ? new(id, known.Label, known.Unit, known.Values.Select((was, i) => i == index ? row : was))
                    : known
            ),
            Law.Rules,
            Law.Deadlines
        );

    private static Legislation With(Rule rule, Severity severity, LocalDate from, LocalDate? to) =>
        new(
            Law.Parameters,
            Law.Rules.Select(known =>
                known == rule ? new(rule.Text, from, to, severity, rule.Confidence, rule.Source, rule.CheckedOn) : known
            ),
            Law.Deadlines
        );

    private static DatedValue Row(
        DatedValue was,
        LocalDate from,
        LocalDate? to,
        FactValue value,
        ValueForce? force = null
    ) => new(from, to, value, was.Note, was.Reference, was.Source, was.Confidence, was.CheckedOn, force ?? was.Force);

    private static ValueForce Other(ValueForce was) =>
        was == ValueForce.Binding ? ValueForce.Target : ValueForce.Binding;

    /// <summary>The nearest other value.</summary>
    private static FactValue Other(FactValue was) =>
        was.Kind switch
        {
            FactKind.Amount => FactValue.Of(was.Amount + Euro.FromCents(1)),
            FactKind.Ratio => FactValue.Of(was.Ratio + Ratio.Of(1, 1_000_000)),
            FactKind.Number => FactValue.Of(was.Number + 1),
            FactKind.Day => FactValue.Of(was.Day.PlusDays(1)),
            FactKind.Text => FactValue.Of(new Localized(was.Text.French + ".", was.Text.English)),
            _ => FactValue.Of(0),
        };
}

using Pvd.Rules.Law;

namespace Pvd.Rules.Checks;

/// <summary>A rule on a day, with the parameters that it reads: made once, recorded many times.</summary>
internal sealed class Check
{
    private readonly LocalDate _day;
    private readonly ParameterReading? _silent;
    private MissingFact? _silentLaw;

    internal Check(LawInForce law, RuleText text, params string[] parameters)
        : this(law, text, [.. parameters.Select(law.Parameter)]) { }

    internal Check(LawInForce law, RuleText text, IReadOnlyList<ParameterReading> readings)
    {
        Rule = law.Legislation.Rule(text);
        Readings = readings;
        IsInForce = Rule.IsInForce(law.Day);
        IsDecisive = Rule.Severity == Severity.Error;
        _day = law.Day;
        _silent = Readings.FirstOrDefault(reading => !reading.Value.IsKnown);
    }

    internal Rule Rule { get; }

    internal IReadOnlyList<ParameterReading> Readings { get; }

    internal bool IsInForce { get; }

    internal bool IsDecisive { get; }

    /// <summary>The first parameter without a value, as a missing point of law; <c>null</c> when every value is known.</summary>
    internal MissingFact? SilentLaw => _silent is null ? null : _silentLaw ??= _silent.Missing;

    internal Finding ToFinding(Step step)
    {
        if (!IsInForce)
        {
            return Examination.NotInForce(Rule, _day);
        }

        IReadOnlyList<NamedFact> facts = [.. Rule.Text.Slots.Select(slot => new NamedFact(slot.Name, slot.Of(step)))];
        return new(
            Rule,
            step.Outcome,
            [.. facts.Where(fact => fact.Value.IsKnown)],
            Readings,
            Value(facts, Rule.Text.Threshold),
            Value(facts, Rule.Text.Distance),
            step.Extra switch
            {
                MissingFact missing => [missing],
                IReadOnlyList<MissingFact> missing => missing,
                _ => [],
            },
            step.Text
        );
    }

    private static FactValue Value(IReadOnlyList<NamedFact> facts, string? name) =>
        name is null ? FactValue.Unknown : facts.FirstOrDefault(fact => fact.Name == name).Value;
}

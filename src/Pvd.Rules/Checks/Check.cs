using Pvd.Rules.Law;

namespace Pvd.Rules.Checks;

/// <summary>A rule on a day, with the parameters that it reads: made once, recorded many times.</summary>
internal sealed class Check
{
    // More sentences than these, filled in case by case, are not worth keeping.
    private const int MostSentences = 1 << 2;

    private static readonly Outcome[] Outcomes = [Outcome.Met, Outcome.NotMet, Outcome.Unknown, Outcome.MayBeSetAside];

    private readonly LocalDate _day;
    private readonly Effects[] _effects;
    private readonly Ruling[] _rulings;
    private volatile Ruling[] _worded = [];
    private readonly ParameterReading? _silent;
    private MissingFact? _silentLaw;

    internal Check(LawInForce law, RuleText text, params string[] parameters)
        : this(law, text, [.. parameters.Select(law.Parameter)]) { }

    internal Check(LawInForce law, RuleText text, IReadOnlyList<ParameterReading> readings)
    {
        Rule = law.Legislation.Rule(text);
        Readings = readings;
        IsInForce = Rule.IsInForce(law.Day);
        _day = law.Day;
        _effects = new Effects[Outcomes.Length];
        _rulings = new Ruling[Outcomes.Length];
        foreach (Outcome outcome in Outcomes)
        {
            _effects[(int)outcome] = EffectsUnder(outcome);
            _rulings[(int)outcome] = new(this, outcome, null);
        }
        _silent = Readings.FirstOrDefault(reading => !reading.Value.IsKnown);
    }

    internal Rule Rule { get; }

    /// <summary>The text that takes the place of the rule's own; <c>null</c> where none does.</summary>
    internal LegalReference? Basis { get; init; }

    internal IReadOnlyList<ParameterReading> Readings { get; }

    internal bool IsInForce { get; }

    /// <summary>The first parameter without a value, as a missing point of law; <c>null</c> when every value is known.</summary>
    internal MissingFact? SilentLaw => _silent is null ? null : _silentLaw ??= _silent.Missing;

    /// <summary>What an outcome of the rule does to the answer; a rule without force leaves it open.</summary>
    internal Effects EffectsOf(Outcome outcome) => _effects[(int)outcome];

    /// <summary>The outcome with its sentence; the same object again where it was asked for before.</summary>
    internal Ruling RulingFor(Outcome outcome, Localized? text) =>
        text is null ? _rulings[(int)outcome] : Worded(outcome, text);

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
            step.Text,
            Basis
        );
    }

    private Ruling Worded(Outcome outcome, Localized text)
    {
        Ruling[] known = _worded;
        foreach (Ruling one in known)
        {
            if (ReferenceEquals(one.Text, text) && one.Outcome == outcome)
            {
                return one;
            }
        }

        Ruling ruling = new(this, outcome, text);
        if (known.Length < MostSentences)
        {
            _worded = [.. known, ruling];
        }

        return ruling;
    }

    private Effects EffectsUnder(Outcome outcome) =>
        Rule.Severity != Severity.Error ? Effects.None
        : !IsInForce ? Effects.Opens
        : outcome switch
        {
            Outcome.NotMet => Effects.Fails,
            Outcome.Unknown => Effects.Opens,
            Outcome.MayBeSetAside => Effects.AsksAuthority,
            _ => Effects.None,
        };

    private static FactValue Value(IReadOnlyList<NamedFact> facts, string? name) =>
        name is null ? FactValue.Unknown : facts.FirstOrDefault(fact => fact.Name == name).Value;
}

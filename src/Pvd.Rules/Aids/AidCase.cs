using Pvd.Rules.Law;

namespace Pvd.Rules.Aids;

/// <summary>One aid under examination, by the law of its day: the few shapes of condition that aids share.</summary>
internal sealed class AidCase(AidFacts facts, LocalDate day, Examination examination)
{
    internal AidFacts Facts { get; } = facts;

    internal LocalDate Day { get; } = day;

    internal Examination Examination { get; } = examination;

    internal ParameterReading Read(string id) => ReadOn(id, Day);

    internal ParameterReading ReadOn(string id, LocalDate on) => Examination.Law.Legislation.Parameter(id).At(on);

    /// <summary>A condition that a fact states.</summary>
    internal void Holds(RuleText rule, bool? fact, MissingFact missing, params ParameterReading[] readings)
    {
        if (IsSilent(rule, readings))
        {
            return;
        }

        Examination.Add(
            rule,
            fact switch
            {
                true => Outcome.Met,
                false => Outcome.NotMet,
                null => Outcome.Unknown,
            },
            Named(readings),
            readings,
            missing: fact is null ? [missing] : []
        );
    }

    /// <summary>A condition on a figure, from the smallest value that is allowed to the largest; only the bounds that are named apply.</summary>
    internal void LiesWithin(RuleText rule, FactValue fact, MissingFact missing, string? least, string? most = null)
    {
        ParameterReading? minimum = least is null ? null : Read(least);
        ParameterReading? maximum = most is null ? null : Read(most);
        List<ParameterReading> readings = [];
        List<NamedFact> told = [];
        if (minimum is not null)
        {
            readings.Add(minimum);
            told.Add(new("minimum", minimum.Value));
        }

        if (maximum is not null)
        {
            readings.Add(maximum);
            told.Add(new("maximum", maximum.Value));
        }

        if (IsSilent(rule, readings))
        {
            return;
        }

        if (!fact.IsKnown)
        {
            Examination.Add(rule, Outcome.Unknown, told, readings, missing: [missing]);
            return;
        }

        bool isWithin =
            (minimum is null || Compare(fact, minimum.Value) >= 0)
            && (maximum is null || Compare(fact, maximum.Value) <= 0);
        Examination.Add(
            rule,
            isWithin ? Outcome.Met : Outcome.NotMet,
            [new("value", fact), .. told],
            readings,
            (minimum ?? maximum)!.Value
        );
    }

    /// <summary>Whether the law gives no binding value for one of these that day, which is then told with the reason.</summary>
    internal bool IsSilent(RuleText rule, IReadOnlyList<ParameterReading> readings)
    {
        List<MissingFact> silent =
        [
            .. readings.Where(reading => !reading.IsBinding || !reading.Value.IsKnown).Select(AidWords.Silence),
        ];
        if (silent.Count > 0)
        {
            Examination.Add(rule, Outcome.Unknown, Named(readings), readings, missing: silent);
        }

        return silent.Count > 0;
    }

    /// <summary>Says that the law is silent on something that the rules name.</summary>
    internal void TellSilence(RuleText rule, params ParameterReading[] readings) => IsSilent(rule, readings);

    internal void Ask(RuleText rule, MissingFact missing, params ParameterReading[] readings) =>
        Examination.Add(rule, Outcome.Unknown, Named(readings), readings, missing: [missing]);

    internal void Met(RuleText rule, IReadOnlyList<ParameterReading> readings, params NamedFact[] told) =>
        Examination.Add(rule, Outcome.Met, told, readings);

    internal void NotMet(RuleText rule, IReadOnlyList<ParameterReading> readings, params NamedFact[] told) =>
        Examination.Add(rule, Outcome.NotMet, told, readings);

    internal Euro Round(ExactEuro amount) => amount.Round(Examination.Policies.Rounding);

    /// <summary>Readings under names that sentences can use: the first is <c>law</c>, the others <c>law2</c>, <c>law3</c>.</summary>
    private static NamedFact[] Named(IReadOnlyList<ParameterReading> readings) =>
        [
            .. readings.Select(
                (reading, i) => new NamedFact(i == 0 ? "law" : $"law{Wording.Digits(i + 1)}", reading.Value)
            ),
        ];

    private static int Compare(FactValue left, FactValue right) =>
        left.Kind switch
        {
            FactKind.Ratio => left.Ratio.CompareTo(right.Ratio),
            FactKind.Amount => left.Amount.CompareTo(right.Amount),
            _ => left.Number.CompareTo(right.Number),
        };
}

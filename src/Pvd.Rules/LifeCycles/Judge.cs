using Pvd.Rules.Law;

namespace Pvd.Rules.LifeCycles;

/// <summary>Makes the findings of one moment, under the law of its day.</summary>
internal sealed record Judge(Legislation Law, LocalDate On)
{
    internal Finding Met(RuleText rule, Localized? template, params NamedFact[] facts) =>
        Find(rule, Outcome.Met, template, [], [], facts);

    internal Finding NotMet(RuleText rule, Localized? template, params NamedFact[] facts) =>
        Find(rule, Outcome.NotMet, template, [], [], facts);

    internal Finding Unknown(
        RuleText rule,
        Localized? template,
        IReadOnlyList<MissingFact> missing,
        params NamedFact[] facts
    ) => Find(rule, Outcome.Unknown, template, missing, [], facts);

    internal Finding Find(
        RuleText text,
        Outcome outcome,
        Localized? template,
        IReadOnlyList<MissingFact> missing,
        IReadOnlyList<ParameterReading> parameters,
        params NamedFact[] facts
    )
    {
        Rule rule = Law.Rule(text);
        return rule.IsInForce(On)
            ? new(rule, outcome, facts, parameters, default, default, missing, template)
            : Examination.NotInForce(rule, On);
    }
}

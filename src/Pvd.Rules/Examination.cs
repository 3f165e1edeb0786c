using Pvd.Rules.Law;
using Pvd.Rules.Policies;

namespace Pvd.Rules;

/// <summary>One case under examination: gathers findings in the order of the checks, then concludes.</summary>
internal sealed class Examination(Engine engine, LawInForce law, PvdPolicies policies, Receipts.Question question)
{
    internal static readonly Localized RuleNotInForce = new(
        "Au {day}, cette règle n’est pas connue : « {statement} »",
        "On {day}, this rule is not known: \"{statement}\""
    );

    internal static readonly Localized NoRuleKnown = new(
        "aucune règle connue pour le {day}",
        "no rule known for {day}"
    );

    private readonly List<Finding> _findings = [];
    private readonly List<Figure> _figures = [];
    private readonly List<PolicyChoice> _choices = [];
    private readonly List<RequiredDocument> _documents = [];
    private readonly List<Authority> _authorities = [];

    internal Engine Engine { get; } = engine;

    internal LawInForce Law { get; } = law;

    internal PvdPolicies Policies { get; } = policies;

    internal Receipts.Question Question { get; } = question;

    internal IReadOnlyList<Finding> Findings => _findings;

    internal IReadOnlyList<Figure> Figures => _figures;

    internal IReadOnlyList<PolicyChoice> Choices => _choices;

    internal IReadOnlyList<RequiredDocument> Documents => _documents;

    internal void Met(RuleText rule, params NamedFact[] facts) => Add(rule, Outcome.Met, facts);

    internal void NotMet(RuleText rule, params NamedFact[] facts) => Add(rule, Outcome.NotMet, facts);

    internal void Unknown(RuleText rule, IReadOnlyList<MissingFact> missing, params NamedFact[] facts) =>
        Add(rule, Outcome.Unknown, facts, missing: missing);

    internal void MayBeSetAside(RuleText rule, Authority authority, params NamedFact[] facts)
    {
        if (Add(rule, Outcome.MayBeSetAside, facts) && Law.Legislation.Rule(rule).Severity == Severity.Error)
        {
            _authorities.Add(authority);
        }
    }

    /// <summary>Records a finding; a rule without force that day cannot be judged, which is said.</summary>
    internal bool Add(
        RuleText text,
        Outcome outcome,
        IReadOnlyList<NamedFact> facts,
        IReadOnlyList<ParameterReading>? parameters = null,
        FactValue threshold = default,
        FactValue distance = default,
        IReadOnlyList<MissingFact>? missing = null,
        Localized? template = null
    )
    {
        Rule rule = Law.Legislation.Rule(text);
        if (!rule.IsInForce(Law.Day))
        {
            _findings.Add(NotInForce(rule));
            return false;
        }

        _findings.Add(new(rule, outcome, facts, parameters ?? [], threshold, distance, missing ?? [], template));
        return true;
    }

    private Finding NotInForce(Rule rule)
    {
        NamedFact day = new("day", FactValue.Of(Law.Day));
        NamedFact statement = new("statement", FactValue.Of(rule.Statement));
        MissingFact missing = new("law", NoRuleKnown.Fill("day", Wording.Day(Law.Day)), isLaw: true);
        return new(rule, Outcome.Unknown, [statement, day], [], default, default, [missing], RuleNotInForce);
    }

    internal void Compute(string id, Localized label, Euro amount) => _figures.Add(new(id, label, amount));

    internal void Choose(PolicyChoice choice) => _choices.Add(choice);

    internal void Ask(RequiredDocument document) => _documents.Add(document);

    /// <summary>Gives the answer: the first of unfavourable, incomplete, for judgement, favourable that applies.</summary>
    /// <param name="hasResult">Whether there is a result to carry; without one no answer is favourable, whatever the severities that the law files give.</param>
    /// <param name="result">The result; asked for where the answer carries one.</param>
    internal Assessment<T> Conclude<T>(bool hasResult, Func<T> result)
        where T : notnull
    {
        IReadOnlyList<Finding> failed = With(Outcome.NotMet, isDecisive: true);
        if (failed.Count > 0)
        {
            return new Assessment<T>.Unfavourable(this, failed);
        }

        IReadOnlyList<Finding> open = With(Outcome.Unknown, isDecisive: true);
        if (open.Count == 0 && !hasResult)
        {
            open = With(Outcome.Unknown, isDecisive: false);
        }

        if (open.Count > 0)
        {
            return new Assessment<T>.Incomplete(this, [.. open.SelectMany(finding => finding.Missing).Distinct()]);
        }

        return !hasResult ? new Assessment<T>.Unfavourable(this, With(Outcome.NotMet, isDecisive: false))
            : _authorities.Count > 0 ? new Assessment<T>.ForJudgement(this, _authorities, result())
            : new Assessment<T>.Favourable(this, result());
    }

    private IReadOnlyList<Finding> With(Outcome outcome, bool isDecisive) =>
        [
            .. _findings.Where(finding =>
                finding.Outcome == outcome && (!isDecisive || finding.Rule.Severity == Severity.Error)
            ),
        ];
}

using Pvd.Rules.Checks;
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

    private List<Finding>? _findings;
    private Notes? _notes;
    private Trace _trace;

    internal Engine Engine { get; } = engine;

    internal LawInForce Law { get; } = law;

    internal PvdPolicies Policies { get; } = policies;

    internal Receipts.Question Question { get; } = question;

    /// <summary>What each rule says; steps that were recorded become findings when they are read for the first time.</summary>
    internal IReadOnlyList<Finding> Findings => _findings ??= ReadTrace();

    /// <summary>The amounts computed on the way, those of recorded steps first.</summary>
    internal IReadOnlyList<Figure> Figures
    {
        get
        {
            List<Figure> figures = [];
            foreach (Step step in _trace.Steps)
            {
                if (step.Check.Rule.Text.Figure is { } figure)
                {
                    figures.Add(figure.Of(step));
                }
            }

            IReadOnlyList<Figure> computed = _notes?.Figures ?? (IReadOnlyList<Figure>)[];
            return figures.Count == 0 ? computed : [.. figures, .. computed];
        }
    }

    internal IReadOnlyList<PolicyChoice> Choices => _notes?.Choices ?? (IReadOnlyList<PolicyChoice>)[];

    internal IReadOnlyList<RequiredDocument> Documents => _notes?.Documents ?? (IReadOnlyList<RequiredDocument>)[];

    /// <summary>What to do next, where the answer itself does not say it.</summary>
    internal IReadOnlyList<Localized> NextSteps => _notes?.NextSteps ?? (IReadOnlyList<Localized>)[];

    /// <summary>The conditions that fail: those that decide, or where none does, the others.</summary>
    internal IReadOnlyList<Finding> Failed =>
        With(Outcome.NotMet, isDecisive: true) is { Count: > 0 } decisive
            ? decisive
            : With(Outcome.NotMet, isDecisive: false);

    /// <summary>What must be learnt, the most decisive first.</summary>
    internal IReadOnlyList<MissingFact> Missing
    {
        get
        {
            IReadOnlyList<Finding> open = With(Outcome.Unknown, isDecisive: true);
            return
            [
                .. (open.Count > 0 ? open : With(Outcome.Unknown, isDecisive: false))
                    .SelectMany(finding => finding.Missing)
                    .Distinct(),
            ];
        }
    }

    /// <summary>Who may set conditions aside, one entry for each condition.</summary>
    internal IReadOnlyList<Authority> Authorities =>
        _notes?.Authorities ?? (IReadOnlyList<Authority>)AuthoritiesOf(_trace);

    private Notes Noted => _notes ??= new();

    internal void Met(RuleText rule, params NamedFact[] facts) => Add(rule, Outcome.Met, facts);

    internal void NotMet(RuleText rule, params NamedFact[] facts) => Add(rule, Outcome.NotMet, facts);

    internal void Unknown(RuleText rule, IReadOnlyList<MissingFact> missing, params NamedFact[] facts) =>
        Add(rule, Outcome.Unknown, facts, missing: missing);

    internal void MayBeSetAside(RuleText rule, Authority authority, params NamedFact[] facts)
    {
        if (Add(rule, Outcome.MayBeSetAside, facts) && Law.Legislation.Rule(rule).Severity == Severity.Error)
        {
            (Noted.Authorities ??= []).Add(authority);
        }
    }

    internal void MayBeSetAside(
        RuleText rule,
        Authority authority,
        Localized template,
        IReadOnlyList<ParameterReading> parameters,
        IReadOnlyList<NamedFact> facts
    )
    {
        if (
            Add(rule, Outcome.MayBeSetAside, facts, parameters, template: template)
            && Law.Legislation.Rule(rule).Severity == Severity.Error
        )
        {
            (Noted.Authorities ??= []).Add(authority);
        }
    }

    /// <summary>Records a finding made elsewhere.</summary>
    internal void Add(Finding finding) => (_findings ??= []).Add(finding);

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
            (_findings ??= []).Add(NotInForce(rule, Law.Day));
            return false;
        }

        (_findings ??= []).Add(
            new(rule, outcome, facts, parameters ?? [], threshold, distance, missing ?? [], template)
        );
        return true;
    }

    internal static Finding NotInForce(Rule rule, LocalDate on)
    {
        NamedFact day = new("day", FactValue.Of(on));
        NamedFact statement = new("statement", FactValue.Of(rule.Statement));
        MissingFact missing = new("law", NoRuleKnown.Fill("day", Wording.Day(on)), isLaw: true);
        return new(rule, Outcome.Unknown, [statement, day], [], default, default, [missing], RuleNotInForce);
    }

    internal void Compute(string id, Localized label, Euro amount) =>
        (Noted.Figures ??= []).Add(new(id, label, amount));

    internal void Choose(PolicyChoice choice) => (Noted.Choices ??= []).Add(choice);

    internal void Ask(RequiredDocument document) => (Noted.Documents ??= []).Add(document);

    internal void Advise(Localized nextStep) => (Noted.NextSteps ??= []).Add(nextStep);

    /// <summary>Gives the answer of a trace: the first of unfavourable, incomplete, for judgement, favourable that applies.</summary>
    internal Assessment<T> Conclude<T>(in Trace trace, T result)
        where T : notnull
    {
        _trace = trace;
        Verdict verdict = trace.Verdict;
        return verdict.HasFailed ? new Assessment<T>.Unfavourable(this)
            : verdict.IsOpen ? new Assessment<T>.Incomplete(this)
            : verdict.IsForJudgement ? new Assessment<T>.ForJudgement(this, result)
            : new Assessment<T>.Favourable(this, result);
    }

    /// <summary>Gives the answer: the first of unfavourable, incomplete, for judgement, favourable that applies.</summary>
    /// <param name="hasResult">Whether there is a result to carry; without one no answer is favourable, whatever the severities that the law files give.</param>
    /// <param name="result">The result; asked for where the answer carries one.</param>
    internal Assessment<T> Conclude<T>(bool hasResult, Func<T> result)
        where T : notnull
    {
        if (With(Outcome.NotMet, isDecisive: true).Count > 0)
        {
            return new Assessment<T>.Unfavourable(this);
        }

        bool isOpen = With(Outcome.Unknown, isDecisive: true).Count > 0;
        if (isOpen || (!hasResult && With(Outcome.Unknown, isDecisive: false).Count > 0))
        {
            return new Assessment<T>.Incomplete(this);
        }

        return !hasResult ? new Assessment<T>.Unfavourable(this)
            : Authorities.Count > 0 ? new Assessment<T>.ForJudgement(this, result())
            : new Assessment<T>.Favourable(this, result());
    }

    private IReadOnlyList<Finding> With(Outcome outcome, bool isDecisive) =>
        [
            .. Findings.Where(finding =>
                finding.Outcome == outcome && (!isDecisive || finding.Rule.Severity == Severity.Error)
            ),
        ];

    private List<Finding> ReadTrace()
    {
        List<Finding> findings = new(_trace.Steps.Length);
        foreach (Step step in _trace.Steps)
        {
            findings.Add(step.Check.ToFinding(step));
        }

        return findings;
    }

    private static List<Authority> AuthoritiesOf(in Trace trace)
    {
        List<Authority> authorities = [];
        foreach (Step step in trace.Steps)
        {
            if (step.Check.EffectsOf(step.Outcome) == Effects.AsksAuthority && step.Extra is Authority authority)
            {
                authorities.Add(authority);
            }
        }

        return authorities;
    }

    /// <summary>What many answers do without.</summary>
    private sealed class Notes
    {
        internal List<Figure>? Figures { get; set; }

        internal List<PolicyChoice>? Choices { get; set; }

        internal List<RequiredDocument>? Documents { get; set; }

        internal List<Authority>? Authorities { get; set; }

        internal List<Localized>? NextSteps { get; set; }
    }
}

using System.Text;
using Pvd.Rules.Law;

namespace Pvd.Rules;

/// <summary>What one rule says about one case, with everything it read. Sentences are made on demand.</summary>
public sealed class Finding
{
    private readonly Localized _template;
    private readonly LegalReference? _basis;

    internal Finding(
        Rule rule,
        Outcome outcome,
        IReadOnlyList<NamedFact> facts,
        IReadOnlyList<ParameterReading> parameters,
        FactValue threshold,
        FactValue distance,
        IReadOnlyList<MissingFact> missing,
        Localized? template,
        LegalReference? basis = null
    )
    {
        _basis = basis;
        Rule = rule;
        Outcome = outcome;
        Facts = facts;
        Parameters = parameters;
        Threshold = threshold;
        Distance = distance;
        Missing = missing;
        _template = template ?? rule.Text.For(outcome);
    }

    /// <summary>Gets the rule.</summary>
    public Rule Rule { get; }

    /// <summary>Gets the article or document it rests on here: that of the rule, unless another text takes its place for the case.</summary>
    public LegalReference LegalBasis => _basis ?? Rule.LegalBasis;

    /// <summary>Gets what it says.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets the facts that were read or computed, in the order of the sentence.</summary>
    public IReadOnlyList<NamedFact> Facts { get; }

    /// <summary>Gets the parameters of the law that were read.</summary>
    public IReadOnlyList<ParameterReading> Parameters { get; }

    /// <summary>Gets what the facts were compared with; unknown where nothing was.</summary>
    public FactValue Threshold { get; }

    /// <summary>Gets how far the facts are from the threshold (what is left, what was removed); unknown where nothing was compared.</summary>
    public FactValue Distance { get; }

    /// <summary>Gets what must be learnt to judge the rule; empty unless the outcome is unknown.</summary>
    public IReadOnlyList<MissingFact> Missing { get; }

    /// <summary>Gets the sentence with its figures, without the citation.</summary>
    public string Reason(Language language)
    {
        string template = _template.In(language);
        StringBuilder text = new();
        int at = 0;
        // One pass: a name that looks like a placeholder stays the name it is.
        for (int open; (open = template.IndexOf('{', at)) >= 0; )
        {
            int close = template.IndexOf('}', open);
            text.Append(template, at, open - at)
                .Append(Shown(template.Substring(open + 1, close - open - 1), language));
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }

    /// <summary>Gets the article, then the ids under which rule and parameters stand in the law files.</summary>
    public string Citation() =>
        string.Join(
            " · ",
            new[] { LegalBasis.ToString(), Rule.Id }
                .Concat(Parameters.Select(parameter => parameter.Id))
                .Distinct(StringComparer.Ordinal)
        );

    /// <summary>Gets the sentence and its citation.</summary>
    public string Sentence(Language language) => $"{Reason(language)} — {Citation()}";

    /// <summary>Gets the French sentence.</summary>
    public override string ToString() => Sentence(Language.French);

    private string Shown(string name, Language language)
    {
        NamedFact fact = Facts.FirstOrDefault(fact => fact.Name == name);
        return fact.Name is null ? $"{{{name}}}" : fact.Value.Format(language);
    }
}

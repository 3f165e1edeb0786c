using Pvd.Rules.Policies;

namespace Pvd.Rules;

/// <summary>An answer, whatever it is about, with everything it rests on. See <see cref="Assessment{T}"/> for the four answers.</summary>
public abstract record Assessment
{
    private protected Assessment(Examination examination) => Examination = examination;

    /// <summary>Gets the engine that gave it, such as <c>project-manager</c>.</summary>
    public string Engine => Examination.Engine.Id;

    /// <summary>Gets what it is about.</summary>
    public Localized Subject => Examination.Engine.Subject;

    /// <summary>Gets the law it was given under; its day was taken for today.</summary>
    public LawInForce Law => Examination.Law;

    /// <summary>Gets the choices it rests on.</summary>
    public PvdPolicies Policies => Examination.Policies;

    /// <summary>Gets those of the choices that mattered here.</summary>
    public IReadOnlyList<PolicyChoice> Choices => Examination.Choices;

    /// <summary>Gets what each rule says, in the order of the checks.</summary>
    public IReadOnlyList<Finding> Findings => Examination.Findings;

    /// <summary>Gets the amounts computed so far, readable whatever the answer.</summary>
    public IReadOnlyList<Figure> Figures => Examination.Figures;

    /// <summary>Gets the papers to join; empty where nothing is asked for.</summary>
    public IReadOnlyList<RequiredDocument> Documents => Examination.Documents;

    /// <summary>Gets what to do next; empty where the answer itself says it.</summary>
    public IReadOnlyList<Localized> NextSteps => Examination.NextSteps;

    internal Examination Examination { get; }

    /// <summary>Gets the name of the answer in receipts, such as <c>favourable</c>.</summary>
    internal abstract string AnswerCode { get; }

    /// <summary>Gets the result as a receipt keeps it; unknown where there is none.</summary>
    internal abstract FactValue ResultValue { get; }

    /// <summary>What must be learnt; empty unless the answer is incomplete.</summary>
    internal virtual IReadOnlyList<MissingFact> MissingFacts => [];

    /// <summary>Gets the answer in one sentence.</summary>
    public abstract string Headline(Language language);

    /// <summary>Gets the answer, then the reasons in the order of the checks, the choices and the papers to join.</summary>
    public string Explain(Language language) => Explanation.Of(this, language);

    /// <summary>Gets the answer in one French sentence.</summary>
    public sealed override string ToString() => Headline(Language.French);

    private protected abstract void Closed();
}

namespace Pvd.Rules.Governance;

/// <summary>What has to be done for the comité de projet to be in order, and by whom.</summary>
public sealed record CommitteeMending
{
    internal static readonly Localized Told = new("{actor} : {act}.", "{actor}: {act}.");

    internal CommitteeMending(string rule, Localized actor, Localized act)
    {
        Rule = rule;
        Actor = actor;
        Act = act;
    }

    /// <summary>Gets the id of the rule that asks for it, such as <c>GOV-1</c>.</summary>
    public string Rule { get; }

    /// <summary>Gets who has to act.</summary>
    public Localized Actor { get; }

    /// <summary>Gets what has to be done, or learnt.</summary>
    public Localized Act { get; }

    /// <summary>Gets who has to do what, in one sentence.</summary>
    public string Sentence(Language language) => Told.Fill("act", Act).Fill("actor", Actor).In(language);

    /// <summary>Gets the French sentence.</summary>
    public override string ToString() => Sentence(Language.French);
}

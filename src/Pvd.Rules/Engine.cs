namespace Pvd.Rules;

/// <summary>What an engine is called and how its results read.</summary>
internal abstract class Engine(string id, Localized subject)
{
    internal string Id { get; } = id;

    internal Localized Subject { get; } = subject;

    /// <summary>What an unfavourable answer says, after the subject.</summary>
    internal virtual Localized Refusal { get; } = new("non", "no");

    /// <summary>Whether an answer that is not favourable says what would change it.</summary>
    internal virtual bool TellsRemedies => false;

    /// <summary>The sentence that a favourable answer opens with.</summary>
    internal abstract string Describe(object result, Examination examination, Language language);

    /// <summary>The result as a receipt keeps it.</summary>
    internal abstract FactValue ValueOf(object result);
}

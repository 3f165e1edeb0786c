namespace Pvd.Rules;

/// <summary>What must be learnt before an answer can be given.</summary>
public sealed record MissingFact
{
    internal MissingFact(string field, Localized label, bool isLaw = false)
    {
        Field = field;
        Label = label;
        IsLaw = isLaw;
    }

    /// <summary>Gets the field to ask for, such as <c>projectManager.costs</c>; for a point of law, the id of the parameter.</summary>
    public string Field { get; }

    /// <summary>Gets what is missing, in words.</summary>
    public Localized Label { get; }

    /// <summary>Gets whether the law itself is silent: no form will bring the answer.</summary>
    public bool IsLaw { get; }
}

namespace Pvd.Rules.Policies;

/// <summary>A choice that an answer rests on, and what was chosen.</summary>
public sealed record PolicyChoice
{
    internal PolicyChoice(string id, string value, Localized label)
    {
        Id = id;
        Value = value;
        Label = label;
    }

    /// <summary>Gets the stable id of the choice, such as <c>rounding</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the name of what was chosen, such as <c>HalfUp</c>.</summary>
    public string Value { get; }

    /// <summary>Gets what was chosen, in words.</summary>
    public Localized Label { get; }
}

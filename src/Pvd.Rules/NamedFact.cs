namespace Pvd.Rules;

/// <summary>A fact that a rule read or computed, under the name that its sentences use.</summary>
public readonly record struct NamedFact
{
    internal NamedFact(string name, FactValue value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Gets the name, such as <c>cost</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the value.</summary>
    public FactValue Value { get; }
}

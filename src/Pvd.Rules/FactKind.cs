namespace Pvd.Rules;

/// <summary>What a <see cref="FactValue"/> holds.</summary>
public enum FactKind
{
    /// <summary>Nothing: the fact is not known.</summary>
    Unknown,

    /// <summary>An amount in euros.</summary>
    Amount,

    /// <summary>An exact fraction, read as a percentage.</summary>
    Ratio,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A text, in both languages.</summary>
    Text,
}

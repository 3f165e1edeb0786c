namespace Pvd.Domain;

/// <summary>How sure a number or a rule is.</summary>
public enum Confidence
{
    /// <summary>The text was read, or two official pages agree.</summary>
    High,

    /// <summary>One official or serious secondary page.</summary>
    Medium,

    /// <summary>An assumption, or a weak source.</summary>
    Low,
}

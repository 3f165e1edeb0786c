namespace Pvd.Rules;

/// <summary>What it means that a rule is not met.</summary>
public enum Severity
{
    /// <summary>The answer cannot be favourable.</summary>
    Error,

    /// <summary>The answer stands; someone should look.</summary>
    Warning,

    /// <summary>Good to know.</summary>
    Information,
}

namespace Pvd.Rules.Law;

/// <summary>What a value commands: only one that binds may decide an answer.</summary>
public enum ValueForce
{
    /// <summary>The text commands it.</summary>
    Binding,

    /// <summary>Something to aim at: falling short of it bars nothing.</summary>
    Target,

    /// <summary>The practice of one place: it says nothing of another.</summary>
    Local,

    /// <summary>What was seen or said, without a text that commands it.</summary>
    Observed,
}

namespace Pvd.Rules;

/// <summary>What a rule says about the case.</summary>
public enum Outcome
{
    /// <summary>The condition holds.</summary>
    Met,

    /// <summary>The condition fails.</summary>
    NotMet,

    /// <summary>A fact or the law is missing: the condition cannot be judged.</summary>
    Unknown,

    /// <summary>The condition fails, and an authority may set it aside.</summary>
    MayBeSetAside,
}

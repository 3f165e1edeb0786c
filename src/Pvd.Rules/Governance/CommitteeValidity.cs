namespace Pvd.Rules.Governance;

/// <summary>Whether the composition and the presidency of the comité de projet are in order.</summary>
public enum CommitteeValidity
{
    /// <summary>They are.</summary>
    InOrder,

    /// <summary>Something must be mended.</summary>
    NotInOrder,

    /// <summary>It cannot be told: facts are missing, or the law is silent.</summary>
    CannotTell,
}

namespace Pvd.Domain.Governance;

/// <summary>What makes a body exist.</summary>
public enum BodyStanding
{
    /// <summary>The programme asks for it.</summary>
    Compulsory,

    /// <summary>Those concerned may set it up.</summary>
    Optional,

    /// <summary>A code sets it up.</summary>
    ByLaw,

    /// <summary>The State and the agency work with it; no text read makes it compulsory.</summary>
    Practice,
}

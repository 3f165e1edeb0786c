namespace Pvd.Domain.Governance;

/// <summary>The scale at which a body works.</summary>
public enum BodyLevel
{
    /// <summary>The communes of the project.</summary>
    Local,

    /// <summary>The EPCI.</summary>
    Intercommunal,

    /// <summary>The territory of the opération de revitalisation de territoire.</summary>
    OrtTerritory,

    /// <summary>The département.</summary>
    Department,

    /// <summary>The région.</summary>
    Region,

    /// <summary>The agency, for the whole country.</summary>
    National,
}

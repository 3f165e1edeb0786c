namespace Pvd.Rules.Governance;

/// <summary>Whose a seat on the comité de projet is.</summary>
internal enum SeatOwner
{
    /// <summary>A mayor.</summary>
    Mayor,

    /// <summary>The president of the EPCI.</summary>
    EpciPresident,

    /// <summary>The chef de projet.</summary>
    ProjectManager,

    /// <summary>The prefect or a representative.</summary>
    Prefect,

    /// <summary>Another signatory.</summary>
    Signatory,
}

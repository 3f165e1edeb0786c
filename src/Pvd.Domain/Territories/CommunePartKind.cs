namespace Pvd.Domain.Territories;

/// <summary>The parts of a commune that have a code of their own.</summary>
public enum CommunePartKind
{
    /// <summary>Commune déléguée of a commune nouvelle (<c>COMD</c>).</summary>
    DelegatedCommune,

    /// <summary>Commune associée (<c>COMA</c>).</summary>
    AssociatedCommune,

    /// <summary>Arrondissement of Paris, Lyon or Marseille (<c>ARM</c>).</summary>
    MunicipalArrondissement,
}

namespace Pvd.Domain.Indicators;

/// <summary>What is kept of the dossiers for one indicator.</summary>
internal abstract class IndicatorCount
{
    /// <summary>Counts a dossier.</summary>
    internal abstract void Add(DossierOnDay dossier);

    /// <summary>Counts the dossiers of another count of the same indicator too.</summary>
    internal abstract void Add(IndicatorCount other);

    /// <summary>What was counted, and among what.</summary>
    internal abstract IndicatorResult Tell(IndicatorDefinition definition, LocalDate asOf, CommuneSet population);
}

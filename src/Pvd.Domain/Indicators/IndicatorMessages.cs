namespace Pvd.Domain.Indicators;

/// <summary>Why an indicator that dossiers tell may not be told by those at hand.</summary>
internal static class IndicatorMessages
{
    internal static readonly Localized NothingToCount = new(
        "les dossiers ne donnent rien parmi quoi compter",
        "the dossiers give nothing to count among"
    );
}

namespace Pvd.Domain.Indicators;

/// <summary>Every indicator of the programme on a day, over a set of dossiers.</summary>
public sealed class IndicatorReport
{
    private readonly Dictionary<string, IndicatorResult> _byId;

    internal IndicatorReport(
        LocalDate asOf,
        long dossiers,
        int population,
        int outside,
        IReadOnlyList<IndicatorResult> results
    )
    {
        AsOf = asOf;
        Dossiers = dossiers;
        Population = population;
        Outside = outside;
        Results = new ValueList<IndicatorResult>(results, nameof(results));
        _byId = results.ToDictionary(result => result.Definition.Id, StringComparer.Ordinal);
    }

    /// <summary>Gets the day the indicators are told for.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets how many dossiers were counted.</summary>
    public long Dossiers { get; }

    /// <summary>Gets how many beneficiary communes there are: those that were named, or else those that the dossiers hold.</summary>
    public int Population { get; }

    /// <summary>Gets how many distinct communes of dossiers were not counted, because they are not in the population that was named.</summary>
    public int Outside { get; }

    /// <summary>Gets every indicator, those that cannot be computed among them, in the order of their ids.</summary>
    public IReadOnlyList<IndicatorResult> Results { get; }

    /// <summary>Gets the result of an indicator.</summary>
    /// <exception cref="KeyNotFoundException">No indicator has that id.</exception>
    public IndicatorResult this[string id] => _byId[id];
}

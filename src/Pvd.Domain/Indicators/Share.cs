namespace Pvd.Domain.Indicators;

/// <summary>A count whose result is so many of so many.</summary>
/// <typeparam name="TSelf">The count itself, so that two of a kind add up.</typeparam>
internal abstract class Share<TSelf> : IndicatorCount
    where TSelf : Share<TSelf>
{
    internal sealed override void Add(IndicatorCount other) => Add((TSelf)other);

    internal sealed override IndicatorResult Tell(IndicatorDefinition definition, LocalDate asOf, CommuneSet population)
    {
        (long numerator, long denominator, long undetermined) = Figures(population);
        return denominator == 0
            ? new IndicatorResult.NotComputable(definition, asOf, population.Count, IndicatorMessages.NothingToCount)
            : new IndicatorResult.Computed(definition, asOf, population.Count, numerator, denominator, undetermined);
    }

    protected abstract void Add(TSelf other);

    protected abstract (long Numerator, long Denominator, long Undetermined) Figures(CommuneSet population);
}

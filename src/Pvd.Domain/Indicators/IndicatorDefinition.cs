namespace Pvd.Domain.Indicators;

/// <summary>An indicator of the programme: what it counts, and whether dossiers tell it.</summary>
public sealed record IndicatorDefinition
{
    internal IndicatorDefinition(string id, IndicatorUnit unit, Localized label, Localized? whyNot = null)
    {
        Id = id;
        Unit = unit;
        Label = label;
        WhyNot = whyNot;
    }

    /// <summary>Gets the stable id, such as <c>NAT-01</c>.</summary>
    public string Id { get; }

    /// <summary>Gets what it counts.</summary>
    public IndicatorUnit Unit { get; }

    /// <summary>Gets its name.</summary>
    public Localized Label { get; }

    /// <summary>Gets why no set of dossiers can give it; <c>null</c> when dossiers tell it.</summary>
    public Localized? WhyNot { get; }

    /// <summary>Gets whether the numerator is part of the denominator, so that the value lies between 0 and 1.</summary>
    public bool IsShare => WhyNot is null && Unit != IndicatorUnit.MeanOfCommunes;
}

namespace Pvd.Domain.Indicators;

/// <summary>An indicator of the programme: what it counts, and whether dossiers tell it.</summary>
public sealed record IndicatorDefinition
{
    private readonly Func<IndicatorCount>? _begin;

    internal IndicatorDefinition(string id, IndicatorUnit unit, Localized label, Func<IndicatorCount> begin)
    {
        Id = id;
        Unit = unit;
        Label = label;
        _begin = begin;
    }

    internal IndicatorDefinition(string id, Localized label, Localized whyNot)
    {
        Id = id;
        Unit = IndicatorUnit.Other;
        Label = label;
        WhyNot = whyNot;
    }

    /// <summary>Gets the stable id, such as <c>NAT-01</c>; what one published line tells twice has a part behind a point, such as <c>NAT-40.amount</c>.</summary>
    public string Id { get; }

    /// <summary>Gets what it counts; of an amount, what the money went to.</summary>
    public IndicatorUnit Unit { get; }

    /// <summary>Gets its name.</summary>
    public Localized Label { get; }

    /// <summary>Gets why no set of dossiers can give it; <c>null</c> when dossiers tell it.</summary>
    public Localized? WhyNot { get; }

    /// <summary>Begins to count; <c>null</c> when no set of dossiers can give it.</summary>
    internal IndicatorCount? Begin() => _begin?.Invoke();
}

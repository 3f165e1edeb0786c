namespace Pvd.Rules.Law;

/// <summary>A parameter as it was read for a finding.</summary>
public sealed record ParameterReading
{
    internal ParameterReading(Parameter parameter, LocalDate day, DatedValue? inForce)
    {
        Parameter = parameter;
        Day = day;
        InForce = inForce;
    }

    /// <summary>Gets the parameter.</summary>
    public Parameter Parameter { get; }

    /// <summary>Gets the id of the parameter.</summary>
    public string Id => Parameter.Id;

    /// <summary>Gets the day it was read for.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the entry that covers the day; <c>null</c> when none does.</summary>
    public DatedValue? InForce { get; }

    /// <summary>Gets the value; unknown when there is none on that day.</summary>
    public FactValue Value => InForce?.Value ?? FactValue.Unknown;

    /// <summary>Gets the last day on which a value is known, before the day it was read for; <c>null</c> when there is none.</summary>
    public DatedValue? LastKnown => Parameter.Values.LastOrDefault(value => value.Value.IsKnown && value.From <= Day);
}

namespace Pvd.Rules.Law;

/// <summary>A parameter as it was read for a finding.</summary>
public sealed record ParameterReading
{
    internal static readonly Localized NoValueKnown = new(
        "aucune valeur connue au {day} pour « {label} »",
        "no value known on {day} for \"{label}\""
    );

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

    /// <summary>Whether an entry covers the day and binds: a target, a local practice or an observation decides no answer.</summary>
    internal bool IsBinding => InForce is { Force: ValueForce.Binding };

    /// <summary>The point of law that is missing where the value is unknown.</summary>
    internal MissingFact Missing =>
        new(Id, NoValueKnown.Fill("day", Wording.Day(Day)).Fill("label", Parameter.Label), isLaw: true);

    /// <summary>Gets the last entry with a known value that begins by the day it was read for; <c>null</c> when there is none.</summary>
    public DatedValue? LastKnown => Parameter.Values.LastOrDefault(value => value.Value.IsKnown && value.From <= Day);
}

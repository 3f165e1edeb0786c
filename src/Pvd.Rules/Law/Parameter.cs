namespace Pvd.Rules.Law;

/// <summary>A number or statement of the law with its history.</summary>
public sealed record Parameter
{
    internal Parameter(string id, Localized label, Unit unit, IEnumerable<DatedValue> values)
    {
        Id = id;
        Label = label;
        Unit = unit;
        List<DatedValue> ordered = [.. values];
        ordered.Sort((left, right) => left.From.CompareTo(right.From));
        Values = ordered;
    }

    /// <summary>Gets the stable id, such as <c>CDP-02</c>.</summary>
    public string Id { get; }

    /// <summary>Gets what the parameter is.</summary>
    public Localized Label { get; }

    /// <summary>Gets what it is counted in.</summary>
    public Unit Unit { get; }

    /// <summary>Gets its values in the order of time; none overlaps another.</summary>
    public IReadOnlyList<DatedValue> Values { get; }

    /// <summary>Reads the parameter on a day. A day without a value is unknown, never the nearest one.</summary>
    public ParameterReading At(LocalDate day) => new(this, day, Values.FirstOrDefault(value => value.Covers(day)));
}

namespace Pvd.Rules.Checks;

/// <summary>Where a sentence finds one of its facts in a step.</summary>
internal sealed class Slot
{
    private readonly Func<Step, FactValue> _read;

    private Slot(string name, Func<Step, FactValue> read)
    {
        Name = name;
        _read = read;
    }

    internal string Name { get; }

    internal FactValue Of(Step step) => _read(step);

    /// <summary>An amount in cents.</summary>
    internal static Slot Amount(string name, Func<Step, long> cents) =>
        new(name, step => cents(step) is var known && Known.Is(known) ? FactValue.Of(Euro.FromCents(known)) : default);

    /// <summary>A whole number.</summary>
    internal static Slot Count(string name, Func<Step, long> number) =>
        new(name, step => number(step) is var known && Known.Is(known) ? FactValue.Of((int)known) : default);

    /// <summary>A day.</summary>
    internal static Slot Day(string name, Func<Step, long> day) =>
        new(name, step => day(step) is var known && Known.Is(known) ? FactValue.OfDay(known) : default);

    /// <summary>One amount over another, as a percentage.</summary>
    internal static Slot Percent(string name, Func<Step, long> part, Func<Step, long> whole) =>
        new(
            name,
            step =>
                part(step) is var above && whole(step) is var below && Known.Is(above) && Known.Is(below) && below > 0
                    ? FactValue.Of(Ratio.Of(above, below))
                    : default
        );

    /// <summary>The value of a parameter that the check reads; not known where the check reads fewer.</summary>
    internal static Slot Parameter(string name, int index = 0) =>
        new(name, step => index < step.Check.Readings.Count ? step.Check.Readings[index].Value : default);

    /// <summary>The words or number that the step carries beside its numbers.</summary>
    internal static Slot Carried(string name) =>
        new(
            name,
            step =>
                step.Extra switch
                {
                    Localized text => FactValue.Of(text),
                    FactValue value => value,
                    _ => default,
                }
        );
}

namespace Pvd.Domain.Projects;

/// <summary>A value of an indicator on a day.</summary>
public sealed record MeasuredValue
{
    /// <summary>States a value.</summary>
    /// <param name="on">The day it was measured.</param>
    /// <param name="value">The value, in the unit of the indicator.</param>
    /// <exception cref="ArgumentException">The value is out of reach or has more than six decimals.</exception>
    public MeasuredValue(LocalDate on, decimal value)
    {
        On = on;
        Value = Measures.Check(value, nameof(value));
    }

    /// <summary>Gets the day it was measured.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the value, in the unit of the indicator.</summary>
    public decimal Value { get; }
}

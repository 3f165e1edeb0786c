using Pvd.Rules.Law;

namespace Pvd.Rules.Grants;

/// <summary>An exception that a row of the law opens on a day: none without a row, unknown where the row has no value.</summary>
internal readonly struct Permission(ParameterReading reading)
{
    /// <summary>Whether the exception holds; <c>null</c> where nobody knows.</summary>
    internal bool? IsOpen { get; } =
        reading.InForce is null ? false
        : reading.Value.IsKnown ? true
        : null;

    /// <summary>The point of law that is missing; <c>null</c> where none is.</summary>
    internal MissingFact? Silent => IsOpen is null ? reading.Missing : null;
}

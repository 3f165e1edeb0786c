using Pvd.Rules.Checks;

namespace Pvd.Rules.Grants;

/// <summary>A rate of a base, from a minimum on; where there is a maximum, what is above is brought down to it.</summary>
internal sealed class RateBand
{
    private readonly Share _minimum;
    private readonly Ratio _highest;
    private readonly Share _maximum;
    private readonly Localized? _clipped;

    /// <param name="check">The rule; it reads the minimum, then the maximum if there is one.</param>
    /// <param name="clipped">What is said where the amount is brought down.</param>
    internal RateBand(Check check, Localized? clipped = null)
    {
        Check = check;
        _clipped = clipped;
        if (check.SilentLaw is null)
        {
            Minimum = check.Readings[0].Value.Ratio;
            _minimum = new(Minimum);
            _highest = check.Readings.Count > 1 ? check.Readings[1].Value.Ratio : Ratio.One;
            _maximum = new(_highest);
        }
    }

    internal Check Check { get; }

    internal Ratio Minimum { get; }

    /// <summary>The least amount that reaches the minimum.</summary>
    internal long Floor(long basis, Rounding rounding) => _minimum.Round(basis, rounding);

    /// <summary>Whether less is asked than the minimum: a stated rate is compared as it is, an amount with the least one.</summary>
    internal bool IsBelow(long asked, Rate? stated, long floor) =>
        stated is { } rate ? rate.Value < Minimum : asked < floor;

    /// <summary>The least amount that reaches the minimum of a step of <see cref="Clip"/>; worked out when the step is read.</summary>
    internal static long FloorOf(Step step) => new Share(step.Check.Readings[0].Value.Ratio).Ceiling(step.B);

    /// <summary>Judges a stated rate, and gives its share of the base, brought down to the maximum.</summary>
    internal long Clip<TTrace>(Rate stated, long basis, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        bool isAbove = stated.Value > _highest;
        long asked = trace.IsKept || !isAbove ? new Share(stated).Floor(basis) : Known.Nothing;
        if (stated.Value < Minimum)
        {
            trace.Add(Check, Outcome.NotMet, null, asked, basis);
            return asked;
        }

        long granted = isAbove ? _maximum.Floor(basis) : asked;
        long removed = trace.IsKept && isAbove ? asked - granted : Known.Nothing;
        trace.Add(Check, Outcome.Met, isAbove ? _clipped : null, asked, basis, removed);
        return granted;
    }
}

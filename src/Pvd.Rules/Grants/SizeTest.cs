using System.Runtime.CompilerServices;
using Pvd.Rules.Checks;

namespace Pvd.Rules.Grants;

/// <summary>Small enough whatever the wealth; or larger, up to a bound, and poorer than a multiple of the mean. Equality with the multiple is not enough.</summary>
internal sealed class SizeTest
{
    private readonly SizeWords _words;
    private readonly long _always;
    private readonly long _upTo;
    private readonly Ratio _multiple;

    internal SizeTest(Check check, SizeWords words)
    {
        Check = check;
        _words = words;
        IsLawKnown = check.SilentLaw is null;
        if (IsLawKnown)
        {
            _always = check.Readings[0].Value.Number;
            _upTo = check.Readings[1].Value.Number;
            _multiple = check.Readings[2].Value.Ratio;
        }
    }

    /// <summary>The rule; it reads the lower bound, the upper bound and the multiple, in this order.</summary>
    internal Check Check { get; }

    private bool IsLawKnown { get; }

    /// <summary>Whether the test is passed; <c>null</c> where it cannot be told.</summary>
    internal bool? Passes(long population, long potential, long mean) =>
        !IsLawKnown || !Known.Is(population) ? null
        : population <= _always ? true
        : population > _upTo ? false
        : !Known.Is(potential) || !Known.Is(mean) ? null
        : IsPoorer(potential, mean);

    /// <summary>The wealth to stay below, where a step compared it; worked out when the step is read.</summary>
    internal static long LimitOf(Step step) =>
        Known.Is(step.C) ? new Share(step.Check.Readings[2].Value.Ratio).Ceiling(step.C) : Known.Nothing;

    internal void Tell<TTrace>(bool? passes, long population, long potential, long mean, int year, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (passes is not { } known)
        {
            trace.Add(
                Check,
                Outcome.Unknown,
                Known.Is(population) ? _words.WealthUnknown : null,
                population,
                extra: trace.IsKept ? Missing(population, potential, mean, year) : null
            );
            return;
        }

        if (!trace.IsKept)
        {
            trace.Add(Check, known ? Outcome.Met : Outcome.NotMet);
            return;
        }

        bool isSizeEnough = population <= _always || population > _upTo;
        trace.Add(
            Check,
            known ? Outcome.Met : Outcome.NotMet,
            isSizeEnough ? null
                : known ? _words.PoorEnough
                : _words.TooWealthy,
            population,
            isSizeEnough ? Known.Nothing : potential,
            isSizeEnough ? Known.Nothing : mean
        );
    }

    private IReadOnlyList<MissingFact> Missing(long population, long potential, long mean, int year) =>
        Check.SilentLaw is { } silent ? [silent]
        : !Known.Is(population) ? [Ask.PopulationOf(year)]
        : Known.Is(potential) ? [Ask.MeanPotentialOf(year)]
        : Known.Is(mean) ? [Ask.PotentialOf(year)]
        : [Ask.PotentialOf(year), Ask.MeanPotentialOf(year)];

    // Per-head amounts lie far below the range in which these products would overflow; what does not, is reckoned apart.
    private bool IsPoorer(long potential, long mean) =>
        potential < MaximumFast && mean < MaximumFast
            ? potential * _multiple.Denominator < mean * _multiple.Numerator
            : IsPoorerExactly(potential, mean);

    // Apart, so that the fast way keeps a small frame.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsPoorerExactly(long potential, long mean) =>
        new ExactEuro(Euro.FromCents(potential)).CompareTo(new ExactEuro(Euro.FromCents(mean)) * _multiple) < 0;

    private const long MaximumFast = int.MaxValue;
}

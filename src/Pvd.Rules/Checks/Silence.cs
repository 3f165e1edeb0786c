using System.Runtime.CompilerServices;

namespace Pvd.Rules.Checks;

/// <summary>Keeps the verdict and nothing else.</summary>
internal struct Silence : ITrace
{
    private Verdict _verdict;

    public readonly bool IsKept => false;

    public readonly Verdict Verdict => _verdict;

    public readonly bool IsSettled => _verdict.HasFailed;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(
        Check check,
        Outcome outcome,
        Localized? text = null,
        long a = Known.Nothing,
        long b = Known.Nothing,
        long c = Known.Nothing,
        long d = Known.Nothing,
        object? extra = null
    ) => _verdict.Add(check.EffectsOf(outcome));
}

namespace Pvd.Rules.Checks;

/// <summary>Keeps every step in the order of the checks.</summary>
internal struct Trace(int capacity) : ITrace
{
    private Step[] _steps = new Step[capacity];
    private int _count;
    private Verdict _verdict;

    public readonly bool IsKept => true;

    public readonly Verdict Verdict => _verdict;

    public readonly bool IsSettled => false;

    internal readonly ReadOnlySpan<Step> Steps => new(_steps, 0, _count);

    public void Add(
        Check check,
        Outcome outcome,
        Localized? text = null,
        long a = Known.Nothing,
        long b = Known.Nothing,
        long c = Known.Nothing,
        long d = Known.Nothing,
        object? extra = null
    )
    {
        if (_count == _steps.Length)
        {
            Array.Resize(ref _steps, _count * 2);
        }

        Ruling ruling = check.RulingFor(outcome, text);
        _steps[_count++] = new(ruling, a, b, c, d, extra);
        _verdict.Add(ruling.Effects);
    }
}

namespace Pvd.Benchmarks;

/// <summary>The 64-bit SplitMix generator: the same draws in any language.</summary>
internal struct SplitMix(ulong seed)
{
    private ulong _state = seed;

    internal int Below(int limit) => (int)(Next() % (ulong)limit);

    private ulong Next() => unchecked(Mixed(_state += 0x9E3779B97F4A7C15));

    private static ulong Mixed(ulong state)
    {
        unchecked
        {
            ulong z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}

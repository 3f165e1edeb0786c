namespace Pvd.Samples.Portfolio;

/// <summary>Where a value stands on an axis.</summary>
internal readonly record struct Scale(decimal Least, decimal Most, decimal From, decimal Until)
{
    internal decimal At(decimal value) =>
        Most == Least ? From : From + ((value - Least) * (Until - From) / (Most - Least));

    /// <summary>Round marks from zero, at most so many.</summary>
    internal static IReadOnlyList<int> Marks(int most, int atMost)
    {
        int step = 1;
        for (int i = 0; (most + step - 1) / step > atMost; i++)
        {
            // 1, 2, 5, 10, 20, 50 …
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }

        return [.. Enumerable.Range(0, ((most + step - 1) / step) + 1).Select(i => i * step)];
    }
}

using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Pvd.Testing.Generators;

/// <summary>Simpler values for those that occur in the models. Each step leads to something strictly simpler, so shrinking ends.</summary>
internal static class Simpler
{
    private const string SimplestText = "A";

    internal static Arbitrary<T> ShrunkBy<T>(this Gen<T> gen, Func<T, IEnumerable<T>> simpler) =>
        Arb.From(gen, simpler);

    /// <summary>Unknown first, then the simpler values.</summary>
    internal static IEnumerable<T?> Optional<T>(T? value, Func<T, IEnumerable<T>> simpler)
        where T : class => value is null ? [] : simpler(value).Prepend<T?>(null);

    /// <summary>Unknown first, then the simpler values.</summary>
    internal static IEnumerable<T?> Optional<T>(T? value, Func<T, IEnumerable<T>> simpler)
        where T : struct => value is { } known ? simpler(known).Select(item => (T?)item).Prepend(null) : [];

    /// <summary>Fewer items first, then one of them simpler.</summary>
    internal static IEnumerable<IReadOnlyList<T>> List<T>(IReadOnlyList<T> items, Func<T, IEnumerable<T>> simpler)
    {
        for (int kept = 0; kept < items.Count - 1; kept = Math.Max(1, kept * 2))
        {
            yield return [.. items.Take(kept)];
        }

        for (int i = 0; i < items.Count; i++)
        {
            yield return [.. items.Take(i), .. items.Skip(i + 1)];
        }

        for (int i = 0; i < items.Count; i++)
        {
            foreach (T item in simpler(items[i]))
            {
                yield return [.. items.Take(i), item, .. items.Skip(i + 1)];
            }
        }
    }

    /// <summary>One letter, then half of the text, then the text without one of its characters.</summary>
    internal static IEnumerable<string> Text(string text)
    {
        if (text == SimplestText)
        {
            return [];
        }

        IEnumerable<string> shorter = Enumerable
            .Range(0, Math.Min(text.Length, 30))
            .Select(i => text.Remove(i, 1))
            .Prepend(text[..(text.Length / 2)]);
        return shorter.Where(IsText).Prepend(SimplestText);
    }

    /// <summary>Zero, then half, then one less.</summary>
    internal static IEnumerable<int> Count(int number) =>
        number == 0 ? [] : new[] { 0, number / 2, number - 1 }.Distinct();

    private static bool IsText(string text) => !string.IsNullOrWhiteSpace(text) && IsWellFormed(text);

    private static bool IsWellFormed(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);
}

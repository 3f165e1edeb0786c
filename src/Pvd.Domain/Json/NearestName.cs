namespace Pvd.Domain.Json;

/// <summary>Finds the known name that a misspelt one most likely stands for.</summary>
internal static class NearestName
{
    /// <summary>The nearest name at no more than a third of its letters away; <c>null</c> when none is that near.</summary>
    internal static string? Among(IEnumerable<string> known, string name) =>
        name.Length > 60
            ? null
            : known
                .Where(candidate => Math.Abs(candidate.Length - name.Length) <= Most(candidate))
                .Select(candidate => (candidate, distance: Distance(candidate, name)))
                .Where(pair => pair.distance <= Most(pair.candidate))
                .OrderBy(pair => pair.distance)
                .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
                .Select(pair => pair.candidate)
                .FirstOrDefault();

    private static int Most(string candidate) => Math.Max(1, candidate.Length / 3);

    /// <summary>How many letters are to be put in, taken out, changed or swapped with the next one.</summary>
    private static int Distance(string left, string right)
    {
        int[] beforePrevious = [];
        int[] previous = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 0; i < left.Length; i++)
        {
            int[] current = new int[right.Length + 1];
            current[0] = i + 1;
            for (int j = 0; j < right.Length; j++)
            {
                int substitution = AreEqual(left[i], right[j]) ? 0 : 1;
                current[j + 1] = Math.Min(Math.Min(current[j] + 1, previous[j + 1] + 1), previous[j] + substitution);
                if (i > 0 && j > 0 && AreEqual(left[i], right[j - 1]) && AreEqual(left[i - 1], right[j]))
                {
                    current[j + 1] = Math.Min(current[j + 1], beforePrevious[j - 1] + 1);
                }
            }

            beforePrevious = previous;
            previous = current;
        }

        return previous[right.Length];
    }

    private static bool AreEqual(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}

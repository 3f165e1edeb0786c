namespace Pvd.Samples.Funding;

/// <summary>Finds the ids that someone may have meant.</summary>
internal static class NearestIds
{
    private const int Most = 3;

    /// <summary>Ids that begin as asked come first, then those with the fewest letters to change.</summary>
    internal static IEnumerable<string> To(string asked, IEnumerable<string> ids) =>
        ids.OrderBy(id => id.StartsWith(asked, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(asked, id))
            .ThenBy(id => id, StringComparer.Ordinal)
            .Take(Most);

    private static int Distance(string left, string right)
    {
        int[] above = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int[] row = new int[right.Length + 1];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                bool same = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
            }

            above = row;
        }

        return above[right.Length];
    }
}

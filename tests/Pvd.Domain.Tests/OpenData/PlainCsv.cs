using System.Collections.Concurrent;
using System.Text;

namespace Pvd.Domain.Tests.OpenData;

/// <summary>Rows of a CSV file read with nothing of the library: cells between commas, or between quotes.</summary>
internal static class PlainCsv
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Files =
        new(StringComparer.Ordinal);

    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string relative) =>
        Files.GetOrAdd(relative, Read);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string relative)
    {
        string[] lines = File.ReadAllLines(SharedData.Path(relative));
        string[] names = Cells(lines[0]);
        return
        [
            .. lines
                .Skip(1)
                .Where(line => line.Length > 0)
                .Select(line => names.Zip(Cells(line)).ToDictionary(cell => cell.First, cell => cell.Second)),
        ];
    }

    private static string[] Cells(string line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        bool isQuoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c == ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        return [.. cells, cell.ToString()];
    }
}

using System.Text;

namespace Pvd.Domain.Json;

/// <summary>Cuts a CSV text into records: semicolons, quotes that may hold line feeds, two quotes for one.</summary>
internal static class AidCsvTable
{
    /// <summary>Each record with the line it begins on, from 1; blank lines are passed over.</summary>
    internal static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Cut(string text)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        bool isQuoted = false;
        int line = 1;
        int start = 1;
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            line += letter == '\n' ? 1 : 0;
            if (isQuoted && letter == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (letter == '"' && (isQuoted || cell.Length == 0))
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter == ';')
            {
                cells.Add(Take(cell));
            }
            else if (!isQuoted && letter == '\n')
            {
                cells.Add(Take(cell));
                if (cells.Count > 1 || cells[0].Length > 0)
                {
                    yield return (start, cells);
                }

                cells = [];
                start = line;
            }
            else
            {
                cell.Append(letter);
            }
        }

        cells.Add(Take(cell));
        if (cells.Count > 1 || cells[0].Length > 0)
        {
            yield return (start, cells);
        }
    }

    private static string Take(StringBuilder cell)
    {
        string text = cell.ToString().Trim();
        cell.Clear();
        return text;
    }
}

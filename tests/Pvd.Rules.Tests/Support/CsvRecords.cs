using System.Text;

namespace Pvd.Rules.Tests.Support;

/// <summary>Cuts the text of a CSV file into records: commas, double quotes where a cell holds a comma, a quote or a line break.</summary>
internal static class CsvRecords
{
    /// <summary>The records with the line, from 1, on which each begins; blank lines are passed over.</summary>
    internal static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Read(string text)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        bool isQuoted = false;
        int line = 1;
        int begun = 1;
        for (int at = 0; at < text.Length; at++)
        {
            char letter = text[at];
            line += letter == '\n' ? 1 : 0;
            if (isQuoted)
            {
                bool isDoubled = letter == '"' && at + 1 < text.Length && text[at + 1] == '"';
                isQuoted = letter != '"' || isDoubled;
                at += isDoubled ? 1 : 0;
                if (isQuoted)
                {
                    cell.Append(letter);
                }
            }
            else if (letter == '"')
            {
                isQuoted = true;
            }
            else if (letter is ',' or '\n')
            {
                Close();
                if (letter == '\n')
                {
                    if (cells is not [""])
                    {
                        yield return (begun, cells);
                    }

                    cells = [];
                    begun = line;
                }
            }
            else if (letter != '\r')
            {
                cell.Append(letter);
            }
        }

        Close();
        if (cells is not [""])
        {
            yield return (begun, cells);
        }

        void Close()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}

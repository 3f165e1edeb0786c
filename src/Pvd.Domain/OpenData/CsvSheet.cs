using System.Text;
using Pvd.Domain.Json;

namespace Pvd.Domain.OpenData;

/// <summary>A CSV file with the columns that its reader needs: rows one after the other, what is odd in them told.</summary>
internal sealed class CsvSheet
{
    private readonly CsvReader _reader;
    private readonly OddityList _oddities;
    private readonly Dictionary<string, int> _columns;
    private readonly CodePool _pool;
    private readonly int _width;
    private readonly HashSet<int> _toldSpaces = [];
    private (int Line, string Column, string Found)? _otherFlag;

    private CsvSheet(string file, CsvReader reader, Dictionary<string, int> columns, OddityList oddities, CodePool pool)
    {
        _width = reader.Count;
        File = file;
        _reader = reader;
        _columns = columns;
        _oddities = oddities;
        _pool = pool;
    }

    internal string File { get; }

    internal int Line => _reader.Line;

    /// <summary>Opens a file; <c>null</c> when it cannot be read, which the problems then say.</summary>
    /// <param name="file">What the file is called in problems.</param>
    /// <param name="stream">Read to its end, not closed.</param>
    /// <param name="needed">The columns without which nothing can be read, from the names that there are.</param>
    /// <param name="problems">Where to tell what makes it unreadable.</param>
    /// <param name="oddities">Where to tell what is odd.</param>
    /// <param name="pool">The codes that were met already.</param>
    internal static CsvSheet? Open(
        string file,
        Stream stream,
        Func<ICollection<string>, IReadOnlyList<string>> needed,
        List<Problem> problems,
        OddityList oddities,
        CodePool pool
    )
    {
        if (JsonFile.ReadBounded(stream) is not { } bytes)
        {
            Localized limit = JsonMessages.TooLarge.Fill("limit", Wording.Digits(ReadLimits.MaximumBytes));
            problems.Add(new("csv.too-large", "", 0, 0, limit, file));
            return null;
        }

        if (!JsonFile.IsUtf8(bytes))
        {
            problems.Add(new("csv.not-utf8", "", 0, 0, JsonMessages.NotUtf8, file));
            return null;
        }

        CsvReader reader = new(Encoding.UTF8.GetString(bytes));
        do
        {
            if (!reader.Read())
            {
                problems.Add(FaultOf(reader, file) ?? new("csv.empty", "", 0, 0, CsvMessages.Empty, file));
                return null;
            }
        } while (Enumerable.Range(0, reader.Count).All(column => string.IsNullOrWhiteSpace(reader[column])));

        int before = problems.Count;
        (Dictionary<string, int> columns, HashSet<string> repeated) = ReadNames(reader);
        foreach (string column in needed(columns.Keys))
        {
            if (!columns.ContainsKey(column))
            {
                Localized message = CsvMessages
                    .MissingColumn.Fill("column", column)
                    .Fill("found", string.Join(", ", columns.Keys));
                problems.Add(new("csv.missing-column", column, reader.Line, 1, message, file));
            }
            else if (repeated.Contains(column))
            {
                Localized message = CsvMessages.ColumnTwice.Fill("column", column);
                problems.Add(new("csv.column-twice", column, reader.Line, 1, message, file));
            }
        }

        return problems.Count > before ? null : new(file, reader, columns, oddities, pool);
    }

    /// <summary>Goes to the next row that has as many cells as there are columns.</summary>
    internal bool Read()
    {
        while (_reader.Read())
        {
            _toldSpaces.Clear();
            if (_reader.Count == _width)
            {
                return true;
            }

            Tell(
                "csv.cell-count",
                "",
                CsvMessages
                    .CellCount.Fill("found", Wording.Digits(_reader.Count))
                    .Fill("expected", Wording.Digits(_width))
            );
        }

        if (_otherFlag is { } flag)
        {
            Tell("csv.other-flag", flag.Column, flag.Line, CsvMessages.OtherFlag.Fill("found", flag.Found));
            _otherFlag = null;
        }

        return false;
    }

    /// <summary>The fault that stopped reading before the end of the file; <c>null</c> when there is none.</summary>
    internal Problem? Fault => FaultOf(_reader, File);

    /// <summary>The place of a column, for cells that are read many times; -1 when it is not there.</summary>
    internal int Column(string name) => _columns.TryGetValue(name, out int column) ? column : -1;

    internal void Tell(string code, string column, Localized message) =>
        _oddities.Add(code, File, column, Line, message);

    internal void Tell(string code, string column, int line, Localized message) =>
        _oddities.Add(code, File, column, line, message);

    /// <summary>The text of a cell without spaces around it, no-break spaces made plain ones; empty for <c>NA</c>.</summary>
    internal string Text(int column)
    {
        string text = column < 0 ? "" : _reader[column];
        string clean = IsClean(text) ? text : Clean(text, column);
        return string.Equals(clean, "NA", StringComparison.Ordinal) ? "" : clean;
    }

    /// <summary>The code of a commune; <c>null</c> when there is none, or none that can be one.</summary>
    /// <param name="column">Its place.</param>
    /// <param name="isImpossibleTold">Whether to tell of a code that cannot be one; not when the caller says more.</param>
    internal InseeCommuneCode? Commune(int column, bool isImpossibleTold = true)
    {
        string text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (_pool.Commune(text) is { } code)
        {
            return code;
        }

        if (text.Length == 4 && _pool.Commune("0" + text) is { } restored)
        {
            Tell("csv.lost-zero", column, CsvMessages.LostZero.Fill("read", restored.Value), text);
            return restored;
        }

        if (isImpossibleTold)
        {
            Tell("csv.impossible-code", column, Expected(InseeCommuneCode.Expected), text);
        }

        return null;
    }

    /// <summary>The code of a département; <c>null</c> when there is none, or none that can be one.</summary>
    internal DepartmentCode? Department(int column)
    {
        string text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (_pool.Department(text) is { } code)
        {
            return code;
        }

        if (text.Length == 1 && _pool.Department("0" + text) is { } restored)
        {
            Tell("csv.lost-zero", column, CsvMessages.LostZero.Fill("read", restored.Value), text);
            return restored;
        }

        Tell("csv.impossible-code", column, Expected(DepartmentCode.Expected), text);
        return null;
    }

    /// <summary>A SIREN; <c>null</c> when there is none, or its key is wrong.</summary>
    internal Siren? SirenOf(int column)
    {
        string text = Text(column);
        Siren? siren = text.Length == 0 ? null : _pool.Siren(text);
        if (text.Length > 0 && siren is null)
        {
            Tell("csv.impossible-siren", column, Expected(Siren.Expected), text);
        }

        return siren;
    }

    /// <summary>A day, written <c>2021-05-31</c>, or as a spreadsheet saves it; <c>null</c> when there is none, or only a month.</summary>
    internal LocalDate? Day(int column)
    {
        string text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (IsoDay.TryParse(text, out LocalDate day))
        {
            return day;
        }

        string[] parts = WithoutMidnight(text).Split('/');
        string iso = string.Join("-", Enumerable.Reverse(parts).Select(part => part.PadLeft(2, '0')));
        if (parts.Length != 2 && IsoDay.TryParse(iso, out LocalDate other))
        {
            Tell("csv.other-date", column, CsvMessages.OtherDate.Fill("read", iso), text);
            return other;
        }

        bool isMonth = parts.Length == 2 && IsoDay.TryParse(iso + "-01", out _);
        Tell(
            isMonth ? "csv.month-only" : "csv.impossible-date",
            column,
            isMonth ? CsvMessages.MonthOnly : Expected(CsvMessages.ADay),
            text
        );
        return null;
    }

    /// <summary>A flag written <c>true</c> or <c>false</c>, or as a spreadsheet saves it; <c>false</c> when there is none, <c>null</c> when nothing can be one.</summary>
    /// <remarks>A spreadsheet writes every flag its own way: that is told once, at the end of the file.</remarks>
    internal bool? Flag(int column)
    {
        string text = Text(column);
        if (text is "" or "true" or "false")
        {
            return text is "true";
        }

        bool? read = text.ToUpperInvariant() switch
        {
            "TRUE" or "VRAI" or "OUI" or "1" => true,
            "FALSE" or "FAUX" or "NON" or "0" => false,
            _ => null,
        };
        if (read is null)
        {
            Tell("csv.impossible-flag", column, Expected(CsvMessages.Flag), text);
        }
        else
        {
            _otherFlag ??= (Line, NameOf(column), text);
        }

        return read;
    }

    private static string WithoutMidnight(string text)
    {
        int at = text.IndexOfAny(['T', ' ']);
        return at > 0 && text.Substring(at + 1).TrimEnd('Z') is "00:00" or "00:00:00" or "00:00:00.000"
            ? text.Substring(0, at)
            : text;
    }

    private static Localized Expected(Localized expected) => CsvMessages.Impossible.Fill("expected", expected);

    private void Tell(string code, int column, Localized message, string found) =>
        Tell(code, NameOf(column), message.Fill("found", found));

    private string NameOf(int column) => _columns.First(pair => pair.Value == column).Key;

    private static bool IsClean(string text) =>
        text.Length == 0
        || (
            !char.IsWhiteSpace(text[0])
            && !char.IsWhiteSpace(text[text.Length - 1])
            && text.IndexOf('\u00A0') < 0
            && text.IndexOf('\u202F') < 0
        );

    private string Clean(string text, int column)
    {
        if (_toldSpaces.Add(column))
        {
            Tell("csv.spaces", column, CsvMessages.Spaces, text);
        }

        return text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Trim();
    }

    private static Problem? FaultOf(CsvReader reader, string file) =>
        reader.Fault is { } fault ? new("csv.malformed", "", fault.Line, fault.Column, fault.Message, file) : null;

    /// <summary>The place of each name, the first where it is repeated; a column without a name, as spreadsheets add at the end, has none.</summary>
    private static (Dictionary<string, int> Columns, HashSet<string> Repeated) ReadNames(CsvReader reader)
    {
        Dictionary<string, int> columns = new(StringComparer.Ordinal);
        HashSet<string> repeated = new(StringComparer.Ordinal);
        for (int i = 0; i < reader.Count; i++)
        {
            string name = reader[i].Trim();
            if (columns.TryGetValue(name, out _))
            {
                repeated.Add(name);
            }
            else if (name.Length > 0)
            {
                columns.Add(name, i);
            }
        }

        return (columns, repeated);
    }
}

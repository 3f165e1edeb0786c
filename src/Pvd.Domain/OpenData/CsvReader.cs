using System.Text;

namespace Pvd.Domain.OpenData;

/// <summary>
/// Reads a whole CSV text, one record at a time, as RFC 4180 has it: a first record of column names, quotes doubled inside quotes,
/// line feeds with or without a carriage return. The separator is the comma, or the semicolon where the names are parted by it.
/// </summary>
internal sealed class CsvReader
{
    private readonly string _text;
    private readonly char _separator;
    private readonly List<Cell> _cells = [];
    private readonly List<string> _lastTexts = [];
    private int _at;
    private int _nextLine = 1;

    /// <param name="text">The text.</param>
    /// <param name="separator">What parts the cells; <c>null</c> to tell it from the names.</param>
    internal CsvReader(string text, char? separator = null)
    {
        _text = text;
        _separator = separator ?? SeparatorOf(text);
    }

    /// <summary>The line on which the record at hand begins, from 1.</summary>
    internal int Line { get; private set; }

    /// <summary>How many cells the record at hand has.</summary>
    internal int Count => _cells.Count;

    /// <summary>The line and column of the fault that has stopped reading; <c>null</c> while there is none.</summary>
    internal (int Line, int Column, Localized Message)? Fault { get; private set; }

    /// <summary>Goes to the next record that is not blank; <c>false</c> at the end of the text and at a fault.</summary>
    internal bool Read()
    {
        do
        {
            _cells.Clear();
            Line = _nextLine;
            if (_at >= _text.Length || !ReadRecord())
            {
                return false;
            }
        } while (_cells.Count == 1 && _cells[0].Length == 0 && !_cells[0].IsQuoted);

        return true;
    }

    internal string this[int column]
    {
        get
        {
            Cell cell = _cells[column];
            string text = TextOf(cell, column);
            return cell.IsQuoted ? text.Replace("\"\"", "\"") : text;
        }
    }

    /// <summary>Whichever parts more names in the first line that is not blank; what stands between quotes parts nothing.</summary>
    private static char SeparatorOf(string text)
    {
        int at = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        (int commas, int semicolons, bool isQuoted) = (0, 0, false);
        for (; at < text.Length && (isQuoted || text[at] != '\n'); at++)
        {
            isQuoted ^= text[at] == '"';
            commas += !isQuoted && text[at] == ',' ? 1 : 0;
            semicolons += !isQuoted && text[at] == ';' ? 1 : 0;
        }

        return semicolons > commas ? ';' : ',';
    }

    /// <summary>Rows often repeat a cell of the row before: the same text is then the same object.</summary>
    private string TextOf(Cell cell, int column)
    {
        while (_lastTexts.Count <= column)
        {
            _lastTexts.Add("");
        }

        string last = _lastTexts[column];
        if (last.Length != cell.Length || string.CompareOrdinal(_text, cell.Start, last, 0, cell.Length) != 0)
        {
            _lastTexts[column] = last = _text.Substring(cell.Start, cell.Length);
        }

        return last;
    }

    private bool ReadRecord()
    {
        int lineStart = _at;
        while (true)
        {
            if (_at < _text.Length && _text[_at] == '"')
            {
                if (!ReadQuoted(lineStart))
                {
                    return false;
                }
            }
            else if (!ReadBare(lineStart))
            {
                return false;
            }

            if (_at >= _text.Length)
            {
                return true;
            }

            char end = _text[_at++];
            if (end == _separator)
            {
                continue;
            }

            // A carriage return stands only before a line feed here.
            _at += end == '\r' ? 1 : 0;
            _nextLine++;
            return true;
        }
    }

    private bool ReadBare(int lineStart)
    {
        int start = _at;
        while (_at < _text.Length && _text[_at] != _separator && !IsEndOfLine(_at))
        {
            if (_text[_at] == '"')
            {
                return Stop(_nextLine, _at - lineStart + 1, CsvMessages.QuoteInside);
            }

            _at++;
        }

        _cells.Add(new(start, _at - start, IsQuoted: false));
        return true;
    }

    private bool ReadQuoted(int lineStart)
    {
        int line = _nextLine;
        int column = _at - lineStart + 1;
        int start = ++_at;
        while (true)
        {
            int quote = _text.IndexOf('"', _at);
            int until = quote < 0 ? _text.Length : quote;
            for (int i = _at; i < until; i++)
            {
                _nextLine += _text[i] == '\n' ? 1 : 0;
            }

            if (quote < 0)
            {
                return Stop(line, column, CsvMessages.QuoteOpen);
            }

            _at = quote + 1;
            if (_at < _text.Length && _text[_at] == '"')
            {
                _at++;
                continue;
            }

            _cells.Add(new(start, quote - start, IsQuoted: true));
            return _at >= _text.Length
                || _text[_at] == _separator
                || IsEndOfLine(_at)
                || Stop(line, column, CsvMessages.AfterQuote);
        }
    }

    private bool IsEndOfLine(int at) =>
        _text[at] == '\n' || (_text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n');

    private bool Stop(int line, int column, Localized message)
    {
        Fault = (line, column, message);
        return false;
    }

    private readonly record struct Cell(int Start, int Length, bool IsQuoted);
}

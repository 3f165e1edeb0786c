using System.Text.Json;

namespace Pvd.Domain.Json;

/// <summary>Finds the line and column of JSON paths by walking the file once.</summary>
internal static class JsonPlaces
{
    internal static Dictionary<(string Path, int Occurrence), (int Line, int Column)> Find(
        byte[] json,
        HashSet<(string Path, int Occurrence)> wanted
    )
    {
        Dictionary<(string, int), (int, int)> found = [];
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach ((string wantedPath, _) in wanted)
        {
            seen[wantedPath] = 0;
        }

        HashSet<string> above = [.. seen.Keys.SelectMany(PathsAbove)];
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = ReadLimits.MaximumDepth });
        Cursor cursor = new(json);
        Stack<Frame> open = new();
        string path = "$";
        while (found.Count < wanted.Count && reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                path = open.Peek().Path + "." + JsonText.Of(ref reader);
                Note(path, reader.TokenStartIndex);
                continue;
            }

            if (open.Count > 0 && open.Peek() is { IsArray: true } array)
            {
                path = $"{array.Path}[{Wording.Digits(array.Next++)}]";
                Note(path, reader.TokenStartIndex);
            }
            else if (open.Count == 0)
            {
                Note(path, reader.TokenStartIndex);
            }

            if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                continue;
            }

            if (above.Contains(path))
            {
                open.Push(new(path, reader.TokenType == JsonTokenType.StartArray));
            }
            else
            {
                reader.Skip();
            }
        }

        return found;

        void Note(string at, long offset)
        {
            if (!seen.TryGetValue(at, out int occurrence))
            {
                return;
            }

            seen[at] = occurrence + 1;
            if (wanted.Contains((at, occurrence)))
            {
                found[(at, occurrence)] = cursor.MoveTo((int)offset);
            }
        }
    }

    /// <summary>The line and column of a byte, in characters, both from 1.</summary>
    internal static (int Line, int Column) At(byte[] json, int offset) => new Cursor(json).MoveTo(offset);

    /// <summary>The objects and lists that hold a place; a name with a dot in it gives a few too many.</summary>
    private static IEnumerable<string> PathsAbove(string path) =>
        Enumerable.Range(0, path.Length).Where(i => path[i] is '.' or '[').Select(i => path.Substring(0, i));

    private sealed class Frame(string path, bool isArray)
    {
        internal string Path { get; } = path;

        internal bool IsArray { get; } = isArray;

        internal int Next { get; set; }
    }

    /// <summary>Counts lines and UTF-16 characters from one place to the next.</summary>
    private sealed class Cursor(byte[] json)
    {
        private int _offset;
        private int _line = 1;
        private int _column = 1;

        internal (int Line, int Column) MoveTo(int offset)
        {
            for (; _offset < offset; _offset++)
            {
                byte current = json[_offset];
                bool continues = (current & 0xC0) == 0x80;
                (_line, _column) =
                    current == (byte)'\n' ? (_line + 1, 1)
                    : continues ? (_line, _column)
                    : (_line, _column + (current >= 0xF0 ? 2 : 1));
            }

            return (_line, _column);
        }
    }
}

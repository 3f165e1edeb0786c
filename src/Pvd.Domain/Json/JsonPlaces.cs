using System.Text;
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
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = ReadLimits.MaximumDepth });
        Stack<Frame> open = new();
        string path = "$";
        while (reader.Read())
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

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push(new(path, reader.TokenType == JsonTokenType.StartArray));
            }
        }

        return found;

        void Note(string at, long offset)
        {
            int occurrence = seen.TryGetValue(at, out int times) ? times : 0;
            seen[at] = occurrence + 1;
            if (wanted.Contains((at, occurrence)))
            {
                found[(at, occurrence)] = At(json, (int)offset);
            }
        }
    }

    /// <summary>The line and column of a byte, in characters, both from 1.</summary>
    internal static (int Line, int Column) At(byte[] json, int offset)
    {
        int lineStart = offset == 0 ? -1 : Array.LastIndexOf(json, (byte)'\n', offset - 1);
        int line = json.Take(offset).Count(b => b == '\n') + 1;
        return (line, Encoding.UTF8.GetCharCount(json, lineStart + 1, offset - lineStart - 1) + 1);
    }

    private sealed class Frame(string path, bool isArray)
    {
        internal string Path { get; } = path;

        internal bool IsArray { get; } = isArray;

        internal int Next { get; set; }
    }
}

using System.Text;

namespace Pvd.Documents.ICalendar;

/// <summary>Writes content lines (RFC 5545, 3.1) in UTF-8: folded between characters, ended by CRLF.</summary>
internal sealed class ContentLines(Stream output)
{
    internal static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const int LongestLine = 75;

    private static readonly byte[] End = [(byte)'\r', (byte)'\n'];
    private static readonly byte[] Fold = [.. End, (byte)' '];
    private static readonly char[] QuotedMarks = [':', ';', ','];

    /// <summary>Writes a property, its value already in the form of its type.</summary>
    internal void Property(string name, string value, params (string Name, string Value)[] parameters)
    {
        var line = new StringBuilder(name);
        foreach ((string parameter, string content) in parameters)
        {
            line.Append(';').Append(parameter).Append('=').Append(Quoted(content));
        }

        Line(Utf8.GetBytes(line.Append(':').Append(value).ToString()));
    }

    /// <summary>Writes a property whose value is a TEXT.</summary>
    internal void Text(string name, string text) => Property(name, TextValue.Escape(text));

    /// <summary>Quotes the value of a parameter where needed (RFC 5545, 3.2), which has no way to write a quotation mark.</summary>
    private static string Quoted(string value)
    {
        if (value.IndexOf('"') >= 0 || TextValue.FaultOnOneLine(value) is not null)
        {
            throw new ArgumentException(
                "A value without quotation mark or control character was expected.",
                nameof(value)
            );
        }

        return value.IndexOfAny(QuotedMarks) >= 0 ? $"\"{value}\"" : value;
    }

    private void Line(byte[] line)
    {
        int start = 0;
        for (int room = LongestLine; line.Length - start > room; room = LongestLine - 1)
        {
            int end = start + room;
            while (IsInsideCharacter(line[end]))
            {
                end--;
            }

            output.Write(line, start, end - start);
            output.Write(Fold, 0, Fold.Length);
            start = end;
        }

        output.Write(line, start, line.Length - start);
        output.Write(End, 0, End.Length);
    }

    private static bool IsInsideCharacter(byte octet) => (octet & 0b1100_0000) == 0b1000_0000;
}

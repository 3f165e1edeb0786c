using System.Globalization;
using System.Text;

namespace Pvd.Documents.ICalendar;

/// <summary>A value of type TEXT (RFC 5545, 3.3.11).</summary>
internal static class TextValue
{
    /// <summary>Escapes what a TEXT cannot hold as it is; every kind of line break becomes <c>\n</c>.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '\\' or ';' or ',')
            {
                escaped.Append('\\').Append(c);
            }
            else if (!IsLineBreak(c))
            {
                escaped.Append(c);
            }
            else if (c != '\r' || i + 1 == text.Length || text[i + 1] != '\n')
            {
                escaped.Append("\\n");
            }
        }

        return escaped.ToString();
    }

    internal static bool IsLineBreak(char c) => c is '\r' or '\n' or '\u2028' or '\u2029';

    /// <summary>The first thing in a text that no escaping can help; <c>null</c> when there is none.</summary>
    internal static string? Fault(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsControl(c) && c != '\t' && !IsLineBreak(c))
            {
                return $"the control character {CodePoint(c)}";
            }

            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(c))
            {
                return $"half a surrogate pair, {CodePoint(c)}";
            }
        }

        return null;
    }

    /// <summary>The same for a text that stands on one line.</summary>
    internal static string? FaultOnOneLine(string text)
    {
        foreach (char c in text)
        {
            if (c == '\t' || IsLineBreak(c))
            {
                return c == '\t' ? "a tab" : $"the line break {CodePoint(c)}";
            }
        }

        return Fault(text);
    }

    private static string CodePoint(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}

using System.Text;
using System.Xml;

namespace Pvd.Documents.Packaging;

/// <summary>One way of writing XML parts: UTF-8 without mark, no indentation, the same bytes on every system.</summary>
internal static class XmlPart
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
    };

    /// <summary>Opens a writer placed after the XML declaration; disposing it leaves the stream open.</summary>
    public static XmlWriter Open(Stream stream)
    {
        var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(standalone: true);
        return xml;
    }

    /// <summary>Drops the characters that no XML document may hold, so that a stray byte in a name cannot stop a document.</summary>
    public static string Clean(string text)
    {
        int allowed = AllowedPrefix(text, 0);
        if (allowed == text.Length)
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (int start = 0; start < text.Length; start = allowed + 1)
        {
            allowed = AllowedPrefix(text, start);
            kept.Append(text, start, allowed - start);
        }

        return kept.ToString();
    }

    private static int AllowedPrefix(string text, int start)
    {
        int i = start;
        while (i < text.Length)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                i++;
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }
}

using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Pvd.Benchmarks.Documents;

/// <summary>A document read again by the runtime's own zip and XML.</summary>
internal static class Opened
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    internal static IReadOnlyList<(string Path, byte[] Content)> PartsOf(byte[] document)
    {
        using ZipArchive zip = new(new MemoryStream(document));
        return [.. zip.Entries.Select(entry => (entry.FullName, Read(entry)))];
    }

    /// <summary>The paragraphs of the body, no control being left.</summary>
    internal static IReadOnlyList<string> LinesOf(byte[] document)
    {
        List<string> lines = [];
        StringBuilder line = new();
        using var xml = XmlReader.Create(
            new MemoryStream(PartsOf(document).Single(part => part.Path == "word/document.xml").Content)
        );
        while (xml.Read())
        {
            if (xml.NamespaceURI == Word && xml.LocalName is "sdt" or "tag")
            {
                throw new InvalidOperationException("A content control is left.");
            }

            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
            {
                line.Append(xml.Value);
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "p", NamespaceURI: Word })
            {
                lines.Add(line.ToString());
                line.Clear();
            }
        }

        return lines;
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using Stream content = entry.Open();
        using MemoryStream bytes = new();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}

using System.Xml;
using Pvd.Documents.Packaging;

namespace Pvd.Documents.Word;

/// <summary>The parts that are the same in every document: read once from the assembly, without comment or indentation.</summary>
internal static class StaticPart
{
    public static readonly Action<Stream> Styles = Embedded("styles.xml");
    public static readonly Action<Stream> Numbering = Embedded("numbering.xml");
    public static readonly Action<Stream> Settings = Embedded("settings.xml");
    public static readonly Action<Stream> FontTable = Embedded("fontTable.xml");

    private static Action<Stream> Embedded(string name)
    {
        var content = new Lazy<byte[]>(() => Read(name));
        return stream => stream.Write(content.Value, 0, content.Value.Length);
    }

    private static byte[] Read(string name)
    {
        var settings = new XmlReaderSettings { IgnoreComments = true, IgnoreWhitespace = true };
        using Stream resource = typeof(StaticPart).Assembly.GetManifestResourceStream("Pvd.Documents.Word." + name)!;
        using var reader = XmlReader.Create(resource, settings);
        using var content = new MemoryStream();
        using (XmlWriter xml = XmlPart.Open(content))
        {
            reader.MoveToContent();
            xml.WriteNode(reader, defattr: false);
        }

        return content.ToArray();
    }
}

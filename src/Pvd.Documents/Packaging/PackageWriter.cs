using System.Xml;

namespace Pvd.Documents.Packaging;

/// <summary>Writes a tree of parts as an Open XML package: content types, relationships, then each part in order.</summary>
internal static class PackageWriter
{
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string RelationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

    public static void Write(Stream output, IReadOnlyList<Part> roots)
    {
        using var zip = new ZipWriter(output);

        Add("[Content_Types].xml", stream => WriteContentTypes(stream, roots));
        AddRelationships("", roots);
        AddAll(roots);
        zip.Complete();

        void AddAll(IReadOnlyList<Part> parts)
        {
            foreach (Part part in parts)
            {
                Add(part.Path, part.Write);
                AddRelationships(part.Path, part.Related);
                AddAll(part.Related);
            }
        }

        void AddRelationships(string owner, IReadOnlyList<Part> related)
        {
            if (related.Count > 0)
            {
                string folder = owner.Substring(0, owner.LastIndexOf('/') + 1);
                string name = owner.Substring(folder.Length);
                Add($"{folder}_rels/{name}.rels", stream => WriteRelationships(stream, folder, related));
            }
        }

        void Add(string path, Action<Stream> write)
        {
            using var buffer = new MemoryStream();
            write(buffer);
            zip.Add(StoredPart.Of(path, buffer.ToArray()));
        }
    }

    private static void WriteContentTypes(Stream stream, IReadOnlyList<Part> roots)
    {
        using XmlWriter xml = XmlPart.Open(stream);
        xml.WriteStartElement("Types", ContentTypes);
        xml.WriteStartElement("Default");
        xml.WriteAttributeString("Extension", "rels");
        xml.WriteAttributeString("ContentType", RelationshipsType);
        xml.WriteEndElement();
        Override(roots);
        xml.WriteEndElement();

        void Override(IReadOnlyList<Part> parts)
        {
            foreach (Part part in parts)
            {
                xml.WriteStartElement("Override");
                xml.WriteAttributeString("PartName", "/" + part.Path);
                xml.WriteAttributeString("ContentType", part.ContentType);
                xml.WriteEndElement();
                Override(part.Related);
            }
        }
    }

    private static void WriteRelationships(Stream stream, string folder, IReadOnlyList<Part> related)
    {
        using XmlWriter xml = XmlPart.Open(stream);
        xml.WriteStartElement("Relationships", Relationships);
        foreach (Part part in related)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", part.Id);
            xml.WriteAttributeString("Type", part.Relationship);
            xml.WriteAttributeString("Target", TargetFrom(folder, part.Path));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string TargetFrom(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) ? path.Substring(folder.Length) : "/" + path;
}

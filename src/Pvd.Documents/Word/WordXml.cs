using System.Globalization;
using System.Xml;
using Pvd.Documents.Packaging;

namespace Pvd.Documents.Word;

/// <summary>The few gestures of which WordprocessingML is made.</summary>
internal sealed class WordXml(XmlWriter xml)
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string RelationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public WordXml Open(string name)
    {
        xml.WriteStartElement("w", name, Namespace);
        return this;
    }

    public WordXml Close()
    {
        xml.WriteEndElement();
        return this;
    }

    public WordXml Attribute(string name, string value)
    {
        xml.WriteAttributeString("w", name, Namespace, value);
        return this;
    }

    public WordXml Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    public WordXml RelationshipId(string id)
    {
        xml.WriteAttributeString("r", "id", RelationshipNamespace, id);
        return this;
    }

    /// <summary>An element that is a switch: its presence says it all.</summary>
    public WordXml Flag(string name) => Open(name).Close();

    /// <summary>An element with one value.</summary>
    public WordXml Value(string name, string value) => Open(name).Attribute("val", value).Close();

    public WordXml Text(string text)
    {
        Open("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(XmlPart.Clean(text));
        return Close();
    }
}

using System.Xml;
using Pvd.Documents.Packaging;
using Pvd.Documents.Typography;

namespace Pvd.Documents.Word;

/// <summary>What a template says about itself; the day in it gives way to that of each document.</summary>
internal sealed record DocumentProperties(string Title, string Subject)
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private const string Elements = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string SomeDay = "2020-10-01T00:00:00Z";
    private const string Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public void WriteCore(Stream stream)
    {
        using XmlWriter xml = XmlPart.Open(stream);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Elements, Clean(Title));
        xml.WriteElementString("dc", "subject", Elements, Clean(Subject));
        xml.WriteElementString("dc", "language", Elements, "fr-FR");
        WriteDate("created");
        WriteDate("modified");
        xml.WriteEndElement();

        void WriteDate(string name)
        {
            xml.WriteStartElement("dcterms", name, Terms);
            xml.WriteAttributeString("xsi", "type", Schema, "dcterms:W3CDTF");
            xml.WriteString(SomeDay);
            xml.WriteEndElement();
        }
    }

    public static void WriteExtended(Stream stream)
    {
        using XmlWriter xml = XmlPart.Open(stream);
        xml.WriteStartElement("Properties", Extended);
        xml.WriteElementString("Application", Extended, "Pvd.Documents");
        xml.WriteElementString("DocSecurity", Extended, "0");
        xml.WriteEndElement();
    }

    private static string Clean(string text) => XmlPart.Clean(FrenchTypography.Set(text));
}

using System.Xml;
using NodaTime;
using NodaTime.Text;
using Pvd.Documents.Packaging;
using Pvd.Documents.Typography;

namespace Pvd.Documents.Word;

/// <summary>What the file says about itself; its date comes from the dossier, never from a clock.</summary>
internal sealed record DocumentProperties(string Title, string Subject, LocalDate Date)
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private const string Elements = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
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
            xml.WriteString(LocalDatePattern.Iso.Format(Date) + "T00:00:00Z");
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

using System.Xml;
using System.Xml.Linq;
using Pvd.Domain;

namespace Pvd.Documents.Templates.Reading;

/// <summary>Loads the XML of a part after a first look at it that keeps nothing in memory.</summary>
internal sealed class XmlGuard(TemplateLimits limits, ProblemSink problems)
{
    /// <summary>More than this many prefixes at one place are no document's.</summary>
    private const int Prefixes = 256;

    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Loads a part; <c>null</c>, and a problem, when it is not sound.</summary>
    public XDocument? Load(string part, byte[] content)
    {
        if (!Check(part, content))
        {
            return null;
        }

        using XmlReader reader = Open(content);
        return XDocument.Load(reader);
    }

    /// <summary>Checks the parts that are kept as they are: nothing else looks into them before Word does.</summary>
    public void CheckRest(IEnumerable<string> parts, TemplatePackage package)
    {
        foreach (string part in parts.Where(part => !_seen.Contains(part)))
        {
            Check(part, package[part]);
        }
    }

    private bool Check(string part, byte[] content)
    {
        _seen.Add(part);
        try
        {
            return IsWithinLimits(part, content);
        }
        catch (XmlException fault)
        {
            bool isDoctype = Declares(content);
            Localized message = isDoctype
                ? TemplateMessages.Doctype
                : TemplateMessages
                    .Malformed.Fill("line", Wording.Digits(fault.LineNumber))
                    .Fill("column", Wording.Digits(fault.LinePosition));
            problems.Add(isDoctype ? "xml.doctype" : "xml.malformed", new() { Part = part }, message);
            return false;
        }
    }

    private static XmlReader Open(byte[] content) =>
        XmlReader.Create(
            new MemoryStream(content),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            }
        );

    /// <summary>Whether the part fails for a DOCTYPE: read again, it gets further when these are passed over.</summary>
    private static bool Declares(byte[] content)
    {
        using XmlReader reader = XmlReader.Create(
            new MemoryStream(content),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }
        );
        try
        {
            while (reader.Read() && reader.NodeType != XmlNodeType.Element)
            {
                if (reader.NodeType == XmlNodeType.DocumentType)
                {
                    return true;
                }
            }
        }
        catch (XmlException)
        {
            return false;
        }

        return StartsWithDoctype(content);
    }

    private static int CountPrefixes(XmlReader reader)
    {
        int count = 0;
        while (reader.MoveToNextAttribute())
        {
            count += reader.NamespaceURI == XNamespace.Xmlns.NamespaceName ? 1 : 0;
        }

        reader.MoveToElement();
        return count;
    }

    private static bool StartsWithDoctype(byte[] content) =>
        System.Text.Encoding.UTF8.GetString(content, 0, Math.Min(content.Length, 1_024)).Contains("<!DOCTYPE");

    private bool IsWithinLimits(string part, byte[] content)
    {
        int controls = 0;
        long characters = 0;
        Stack<long> paragraphs = new();
        int[] prefixes = new int[limits.Depth + 1];
        using XmlReader reader = Open(content);
        while (reader.Read())
        {
            if (reader.Depth > limits.Depth)
            {
                return Refuse("xml.too-deep", TemplateMessages.TooDeep, limits.Depth);
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                int around = reader.Depth == 0 ? 0 : prefixes[reader.Depth - 1];
                prefixes[reader.Depth] = around + CountPrefixes(reader);
                if (prefixes[reader.Depth] > Prefixes)
                {
                    return Refuse("xml.too-many-prefixes", TemplateMessages.TooManyPrefixes, Prefixes);
                }
            }

            bool isWord = reader.NamespaceURI == Names.W.NamespaceName;
            if (reader.NodeType == XmlNodeType.Element && isWord && !reader.IsEmptyElement && reader.LocalName == "p")
            {
                paragraphs.Push(characters);
            }
            else if (
                reader.NodeType == XmlNodeType.EndElement
                && isWord
                && reader.LocalName == "p"
                && paragraphs.Count > 0
            )
            {
                paragraphs.Pop();
            }
            else if (
                reader.NodeType == XmlNodeType.Element
                && isWord
                && reader.LocalName == "sdt"
                && ++controls > limits.Controls
            )
            {
                return Refuse("xml.too-many-controls", TemplateMessages.TooManyControls, limits.Controls);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                characters += reader.Value.Length;
                if (paragraphs.Count > 0 && characters - paragraphs.Peek() > limits.ParagraphCharacters)
                {
                    return Refuse(
                        "xml.paragraph-too-long",
                        TemplateMessages.ParagraphTooLong,
                        limits.ParagraphCharacters
                    );
                }
            }
        }

        return true;

        bool Refuse(string code, Localized message, int limit)
        {
            problems.Add(code, new() { Part = part }, message.Fill("limit", Wording.Digits(limit)));
            return false;
        }
    }
}

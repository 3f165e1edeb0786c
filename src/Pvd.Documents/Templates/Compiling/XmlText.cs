using System.Text;
using System.Xml.Linq;
using Pvd.Domain;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>Writes the markup of a part as text that can be cut anywhere, with the prefixes of the part.</summary>
internal sealed class XmlText
{
    private readonly StringBuilder _text = new();
    private readonly Stack<Dictionary<string, string>> _prefixes = new();
    private readonly Stack<string> _opened = new();
    private int _added;

    public XmlText() => _prefixes.Push(new(StringComparer.Ordinal) { [XNamespace.Xml.NamespaceName] = "xml" });

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Takes what was written since the last time.</summary>
    public byte[] Take()
    {
        byte[] taken = Encoding.UTF8.GetBytes(_text.ToString());
        _text.Clear();
        return taken;
    }

    public void Declaration() => _text.Append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

    /// <summary>Opens an element; <paramref name="keep"/> says which of its attributes stay, and <paramref name="cut"/> may write a value instead.</summary>
    public void Open(XElement element, Func<XAttribute, bool>? keep = null, Func<XAttribute, bool>? cut = null)
    {
        Dictionary<string, string> declared = _prefixes.Peek();
        List<(string Prefix, string Uri)> added = [];
        foreach (XAttribute attribute in element.Attributes().Where(attribute => attribute.IsNamespaceDeclaration))
        {
            Declare(attribute.Name.Namespace == XNamespace.None ? "" : attribute.Name.LocalName, attribute.Value);
        }

        string name = Qualified(element.Name, isAttribute: false);
        XAttribute[] attributes =
        [
            .. element
                .Attributes()
                .Where(attribute => !attribute.IsNamespaceDeclaration && keep?.Invoke(attribute) != false),
        ];
        string[] names = [.. attributes.Select(attribute => Qualified(attribute.Name, isAttribute: true))];

        _prefixes.Push(declared);
        _opened.Push(name);
        _text.Append('<').Append(name);
        foreach ((string prefix, string uri) in added)
        {
            _text.Append(prefix.Length == 0 ? " xmlns" : " xmlns:" + prefix).Append("=\"");
            AppendEscaped(uri, isAttribute: true);
            _text.Append('"');
        }

        for (int i = 0; i < attributes.Length; i++)
        {
            _text.Append(' ').Append(names[i]).Append("=\"");
            if (cut?.Invoke(attributes[i]) != true)
            {
                AppendEscaped(attributes[i].Value, isAttribute: true);
            }

            _text.Append('"');
        }

        _text.Append('>');

        void Declare(string prefix, string uri)
        {
            if (added.Count == 0)
            {
                declared = new(declared, StringComparer.Ordinal);
            }

            foreach (string hidden in declared.Where(pair => pair.Value == prefix).Select(pair => pair.Key).ToList())
            {
                declared.Remove(hidden);
            }

            added.Add((prefix, uri));
            // Of two prefixes for one address, the one that attributes can bear too.
            if (prefix.Length > 0 || !declared.ContainsKey(uri))
            {
                declared[uri] = prefix;
            }
        }

        string Qualified(XName qualified, bool isAttribute)
        {
            string uri = qualified.NamespaceName;
            if (uri.Length == 0)
            {
                return qualified.LocalName;
            }

            if (!declared.TryGetValue(uri, out string? prefix) || (isAttribute && prefix.Length == 0))
            {
                prefix =
                    element.GetPrefixOfNamespace(qualified.Namespace) is { Length: > 0 } own
                    && !declared.ContainsValue(own)
                        ? own
                        : "x" + Wording.Digits(++_added);
                Declare(prefix, uri);
            }

            return prefix.Length == 0 ? qualified.LocalName : prefix + ":" + qualified.LocalName;
        }
    }

    /// <summary>Closes the element that was opened last.</summary>
    public void Close()
    {
        _prefixes.Pop();
        _text.Append("</").Append(_opened.Pop()).Append('>');
    }

    /// <summary>Writes an element with all that it holds.</summary>
    public void Whole(XElement element)
    {
        Open(element);
        foreach (XNode node in element.Nodes())
        {
            if (node is XElement child)
            {
                Whole(child);
            }
            else if (node is XText text)
            {
                Value(text.Value);
            }
        }

        Close();
    }

    public void Value(string text) => AppendEscaped(text, isAttribute: false);

    private void AppendEscaped(string text, bool isAttribute)
    {
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '"' => _text.Append("&quot;"),
                '\t' when isAttribute => _text.Append("&#9;"),
                '\n' when isAttribute => _text.Append("&#10;"),
                '\r' => _text.Append("&#13;"),
                _ => _text.Append(c),
            };
        }
    }
}

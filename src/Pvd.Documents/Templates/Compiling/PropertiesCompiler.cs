using System.Xml.Linq;
using NodaTime;
using Pvd.Documents.Templates.Reading;
using Pvd.Documents.Templates.Rendering;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>Turns what the file says about itself into pieces: names in braces are printed, persons and clocks are dropped.</summary>
internal sealed class PropertiesCompiler(
    string part,
    NameResolver names,
    Func<object, LocalDate>? date,
    ProblemSink problems
)
{
    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal)
    {
        "creator",
        "lastModifiedBy",
        "revision",
        "lastPrinted",
    };

    private static readonly HashSet<string> Dates = new(StringComparer.Ordinal) { "created", "modified" };

    /// <summary>Where names in braces are printed.</summary>
    private static readonly HashSet<string> Written = new(StringComparer.Ordinal) { "title", "subject" };

    private readonly NodeSink _sink = new();

    public IReadOnlyList<TemplateNode> Compile(XElement root)
    {
        _sink.Text.Declaration();
        _sink.Text.Open(root);
        foreach (XElement property in root.Elements())
        {
            if (Dates.Contains(property.Name.LocalName))
            {
                WriteDate(property);
            }
            else if (!Dropped.Contains(property.Name.LocalName))
            {
                _sink.Text.Open(property);
                if (Written.Contains(property.Name.LocalName))
                {
                    WriteText(property.Value);
                }
                else
                {
                    _sink.Text.Value(property.Value);
                }

                _sink.Text.Close();
            }
        }

        _sink.Text.Close();
        return _sink.Complete();
    }

    private void WriteDate(XElement property)
    {
        if (date is not null)
        {
            _sink.Text.Open(property);
            _sink.Add(new DocumentDay(date));
            _sink.Text.Close();
        }
    }

    private void WriteText(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int open = text.IndexOf('{', start);
            int close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            _sink.Text.Value(text.Substring(start, open - start));
            WriteName(text.Substring(open + 1, close - open - 1));
            start = close + 1;
        }

        _sink.Text.Value(text.Substring(start));
    }

    private void WriteName(string text)
    {
        TemplatePlace place = new() { Part = part, Tag = text };
        if (Tag.Read(text) is not { Verb: TagVerb.Print } tag)
        {
            _sink.Text.Value("{" + text + "}");
            return;
        }

        if (names.Resolve(tag.Path, place) is { } path && PrintableFormat.Of(tag, path, place, problems) is { } format)
        {
            _sink.Add(new PlainValue(path, format));
        }
    }
}

using System.Xml.Linq;
using Pvd.Documents.Templates.Reading;
using Pvd.Documents.Templates.Rendering;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>Turns one part of a template into pieces that are only written, one after the other, at each rendering.</summary>
internal sealed class PartCompiler
{
    /// <summary>What must hold a paragraph, and end with one.</summary>
    private static readonly HashSet<XName> Containers =
    [
        Names.Cell,
        Names.W + "hdr",
        Names.W + "ftr",
        Names.W + "txbxContent",
        Names.W + "footnote",
        Names.W + "endnote",
    ];

    /// <summary>What bears a name or a number of its own, and cannot be repeated.</summary>
    private static readonly HashSet<XName> Unrepeatable =
    [
        Names.W + "bookmarkStart",
        Names.W + "bookmarkEnd",
        Names.W + "permStart",
        Names.W + "permEnd",
    ];

    private static readonly HashSet<XName> VisibleInRuns =
    [
        Names.W + "drawing",
        Names.W + "pict",
        Names.W + "object",
        Names.W + "fldSimple",
        Names.W + "fldChar",
        Names.W + "sym",
        Names.W + "br",
        Names.W + "footnoteReference",
        Names.W + "endnoteReference",
        Names.W + "pgNum",
        Names.W + "ptab",
        Names.W + "cr",
        Names.Equations + "oMath",
    ];

    private readonly NodeSink _sink = new();
    private readonly NameResolver _names;
    private readonly PlaceTracker _places;
    private readonly ControlCompiler _controls;
    private readonly ProblemSink _problems;
    private bool _marksEnds;

    public PartCompiler(
        string part,
        NameResolver names,
        HeadingStyles headings,
        PictureSlots pictures,
        ProblemSink problems
    )
    {
        _names = names;
        _problems = problems;
        _places = new(part, headings);
        _controls = new(this, _sink, _names, _places, pictures.OfPart(part), problems);
    }

    public IReadOnlyList<TemplateNode> Compile(XElement root)
    {
        _sink.Text.Declaration();
        Visit(root);
        return _sink.Complete();
    }

    public void VisitAll(IEnumerable<XNode> nodes)
    {
        foreach (XNode node in nodes)
        {
            if (node is XElement element)
            {
                Visit(element);
            }
            else if (node is XText text)
            {
                VisitText(text);
            }
        }
    }

    public void Open(XElement element) =>
        _sink.Text.Open(
            element,
            keep: attribute =>
                !(
                    _names.IsInRepetition
                    && attribute.Name.Namespace == Names.W14
                    && attribute.Name.LocalName is "paraId" or "textId"
                ),
            cut: attribute => _sink.AddIfDrawingNumber(element, attribute)
        );

    /// <summary>Notes that a paragraph was written, where that matters to what stands around it.</summary>
    public void NoteParagraph()
    {
        if (_marksEnds)
        {
            _sink.Add(new BlockEnd(isParagraph: true));
        }
    }

    private void Visit(XElement element)
    {
        if (element.Name == Names.Control)
        {
            _controls.Visit(element);
        }
        else if (element.Name == Names.Paragraph)
        {
            VisitParagraph(element);
        }
        else if (element.Name == Names.Table)
        {
            VisitTable(element);
        }
        else if (Containers.Contains(element.Name))
        {
            VisitContainer(element);
        }
        else if (element.Name == Names.Compatibility + "Fallback")
        {
            _problems.IsToldAlready = true;
            _places.IsCounting = false;
            Whole(element);
            _places.IsCounting = true;
            _problems.IsToldAlready = false;
        }
        else if (!LeftBehind.IsCommentMark(element.Name) && !(_names.IsInRepetition && IsUnrepeatable(element)))
        {
            if (element.Name == Names.Row || VisibleInRuns.Contains(element.Name))
            {
                _sink.MarkVisible();
            }

            Whole(element);
        }
    }

    private void VisitParagraph(XElement paragraph)
    {
        _places.Enter(paragraph);
        if (CanVanish(paragraph))
        {
            _sink.Add(new Vanishing(_sink.Apart(Write)));
        }
        else
        {
            Write();
        }

        _places.Leave();

        void Write()
        {
            Whole(paragraph);
            NoteParagraph();
        }
    }

    private void VisitTable(XElement table)
    {
        bool hasFixedRow = table.Elements(Names.Row).Any();
        if (hasFixedRow)
        {
            Write();
        }
        else
        {
            _sink.Add(new Vanishing(_sink.Apart(Write)));
        }

        void Write()
        {
            Whole(table);
            if (_marksEnds)
            {
                _sink.Add(new BlockEnd(isParagraph: false));
            }
        }
    }

    private void VisitContainer(XElement container)
    {
        bool outer = _marksEnds;
        _marksEnds = NeedsLastParagraph(container);
        Open(container);
        if (_marksEnds)
        {
            _sink.Add(new BlockEnd(isParagraph: false));
        }

        VisitAll(container.Nodes());
        if (_marksEnds)
        {
            _sink.Add(new LastParagraph(_sink.Bytes(() => _sink.Text.Whole(EmptyLike(container)))));
        }

        _sink.Text.Close();
        _marksEnds = outer;
    }

    private void Whole(XElement element)
    {
        Open(element);
        VisitAll(element.Nodes());
        _sink.Text.Close();
    }

    private void VisitText(XText text)
    {
        if (text.Parent?.Name == Names.Text && !string.IsNullOrWhiteSpace(text.Value))
        {
            _sink.MarkVisible();
        }

        _sink.Text.Value(text.Value);
    }

    /// <summary>Whether all that the paragraph shows may be dropped.</summary>
    private static bool CanVanish(XElement paragraph) =>
        paragraph.Element(Names.ParagraphProperties)?.Element(Names.W + "sectPr") is null
        && paragraph.Elements().Any(ControlCompiler.MayBeDropped)
        && !paragraph.Elements().Where(element => !ControlCompiler.MayBeDropped(element)).Any(IsVisible);

    private static bool IsVisible(XElement element) =>
        element.Name != Names.ParagraphProperties
        && element
            .DescendantsAndSelf()
            .Any(inner =>
                VisibleInRuns.Contains(inner.Name)
                || inner.Name == Names.Control
                || (inner.Name == Names.Text && !string.IsNullOrWhiteSpace(inner.Value))
            );

    private static bool NeedsLastParagraph(XElement container)
    {
        XElement? last = container.Elements().LastOrDefault();
        return last is not null && (last.Name != Names.Paragraph || CanVanish(last));
    }

    private static XElement EmptyLike(XElement container) =>
        new(
            Names.Paragraph,
            container
                .Descendants(Names.Paragraph)
                .LastOrDefault()
                ?.Element(Names.ParagraphProperties)
                ?.Elements(Names.W + "pStyle")
                .Select(style => new XElement(Names.ParagraphProperties, style))
        );

    private static bool IsUnrepeatable(XElement element) =>
        Unrepeatable.Contains(element.Name)
        || (element.Name == Names.W + "id" && element.Parent?.Name == Names.ControlProperties);
}

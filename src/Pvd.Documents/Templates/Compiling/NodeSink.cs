using System.Xml.Linq;
using Pvd.Documents.Templates.Reading;
using Pvd.Documents.Templates.Rendering;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>Gathers the pieces of a part: text as long as nothing changes, then what changes, one inside the other.</summary>
internal sealed class NodeSink
{
    private readonly Stack<List<TemplateNode>> _lists = new([
        [],
    ]);
    private bool _isVisible;

    public XmlText Text { get; } = new();

    /// <summary>Notes that a reader sees what was written last.</summary>
    public void MarkVisible() => _isVisible = true;

    public void Add(TemplateNode node)
    {
        Cut();
        _lists.Peek().Add(node);
    }

    /// <summary>Drawings are numbered anew: a repetition, or Word itself, gives several the same number.</summary>
    public bool AddIfDrawingNumber(XElement element, XAttribute attribute)
    {
        bool isNumber = element.Name == Names.DrawingPlace + "docPr" && attribute.Name == "id";
        if (isNumber)
        {
            Add(new DrawingNumber());
        }

        return isNumber;
    }

    /// <summary>Gathers what an action writes apart.</summary>
    public IReadOnlyList<TemplateNode> Apart(Action write)
    {
        Cut();
        _lists.Push([]);
        write();
        Cut();
        return _lists.Pop();
    }

    /// <summary>The bytes that an action writes, which go nowhere else.</summary>
    public byte[] Bytes(Action write)
    {
        Cut();
        write();
        return Text.Take();
    }

    public IReadOnlyList<TemplateNode> Complete()
    {
        Cut();
        return _lists.Pop();
    }

    /// <summary>The run that values are written into.</summary>
    public RunBytes Run(XElement? look)
    {
        XElement run = new(Names.Run);
        XElement text = new(Names.Text, new XAttribute(XNamespace.Xml + "space", "preserve"));
        byte[] plain = Start(look);
        byte[] raised = Start(RunLook.Raised(look));
        byte[] gap = Start(RunLook.Gap(look));

        Text.Open(run);
        Text.Take();
        byte[] lineBreak = Bytes(() => Text.Whole(new(Names.W + "br")));
        byte[] textStart = Bytes(() => Text.Open(text));
        byte[] textEnd = Bytes(Text.Close);
        byte[] end = Bytes(Text.Close);
        return new(plain, raised, gap, textStart, textEnd, lineBreak, end);

        byte[] Start(XElement? properties)
        {
            byte[] start = Bytes(() =>
            {
                Text.Open(run);
                if (properties is not null)
                {
                    Text.Whole(properties);
                }
            });
            Text.Close();
            Text.Take();
            return start;
        }
    }

    private void Cut()
    {
        if (!Text.IsEmpty)
        {
            _lists.Peek().Add(new FixedText(Text.Take(), _isVisible));
            _isVisible = false;
        }
    }
}

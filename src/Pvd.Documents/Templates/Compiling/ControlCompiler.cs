using System.Xml.Linq;
using Pvd.Documents.Templates.Reading;
using Pvd.Documents.Templates.Rendering;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>Reads a content control: what its tag asks for, and whether what it stands around allows it.</summary>
internal sealed class ControlCompiler(
    PartCompiler part,
    NodeSink sink,
    NameResolver names,
    PlaceTracker places,
    PartPictures pictures,
    ProblemSink problems
)
{
    private static readonly XName TagElement = Names.W + "tag";

    /// <summary>Whether the element is a control that may leave nothing in the document.</summary>
    public static bool MayBeDropped(XElement element) =>
        element.Name == Names.Control
        && TagOf(element) is { } text
        && (
            Tag.Read(text) is { Verb: TagVerb.For or TagVerb.If or TagVerb.Unless }
            || element.Descendants(Names.Drawing + "blip").Any()
        );

    public void Visit(XElement control)
    {
        XElement? properties = control.Element(Names.ControlProperties);
        XElement? content = control.Element(Names.ControlContent);
        string? text = TagOf(control);
        if (text is null)
        {
            VisitUntagged(control, properties, content);
            return;
        }

        TemplatePlace place = places.Of(control, text);
        Tag? tag = Tag.Read(text);
        if (properties!.Elements(TagElement).Skip(1).Any())
        {
            problems.Add("tag.double", place, TemplateMessages.DoubleTag);
        }

        if (tag is null or { Verb: TagVerb.End })
        {
            problems.Add(
                tag is null ? "tag.syntax" : "tag.end-mark",
                place,
                tag is null ? TemplateMessages.TagSyntax : TemplateMessages.EndMark
            );
            VisitContent(content);
            return;
        }

        if (tag.Verb == TagVerb.Complete)
        {
            sink.Add(new GapByHand(place, Words(PlaceTracker.TextOf(content))));
            VisitContent(content);
            return;
        }

        TemplatePath? path = names.Resolve(tag.Path, place);
        switch (tag.Verb)
        {
            case TagVerb.Print:
                VisitPrinted(control, tag, path, place);
                break;
            case TagVerb.For:
                VisitRepetition(properties, content, tag, path, place);
                break;
            default:
                CheckEnclosed(content, place);
                IReadOnlyList<TemplateNode> body = sink.Apart(() => VisitContent(content));
                if (path is not null)
                {
                    sink.Add(new Condition(path, tag.Verb == TagVerb.If, body));
                }

                break;
        }
    }

    private static string? TagOf(XElement control) =>
        control.Element(Names.ControlProperties)?.Element(TagElement)?.Attribute(Names.Val)?.Value is { } text
        && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : null;

    /// <summary>« lieu », from « [à compléter : lieu] ».</summary>
    private static string Words(string gap)
    {
        bool isBracketed = gap.Length > 2 && gap[0] == '[' && gap[gap.Length - 1] == ']';
        return isBracketed ? gap.Substring(gap.IndexOf(':') + 1).Trim('[', ']', ' ', '\u00A0') : gap;
    }

    private static bool IsRepeatedItem(XElement? properties) =>
        properties?.Element(Names.W15 + "repeatingSectionItem") is not null;

    private void VisitUntagged(XElement control, XElement? properties, XElement? content)
    {
        if (IsRepeatedItem(properties))
        {
            VisitContent(content);
            return;
        }

        part.Open(control);
        part.VisitAll(control.Nodes());
        sink.Text.Close();
    }

    private void VisitRepetition(
        XElement properties,
        XElement? content,
        Tag tag,
        TemplatePath? path,
        TemplatePlace place
    )
    {
        CheckEnclosed(content, place);
        bool isList = path is { Last.Kind: TemplateValueKind.List, IsEnumeration: false };
        if (path is not null && !isList)
        {
            problems.Add("tag.not-a-list", place, TemplateMessages.NotAList.Fill("name", tag.Path));
        }

        if (!isList)
        {
            VisitContent(content);
            return;
        }

        names.Enter(path!);
        bool hasItems = properties.Element(Names.W15 + "repeatingSection") is not null;
        XElement? firstItem = hasItems
            ? content
                ?.Elements(Names.Control)
                .FirstOrDefault(item => IsRepeatedItem(item.Element(Names.ControlProperties)))
            : null;
        IReadOnlyList<TemplateNode> body = sink.Apart(() =>
            VisitContent(firstItem?.Element(Names.ControlContent) ?? content)
        );
        names.Leave();
        sink.Add(new Repetition(path!, body));
    }

    private void VisitContent(XElement? content) => part.VisitAll(content?.Nodes() ?? []);

    private void CheckEnclosed(XElement? content, TemplatePlace place)
    {
        if (content?.Elements(Names.Cell).Any() == true)
        {
            problems.Add("tag.across-cells", place, TemplateMessages.AcrossCells);
        }
        else if (content is null || !EnclosesSomething(content))
        {
            problems.Add("tag.encloses-nothing", place, TemplateMessages.EncloseNothing);
        }
    }

    private static bool EnclosesSomething(XElement content) =>
        content
            .Descendants()
            .Any(element =>
                element.Name == Names.Control
                || element.Name.Namespace == Names.DrawingPlace
                || (element.Name == Names.Text && element.Value.Length > 0)
                || element.Name == Names.W + "br"
                || element.Name == Names.W + "fldSimple"
                || element.Name == Names.W + "tab"
            );

    private void VisitPrinted(XElement control, Tag tag, TemplatePath? path, TemplatePlace place)
    {
        XElement content = control.Element(Names.ControlContent) ?? new(Names.ControlContent);
        bool fits = CheckRoom(content, place);
        if (path is null || !fits)
        {
            return;
        }

        TemplateMember member = path.Last;
        if (member.Kind == TemplateValueKind.Picture)
        {
            VisitPicture(content, tag, path, place);
            return;
        }

        if (PrintableFormat.Of(tag, path, place, problems) is not { } format)
        {
            return;
        }

        XElement? look = RunLook.Of(control.Element(Names.ControlProperties), content);
        bool isBlock = !control.Ancestors(Names.Paragraph).Any() && !content.Descendants(Names.Paragraph).Any();
        PrintInto(
            isBlock ? new(Names.ControlContent, new XElement(Names.Paragraph)) : content,
            () => sink.Add(new PrintedValue(path, format, sink.Run(look), places.IsCounting ? place : null))
        );
    }

    private bool CheckRoom(XElement content, TemplatePlace place)
    {
        int before = problems.Problems.Count;
        if (content.Descendants(Names.Row).Any() || content.Descendants(Names.Cell).Skip(1).Any())
        {
            problems.Add("tag.across-cells", place, TemplateMessages.AcrossCells);
        }
        else if (content.Descendants(Names.Paragraph).Skip(1).Any())
        {
            problems.Add("tag.several-paragraphs", place, TemplateMessages.SeveralParagraphs);
        }

        if (content.Descendants(Names.Control).Any(inner => TagOf(inner) is not null))
        {
            problems.Add("tag.control-in-value", place, TemplateMessages.ControlInField);
            VisitContent(content);
        }

        return problems.Problems.Count == before;
    }

    /// <summary>Writes what stands around the text of a control, and the value in the place of its first run.</summary>
    private void PrintInto(XElement content, Action print)
    {
        bool printed = false;
        Around(content, isOutside: true);

        void Around(XElement element, bool isOutside)
        {
            foreach (XElement child in element.Elements())
            {
                if (child.Name == Names.Run)
                {
                    PrintOnce();
                }
                else if (child.Name == Names.Paragraph || child.Name == Names.Cell)
                {
                    part.Open(child);
                    Around(child, isOutside: false);
                    if (child.Name == Names.Paragraph)
                    {
                        PrintOnce();
                    }

                    sink.Text.Close();
                    if (child.Name == Names.Paragraph)
                    {
                        part.NoteParagraph();
                    }
                }
                else if (child.Name == Names.ParagraphProperties || child.Name == Names.W + "tcPr")
                {
                    sink.Text.Whole(child);
                }
                else if (!names.IsInRepetition && IsBookmark(child))
                {
                    sink.Text.Whole(child);
                }
                else if (child.Descendants().Any(IsPlaceOfText))
                {
                    Around(child, isOutside: false);
                }
            }

            if (isOutside)
            {
                PrintOnce();
            }
        }

        void PrintOnce()
        {
            if (!printed)
            {
                printed = true;
                print();
            }
        }
    }

    /// <summary>What cross-references lead to.</summary>
    private static bool IsBookmark(XElement element) =>
        element.Name == Names.W + "bookmarkStart" || element.Name == Names.W + "bookmarkEnd";

    private static bool IsPlaceOfText(XElement element) =>
        element.Name == Names.Run || element.Name == Names.Paragraph || element.Name == Names.Cell;

    private void VisitPicture(XElement content, Tag tag, TemplatePath path, TemplatePlace place)
    {
        XElement? blip = content.Descendants(Names.Drawing + "blip").FirstOrDefault();
        if (blip?.Attribute(Names.R + "embed") is not { } embedded)
        {
            problems.Add("tag.no-picture", place, TemplateMessages.NoPicture.Fill("name", tag.Path));
            return;
        }

        if (path.Depth > 0 || names.IsInRepetition)
        {
            problems.Add("tag.picture-repeated", place, TemplateMessages.PictureRepeated);
            return;
        }

        embedded.Value = pictures.Add(path);
        // The drawing that Word prefers to the picture, and what the picture of the template was cut to.
        blip.Elements(Names.Drawing + "extLst").Remove();
        blip.Parent!.Elements(Names.Drawing + "srcRect").Remove();
        sink.Add(new Condition(path, expected: true, sink.Apart(Write)));

        void Write()
        {
            new PictureFrame(sink, path).Write(content);
            if (content.Elements(Names.Paragraph).Any())
            {
                part.NoteParagraph();
            }
        }
    }
}

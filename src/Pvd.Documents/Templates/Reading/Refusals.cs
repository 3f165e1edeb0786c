using System.Xml.Linq;

namespace Pvd.Documents.Templates.Reading;

/// <summary>What no template may hold: code, content fetched from elsewhere, changes that nobody has decided on.</summary>
internal sealed class Refusals(TemplatePackage package, ProblemSink problems)
{
    private static readonly string[] CodeKinds =
    [
        "vbaProject",
        "wordVbaData",
        "attachedToolbars",
        "keyMapCustomizations",
    ];
    private static readonly string[] ActiveKinds = ["oleObject", "control", "activeXControlBinary"];
    private static readonly string[] FetchingFields =
    [
        "INCLUDETEXT",
        "INCLUDEPICTURE",
        "INCLUDE",
        "IMPORT",
        "LINK",
        "DDE",
        "DDEAUTO",
        "DATABASE",
        "RD",
    ];

    private static readonly HashSet<string> Changes = new(StringComparer.Ordinal)
    {
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "cellIns",
        "cellDel",
        "cellMerge",
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "tblPrExChange",
        "tblGridChange",
        "trPrChange",
        "tcPrChange",
        "numberingChange",
        "moveFromRangeStart",
        "moveToRangeStart",
        "customXmlInsRangeStart",
        "customXmlDelRangeStart",
        "customXmlMoveFromRangeStart",
        "customXmlMoveToRangeStart",
    };

    public void Check()
    {
        bool isMacroEnabled = package
            .Paths.Select(package.TypeOf)
            .Any(type => type.Contains("macroEnabled") || type.Contains("vbaProject"));
        if (isMacroEnabled || package.Relationships.Any(relationship => CodeKinds.Contains(relationship.Kind)))
        {
            problems.Add("file.macro", TemplatePlace.File, TemplateMessages.Macro);
        }

        foreach (Relationship relationship in package.Relationships)
        {
            if (relationship.IsExternal)
            {
                CheckExternal(relationship);
            }
            else if (ActiveKinds.Contains(relationship.Kind))
            {
                problems.Add("file.active-content", PlaceOf(relationship), TemplateMessages.ActiveContent);
            }
            else if (relationship.Kind == "aFChunk")
            {
                problems.Add("file.imported-content", PlaceOf(relationship), TemplateMessages.ImportedContent);
            }
            else if (!package.Contains(relationship.Target) && !IsWithinDocument(relationship))
            {
                problems.Add(
                    "file.missing-part",
                    PlaceOf(relationship),
                    TemplateMessages.MissingPart.Fill("name", relationship.Target)
                );
            }
        }
    }

    /// <summary>Looks for tracked changes and fields that fetch, each told once a paragraph.</summary>
    public void CheckContent(string part, XElement root, HeadingStyles headings)
    {
        PlaceTracker places = new(part, headings);
        XElement? lastChanged = null;
        foreach (XElement element in root.DescendantsAndSelf())
        {
            if (element.Name == Names.Paragraph)
            {
                places.Enter(element);
                places.Leave();
                if (FetchingField(element) is { } field)
                {
                    problems.Add(
                        "content.linked-field",
                        places.In(element),
                        TemplateMessages.LinkedField.Fill("field", field)
                    );
                }
            }
            else if (element.Name.Namespace == Names.W && Changes.Contains(element.Name.LocalName))
            {
                XElement around = element.Ancestors(Names.Paragraph).FirstOrDefault() ?? element;
                if (around != lastChanged)
                {
                    lastChanged = around;
                    problems.Add("content.tracked-change", places.In(around), TemplateMessages.TrackedChange);
                }
            }
        }
    }

    /// <summary>The name of a field that fetches; Word cuts an instruction into several runs as it likes.</summary>
    private static string? FetchingField(XElement paragraph) =>
        paragraph
            .Descendants(Names.W + "fldSimple")
            .Select(field => field.Attribute(Names.W + "instr")?.Value ?? "")
            .Concat(Instructions(paragraph))
            .Select(NameOf)
            .FirstOrDefault(FetchingFields.Contains);

    private static List<string> Instructions(XElement paragraph)
    {
        List<string> instructions = [""];
        foreach (XElement element in paragraph.Descendants())
        {
            if (element.Name == Names.W + "fldChar")
            {
                instructions.Add("");
            }
            else if (element.Name == Names.W + "instrText")
            {
                instructions[instructions.Count - 1] += element.Value;
            }
        }

        return instructions;
    }

    private static string NameOf(string instruction) =>
        new([.. instruction.Trim().TakeWhile(c => char.IsLetter(c)).Select(char.ToUpperInvariant)]);

    private static TemplatePlace PlaceOf(Relationship relationship) =>
        relationship.Owner.Length == 0 ? TemplatePlace.File : new() { Part = relationship.Owner };

    private static bool IsWithinDocument(Relationship relationship) =>
        relationship.Target.Length == 0 || (relationship.Kind == "hyperlink" && relationship.Target.Contains('#'));

    /// <summary>
    /// A link that a reader follows by hand is ordinary; one that Word follows by itself is refused, but for the file from
    /// which a document was begun, which Word notes by itself and no document made here keeps.
    /// </summary>
    private void CheckExternal(Relationship relationship)
    {
        bool hasAddress = Uri.TryCreate(relationship.Target, UriKind.Absolute, out Uri? address);
        bool isPlainLink =
            relationship.Kind == "hyperlink" && hasAddress && address!.Scheme is "http" or "https" or "mailto";
        bool isOrigin = relationship.Kind == RelationshipPaths.AttachedTemplate && hasAddress && address!.IsFile;
        if (!isPlainLink && !isOrigin)
        {
            problems.Add(
                "file.external-link",
                PlaceOf(relationship),
                TemplateMessages.ExternalLink.Fill("target", relationship.Target)
            );
        }
    }
}

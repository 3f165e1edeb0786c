using System.Xml.Linq;
using Pvd.Documents.Templates.Compiling;

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
    };

    public void Check()
    {
        bool isMacroEnabled = package.TypeOf(package.Main).Contains("macroEnabled");
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
            else if (!package.Contains(relationship.Target) && relationship.Target.Length > 0)
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
            }
            else if (element.Name.Namespace == Names.W)
            {
                XElement around = element.Ancestors(Names.Paragraph).FirstOrDefault() ?? element;
                if (Changes.Contains(element.Name.LocalName) && around != lastChanged)
                {
                    lastChanged = around;
                    problems.Add("content.tracked-change", places.In(around), TemplateMessages.TrackedChange);
                }
                else if (FetchingField(element) is { } field)
                {
                    problems.Add(
                        "content.linked-field",
                        places.In(around),
                        TemplateMessages.LinkedField.Fill("field", field)
                    );
                }
            }
        }
    }

    private static string? FetchingField(XElement element)
    {
        string? instruction =
            element.Name.LocalName is "instrText" ? element.Value
            : element.Name.LocalName is "fldSimple" ? element.Attribute(Names.W + "instr")?.Value
            : null;
        string? name = instruction?.Trim().Split(' ')[0].ToUpperInvariant();
        return name is not null && FetchingFields.Contains(name) ? name : null;
    }

    private static TemplatePlace PlaceOf(Relationship relationship) =>
        relationship.Owner.Length == 0 ? TemplatePlace.File : new() { Part = relationship.Owner };

    /// <summary>A link that a reader follows by hand is ordinary; one that Word follows by itself is refused.</summary>
    private void CheckExternal(Relationship relationship)
    {
        bool isPlainLink =
            relationship.Kind == "hyperlink"
            && Uri.TryCreate(relationship.Target, UriKind.Absolute, out Uri? address)
            && address.Scheme is "http" or "https" or "mailto";
        if (!isPlainLink)
        {
            problems.Add(
                "file.external-link",
                PlaceOf(relationship),
                TemplateMessages.ExternalLink.Fill("target", relationship.Target)
            );
        }
    }
}

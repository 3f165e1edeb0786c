using System.Xml.Linq;
using Pvd.Documents.Templates.Reading;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>What belongs to the editing of a template and to no document: notes between colleagues, who wrote them, what Word offers while one types.</summary>
internal static class LeftBehind
{
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "comments",
        "commentsExtended",
        "commentsIds",
        "commentsExtensible",
        "people",
        "thumbnail",
        "origin",
        "signature",
        "glossaryDocument",
    };

    private static readonly XName[] EditingSettings =
    [
        Names.W + RelationshipPaths.AttachedTemplate,
        Names.W + "trackRevisions",
    ];

    /// <summary>Elements that mark the place of a comment.</summary>
    public static bool IsCommentMark(XName name) =>
        name.Namespace == Names.W && name.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference";

    /// <summary>The parts that no document keeps: those, and whatever nothing else refers to.</summary>
    public static HashSet<string> In(TemplatePackage package)
    {
        ILookup<string, Relationship> byOwner = package
            .Relationships.Where(relationship => !relationship.IsExternal && !Kinds.Contains(relationship.Kind))
            .ToLookup(relationship => relationship.Owner, StringComparer.OrdinalIgnoreCase);
        HashSet<string> reached = new(StringComparer.OrdinalIgnoreCase);
        Queue<string> owners = new([""]);
        while (owners.Count > 0)
        {
            foreach (Relationship relationship in byOwner[owners.Dequeue()])
            {
                if (reached.Add(relationship.Target))
                {
                    owners.Enqueue(relationship.Target);
                }
            }
        }

        HashSet<string> relationships = new(
            reached.Append("").Select(RelationshipPaths.Of),
            StringComparer.OrdinalIgnoreCase
        );
        return new(
            package.Paths.Where(path =>
                !reached.Contains(path)
                && !relationships.Contains(path)
                && !string.Equals(path, TemplatePackage.ContentTypesPath, StringComparison.OrdinalIgnoreCase)
            ),
            StringComparer.OrdinalIgnoreCase
        );
    }

    /// <summary>The settings of a document that is no longer edited with tracked changes, and begun from no file.</summary>
    public static XDocument WithoutEditing(byte[] settings)
    {
        using MemoryStream stream = new(settings);
        XDocument document = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        document.Root!.Elements().Where(element => EditingSettings.Contains(element.Name)).Remove();
        return document;
    }
}

using System.Xml.Linq;

namespace Pvd.Documents.Templates.Reading;

/// <summary>The parts that say what other parts refer to.</summary>
internal static class RelationshipPaths
{
    /// <summary>The kind of the reference to the file from which a document was begun.</summary>
    public const string AttachedTemplate = "attachedTemplate";

    private const string Folder = "_rels/";
    private const string Ending = ".rels";

    public static bool IsOne(string path) =>
        path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase)
        && (path.StartsWith(Folder, StringComparison.OrdinalIgnoreCase) || path.Contains("/" + Folder));

    /// <summary>« word/_rels/document.xml.rels », from « word/document.xml ».</summary>
    public static string Of(string owner)
    {
        int name = owner.LastIndexOf('/') + 1;
        return owner.Substring(0, name) + Folder + owner.Substring(name) + Ending;
    }

    public static IEnumerable<Relationship> Read(string path, XDocument document)
    {
        string owner = OwnerOf(path);
        string folder = owner.Substring(0, owner.LastIndexOf('/') + 1);
        foreach (XElement relationship in document.Root?.Elements(Names.Relationships + "Relationship") ?? [])
        {
            string kind = relationship.Attribute("Type")?.Value ?? "";
            string target = relationship.Attribute("Target")?.Value ?? "";
            bool isExternal = relationship.Attribute("TargetMode")?.Value == "External";
            yield return new(
                owner,
                relationship.Attribute("Id")?.Value ?? "",
                kind.Substring(kind.LastIndexOf('/') + 1),
                isExternal ? target : Resolve(folder, target),
                isExternal
            );
        }
    }

    private static string OwnerOf(string path)
    {
        int folder = path.LastIndexOf(Folder, StringComparison.OrdinalIgnoreCase);
        string name = path.Substring(folder + Folder.Length);
        return path.Substring(0, folder) + name.Substring(0, name.Length - Ending.Length);
    }

    private static string Resolve(string folder, string target)
    {
        if (target.Length > 0 && target[0] == '/')
        {
            return target.Substring(1);
        }

        List<string> segments = [.. folder.Split('/').Where(segment => segment.Length > 0)];
        foreach (string segment in target.Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ".." or ""))
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }
}

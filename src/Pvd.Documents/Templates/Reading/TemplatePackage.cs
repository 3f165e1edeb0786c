using System.Xml.Linq;

namespace Pvd.Documents.Templates.Reading;

/// <summary>The parts of a template, what each is, and what refers to what.</summary>
internal sealed class TemplatePackage
{
    public const string ContentTypesPath = "[Content_Types].xml";
    private const string MainKind = "officeDocument";

    private readonly IReadOnlyDictionary<string, byte[]> _parts;
    private readonly XDocument _contentTypes;
    private readonly Dictionary<string, string> _typesByName;
    private readonly Dictionary<string, string> _typesByExtension;

    private TemplatePackage(
        IReadOnlyDictionary<string, byte[]> parts,
        XDocument contentTypes,
        IReadOnlyList<Relationship> relationships,
        string main
    )
    {
        _parts = parts;
        _contentTypes = contentTypes;
        _typesByName = Declared("Override", "PartName");
        _typesByExtension = Declared("Default", "Extension");
        Relationships = relationships;
        Main = main;
    }

    /// <summary>Gets the path of the body.</summary>
    public string Main { get; }

    public IReadOnlyList<Relationship> Relationships { get; }

    public IEnumerable<string> Paths => _parts.Keys;

    public byte[] this[string path] => _parts[path];

    /// <summary>Opens a file; <c>null</c>, and problems, when it is no sound Word document.</summary>
    public static TemplatePackage? Open(Stream file, TemplateLimits limits, XmlGuard guard, ProblemSink problems)
    {
        if (new PackageReader(limits, problems).Read(file) is not { } parts)
        {
            return null;
        }

        XDocument? contentTypes = parts.TryGetValue(ContentTypesPath, out byte[]? types)
            ? guard.Load(ContentTypesPath, types)
            : null;
        List<Relationship> relationships = [];
        foreach (string path in parts.Keys.Where(RelationshipPaths.IsOne))
        {
            if (guard.Load(path, parts[path]) is { } document)
            {
                relationships.AddRange(RelationshipPaths.Read(path, document));
            }
        }

        string? target = relationships
            .FirstOrDefault(relationship => relationship is { Owner: "", Kind: MainKind, IsExternal: false })
            ?.Target;
        string? main = parts.Keys.FirstOrDefault(path => IsSame(path, target));
        if (contentTypes?.Root is null || main is null)
        {
            if (problems.Problems.Count == 0)
            {
                problems.Add("file.not-word", TemplatePlace.File, TemplateMessages.NotWord);
            }

            return null;
        }

        return new(parts, contentTypes, relationships, main);
    }

    public bool Contains(string path) => _parts.ContainsKey(path);

    /// <summary>The media type of a part; empty when the file does not say.</summary>
    public string TypeOf(string path)
    {
        string extension = path.Substring(path.LastIndexOf('.') + 1);
        return _typesByName.TryGetValue("/" + path, out string? named) ? named
            : _typesByExtension.TryGetValue(extension, out string? usual) ? usual
            : "";
    }

    /// <summary>The parts of some kind that the body refers to.</summary>
    public IEnumerable<string> OfKind(params string[] kinds) =>
        Relationships
            .Where(relationship => IsSame(relationship.Owner, Main) && !relationship.IsExternal)
            .Where(relationship => kinds.Contains(relationship.Kind) && _parts.ContainsKey(relationship.Target))
            .Select(relationship => relationship.Target)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The properties of the file that are kept in a part.</summary>
    public IEnumerable<string> CoreProperties() =>
        Relationships
            .Where(relationship => relationship is { Owner: "", Kind: "core-properties", IsExternal: false })
            .Select(relationship => relationship.Target)
            .Where(_parts.ContainsKey)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a part is XML, by its name or its media type.</summary>
    public bool IsXml(string path) =>
        path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || TypeOf(path).EndsWith("xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>The list of media types, with the body as a document and pictures known.</summary>
    public XDocument ContentTypesOfDocument(string mainType, IEnumerable<string> dropped)
    {
        XDocument types = new(_contentTypes);
        HashSet<string> gone = new(dropped.Select(path => "/" + path), StringComparer.OrdinalIgnoreCase);
        types
            .Root!.Elements(Names.ContentTypes + "Override")
            .Where(type => type.Attribute("PartName")?.Value is { } name && gone.Contains(name))
            .Remove();
        XElement? main = types
            .Root.Elements(Names.ContentTypes + "Override")
            .FirstOrDefault(type => Is(type, "PartName", "/" + Main));
        if (main is null)
        {
            main = new(Names.ContentTypes + "Override", new XAttribute("PartName", "/" + Main));
            types.Root.Add(main);
        }

        main.SetAttributeValue("ContentType", mainType);
        if (!types.Root.Elements(Names.ContentTypes + "Default").Any(type => Is(type, "Extension", "png")))
        {
            types.Root.AddFirst(
                new XElement(
                    Names.ContentTypes + "Default",
                    new XAttribute("Extension", "png"),
                    new XAttribute("ContentType", "image/png")
                )
            );
        }

        return types;
    }

    private Dictionary<string, string> Declared(string element, string key)
    {
        Dictionary<string, string> types = new(StringComparer.OrdinalIgnoreCase);
        foreach (XElement type in _contentTypes.Root!.Elements(Names.ContentTypes + element))
        {
            if (type.Attribute(key)?.Value is { } name && !types.ContainsKey(name))
            {
                types.Add(name, type.Attribute("ContentType")?.Value ?? "");
            }
        }

        return types;
    }

    private static bool Is(XElement type, string key, string value) => IsSame(type.Attribute(key)?.Value, value);

    /// <summary>Names of parts do not depend on case.</summary>
    private static bool IsSame(string? left, string? right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

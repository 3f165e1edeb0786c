using System.Xml.Linq;
using Pvd.Documents.Packaging;
using Pvd.Documents.Templates.Reading;
using Pvd.Documents.Templates.Rendering;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>Checks a template against a model, and turns it into what is written at each rendering.</summary>
internal sealed class TemplateCompiler(ModelShape model, TemplateLimits limits)
{
    private const string DocumentType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static readonly string[] WrittenKinds = ["header", "footer", "footnotes", "endnotes"];

    private readonly ProblemSink _problems = new();
    private readonly ProblemSink _losses = new();

    public IReadOnlyList<TemplateProblem> Problems => _problems.Problems;

    /// <summary>Gets what makes the document harder to read or to hear, without hindering its rendering.</summary>
    public IReadOnlyList<TemplateProblem> Losses => _losses.Problems;

    /// <summary>Gets the names that the template uses, in French.</summary>
    public ISet<string> UsedNames { get; } = new SortedSet<string>(StringComparer.Ordinal);

    public CompiledTemplate? Compile(Stream file)
    {
        XmlGuard guard = new(limits, _problems);
        if (TemplatePackage.Open(file, limits, guard, _problems) is not { } package)
        {
            return null;
        }

        new Refusals(package, _problems).Check();
        XDocument? styles = package.OfKind("styles").Select(path => guard.Load(path, package[path])).FirstOrDefault();
        HeadingStyles headings = new(styles);
        PictureSlots pictures = new(package);
        NameResolver names = new(model.Scope, UsedNames, _problems);
        Dictionary<string, IReadOnlyList<TemplateNode>> written = new(StringComparer.OrdinalIgnoreCase);
        foreach (string path in package.OfKind(WrittenKinds).Prepend(package.Main))
        {
            if (guard.Load(path, package[path])?.Root is not { } root)
            {
                continue;
            }

            if (path == package.Main && root.Name != Names.W + "document")
            {
                bool isStrict = root.Name.LocalName == "document" && root.Name.NamespaceName.Contains("purl.oclc.org");
                _problems.Add(
                    "file.not-word",
                    TemplatePlace.File,
                    isStrict ? TemplateMessages.Strict : TemplateMessages.NotWord
                );
                continue;
            }

            new Refusals(package, _problems).CheckContent(path, root, headings);
            CheckForReaders(path, root, headings);
            written[path] = new PartCompiler(path, names, headings, pictures, _problems).Compile(root);
        }

        CheckLanguage(styles);
        if (!package.CoreProperties().Any())
        {
            _losses.Add("reader.title", TemplatePlace.File, TemplateLosses.Title);
        }

        foreach (string path in package.CoreProperties())
        {
            if (guard.Load(path, package[path])?.Root is { } root)
            {
                CheckTitle(root);
                written[path] = new PropertiesCompiler(path, names, model.Date, _problems).Compile(root);
            }
        }

        guard.CheckRest(package.Paths.Where(package.IsXml), package);
        return _problems.Problems.Count > 0 ? null : new(PartsOf(package, written, pictures));
    }

    private void CheckForReaders(string path, XElement root, HeadingStyles headings)
    {
        ReaderCheck check = new(path, headings, _losses);
        check.Check(root);
        if (root.Name == Names.W + "document" && !check.HasHeading)
        {
            _losses.Add("reader.no-heading", new() { Part = path }, TemplateLosses.NoHeading);
        }
    }

    private void CheckLanguage(XDocument? styles)
    {
        string? language = styles
            ?.Root?.Element(Names.W + "docDefaults")
            ?.Descendants(Names.W + "lang")
            .FirstOrDefault()
            ?.Attribute(Names.Val)
            ?.Value;
        if (language?.StartsWith("fr", StringComparison.OrdinalIgnoreCase) != true)
        {
            _losses.Add("reader.language", TemplatePlace.File, TemplateLosses.Language);
        }
    }

    private void CheckTitle(XElement properties)
    {
        if (string.IsNullOrWhiteSpace(properties.Element(Names.DublinCore + "title")?.Value))
        {
            _losses.Add("reader.title", TemplatePlace.File, TemplateLosses.Title);
        }
    }

    private static List<CompiledPart> PartsOf(
        TemplatePackage package,
        Dictionary<string, IReadOnlyList<TemplateNode>> written,
        PictureSlots pictures
    )
    {
        HashSet<string> dropped = LeftBehind.In(package);
        HashSet<string> settings = new(package.OfKind("settings"), StringComparer.OrdinalIgnoreCase);
        Dictionary<string, List<PictureSlot>> added = pictures
            .All.GroupBy(slot => RelationshipPaths.Of(slot.Owner))
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.OrdinalIgnoreCase);

        List<CompiledPart> parts = [];
        foreach (string path in package.Paths.Where(path => !dropped.Contains(path)))
        {
            if (written.TryGetValue(path, out IReadOnlyList<TemplateNode>? nodes))
            {
                parts.Add(CompiledPart.Of(path, nodes));
            }
            else if (string.Equals(path, TemplatePackage.ContentTypesPath, StringComparison.OrdinalIgnoreCase))
            {
                parts.Add(Stored(path, package.ContentTypesOfDocument(DocumentType, dropped)));
            }
            else if (RelationshipPaths.IsOne(path))
            {
                added.TryGetValue(path, out List<PictureSlot>? slots);
                added.Remove(path);
                parts.Add(Stored(path, RelationshipsOf(package[path], dropped, path, slots ?? [])));
            }
            else if (settings.Contains(path))
            {
                parts.Add(Stored(path, LeftBehind.WithoutEditing(package[path])));
            }
            else
            {
                parts.Add(new CompiledPart.Kept(StoredPart.Of(path, package[path])));
            }
        }

        XElement none = new(Names.Relationships + "Relationships");
        parts.AddRange(added.Select(pair => Stored(pair.Key, new XDocument(With(none, pair.Value)))));
        parts.AddRange(pictures.All.Select(slot => new CompiledPart.Picture(slot)));
        return parts;
    }

    private static XDocument RelationshipsOf(
        byte[] content,
        HashSet<string> dropped,
        string path,
        IReadOnlyList<PictureSlot> slots
    )
    {
        using MemoryStream stream = new(content);
        XDocument document = XDocument.Load(stream);
        HashSet<string> gone = new(
            RelationshipPaths
                .Read(path, document)
                .Where(relationship =>
                    relationship.IsExternal
                        ? relationship.Kind == RelationshipPaths.AttachedTemplate
                        : dropped.Contains(relationship.Target)
                )
                .Select(relationship => relationship.Id),
            StringComparer.Ordinal
        );
        document.Root!.Elements().Where(element => gone.Contains(element.Attribute("Id")?.Value ?? "")).Remove();
        return new(With(document.Root, slots));
    }

    private static XElement With(XElement relationships, IReadOnlyList<PictureSlot> slots)
    {
        XElement with = new(relationships);
        with.Add(
            slots.Select(slot => new XElement(
                Names.Relationships + "Relationship",
                new XAttribute("Id", slot.RelationshipId),
                new XAttribute("Type", Names.R.NamespaceName + "/image"),
                new XAttribute("Target", "/" + slot.Path)
            ))
        );
        return with;
    }

    private static CompiledPart.Kept Stored(string path, XDocument document)
    {
        XmlText text = new();
        text.Declaration();
        text.Whole(document.Root!);
        return new(StoredPart.Of(path, text.Take()));
    }
}

using Pvd.Documents;
using Pvd.Documents.Templates;

namespace Pvd.Samples.Templates;

/// <summary>What the names of a template are read from.</summary>
internal enum SourceKind
{
    Dossier,
    Plan,
    Assessment,
}

/// <summary>Tells what a template is about by the first part of the names that it uses.</summary>
internal static class SourceKinds
{
    /// <summary>What the template asks for; empty when any source will do.</summary>
    internal static IReadOnlySet<SourceKind> Of(Template<DocumentSource> template) =>
        template.Names.Select(FirstOf).Select(KindOf).OfType<SourceKind>().ToHashSet();

    internal static string FirstOf(string name) => name.Split('.')[0];

    private static SourceKind? KindOf(string first) =>
        first switch
        {
            "etabli-le" => null,
            "subvention" => SourceKind.Plan,
            "evaluation" => SourceKind.Assessment,
            _ => SourceKind.Dossier,
        };
}

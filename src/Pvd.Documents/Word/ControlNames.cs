using Pvd.Documents.Templates;
using Pvd.Documents.Templates.Compiling;
using Pvd.Documents.Templates.Reading;
using Pvd.Documents.Templates.Rendering;

namespace Pvd.Documents.Word;

/// <summary>What the controls of a template are called, and what stands in them, as the model describes it.</summary>
internal sealed class ControlNames(TemplateScope model)
{
    private static readonly TemplatePlace Nowhere = new();
    private readonly ProblemSink _problems = new();
    private NameResolver? _resolver;

    private NameResolver Resolver => _resolver ??= new(model, new HashSet<string>(StringComparer.Ordinal), _problems);

    public string Alias(Tag tag)
    {
        if (tag.Verb == TagVerb.Complete)
        {
            return "À compléter à la main";
        }

        string label = Resolve(tag).Last.Label.French;
        return tag.Verb switch
        {
            TagVerb.For => "Pour chaque élément : " + label,
            TagVerb.If => "Si : " + label,
            TagVerb.Unless => "Sauf si : " + label,
            _ => label,
        };
    }

    public string Example(Tag tag) => Resolve(tag).Last.Example ?? "…";

    /// <summary>Does something where the names of the repeated items are in reach.</summary>
    public void Within(Tag tag, Action action)
    {
        if (tag.Verb == TagVerb.For)
        {
            Resolver.Enter(Resolve(tag));
            action();
            Resolver.Leave();
        }
        else
        {
            action();
        }
    }

    private TemplatePath Resolve(Tag tag) =>
        Resolver.Resolve(tag.Path, Nowhere) ?? throw new InvalidOperationException(_problems.Problems[0].ToString());
}

using Pvd.Domain;

namespace Pvd.Documents.Templates;

/// <summary>A value that a document shows and that is not known.</summary>
public sealed record TemplateGap
{
    internal TemplateGap(TemplatePlace place, TemplateMember member)
    {
        Place = place;
        Member = member;
    }

    /// <summary>Gets where the template prints it.</summary>
    public TemplatePlace Place { get; }

    /// <summary>Gets the name that is not known.</summary>
    public TemplateMember Member { get; }

    /// <summary>Gets the place and what is missing there, in one line.</summary>
    public string Sentence(Language language) =>
        language == Language.French
            ? $"{Place.In(language)}\u00A0: il manque «\u00A0{Member.Label.French}\u00A0»"
            : $"{Place.In(language)}: “{Member.Label.English}” is missing";

    /// <summary>Gets the French sentence.</summary>
    public override string ToString() => Sentence(Language.French);
}

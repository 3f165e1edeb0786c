using Pvd.Domain;

namespace Pvd.Documents.Templates;

/// <summary>What a document shows as still to be filled in.</summary>
public sealed record TemplateGap
{
    internal TemplateGap(TemplatePlace place, Localized label, TemplateMember? member)
    {
        Place = place;
        Label = label;
        Member = member;
    }

    /// <summary>Gets where the template has it.</summary>
    public TemplatePlace Place { get; }

    /// <summary>Gets what is missing; the words of the template where they are left to be filled in by hand.</summary>
    public Localized Label { get; }

    /// <summary>Gets the name that is not known; <c>null</c> for what no model holds, and is filled in by hand.</summary>
    public TemplateMember? Member { get; }

    /// <summary>Gets the place and what is missing there, in one line.</summary>
    public string Sentence(Language language) =>
        language == Language.French
            ? $"{Place.In(language)}\u00A0: il manque «\u00A0{Label.French}\u00A0»"
            : $"{Place.In(language)}: “{Label.English}” is missing";

    /// <summary>Gets the French sentence.</summary>
    public override string ToString() => Sentence(Language.French);
}

using Pvd.Domain;

namespace Pvd.Documents.Templates;

/// <summary>One thing that is wrong, missing or lost in a template, with a place that can be found in Word.</summary>
public sealed record TemplateProblem
{
    internal TemplateProblem(string code, TemplatePlace place, Localized message)
    {
        Code = code;
        Place = place;
        Message = message;
    }

    /// <summary>Gets the stable code of the kind of problem, such as <c>tag.unknown-name</c>.</summary>
    public string Code { get; }

    /// <summary>Gets where it is.</summary>
    public TemplatePlace Place { get; }

    /// <summary>Gets what was expected and what was found.</summary>
    public Localized Message { get; }

    /// <summary>Gets the place and the message in one line.</summary>
    public string Sentence(Language language)
    {
        string place = Place.In(language);
        string colon = language == Language.French ? "\u00A0: " : ": ";
        return place.Length == 0 ? Message.In(language) : place + colon + Message.In(language);
    }

    /// <summary>Gets the French sentence.</summary>
    public override string ToString() => Sentence(Language.French);
}

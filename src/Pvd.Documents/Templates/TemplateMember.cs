using Pvd.Domain;

namespace Pvd.Documents.Templates;

/// <summary>A name that a template may use.</summary>
public sealed class TemplateMember
{
    internal TemplateMember(
        Localized name,
        Localized label,
        TemplateValueKind kind,
        string? example,
        Func<object, object?> read,
        TemplateScope? scope = null
    )
    {
        Name = name;
        Label = label;
        Kind = kind;
        Example = example;
        Read = read;
        Scope = scope;
    }

    /// <summary>Gets the name in a tag: either language will do.</summary>
    public Localized Name { get; }

    /// <summary>Gets what it is, as a gap names it: « nom du maire ».</summary>
    public Localized Label { get; }

    /// <summary>Gets what it stands for.</summary>
    public TemplateValueKind Kind { get; }

    /// <summary>Gets what a template shows in the place of the value; <c>null</c> for what is not printed.</summary>
    public string? Example { get; }

    /// <summary>Gets the names below this one; empty but for a group or a list.</summary>
    public IReadOnlyList<TemplateMember> Members => Scope?.Members ?? [];

    internal TemplateScope? Scope { get; }

    /// <summary>Gets whether the value is read from the turn of a repetition, not from what is repeated.</summary>
    internal bool IsOfTurn { get; init; }

    /// <summary>Reads the value from what holds it; <c>null</c> when it is not known.</summary>
    internal Func<object, object?> Read { get; }
}

namespace Pvd.Documents.Templates;

/// <summary>The names that can be used at one place: those of the model, of a group, or of an item of a list.</summary>
internal sealed class TemplateScope(IReadOnlyList<TemplateMember> members)
{
    private readonly Dictionary<string, TemplateMember> _byName = members
        .SelectMany(member => new[] { (member.Name.French, member), (member.Name.English, member) })
        .Distinct()
        .ToDictionary(pair => TagName.Fold(pair.Item1), pair => pair.member, StringComparer.Ordinal);

    public IReadOnlyList<TemplateMember> Members => members;

    public TemplateMember? Find(string name) =>
        _byName.TryGetValue(TagName.Fold(name), out TemplateMember? member) ? member : null;
}

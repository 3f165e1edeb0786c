using Pvd.Documents.Templates.Reading;
using Pvd.Documents.Templates.Rendering;
using Pvd.Domain;
using Pvd.Domain.Json;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>Finds what a name stands for: in the innermost repetition around it, else further out.</summary>
internal sealed class NameResolver(TemplateScope model, ISet<string> used, ProblemSink problems)
{
    private readonly List<TemplateScope> _scopes = [model];
    private readonly List<string> _prefixes = [""];

    public bool IsInRepetition => _scopes.Count > 1;

    /// <summary>Enters a repetition.</summary>
    public void Enter(TemplatePath list)
    {
        _prefixes.Add(FullName(list) + ".");
        _scopes.Add(list.Last.Scope!);
    }

    public void Leave()
    {
        _prefixes.RemoveAt(_prefixes.Count - 1);
        _scopes.RemoveAt(_scopes.Count - 1);
    }

    /// <summary>Resolves a name; <c>null</c>, and a problem, when it is not known.</summary>
    public TemplatePath? Resolve(string path, TemplatePlace place)
    {
        string[] names = path.Split('.');
        for (int depth = _scopes.Count - 1; depth >= 0; depth--)
        {
            if (_scopes[depth].Find(names[0]) is { } first)
            {
                return Follow(depth, first, names, place);
            }
        }

        ReportUnknown(names[0], "", Enumerable.Reverse(_scopes).SelectMany(scope => scope.Members), place);
        return null;
    }

    private TemplatePath? Follow(int depth, TemplateMember first, string[] names, TemplatePlace place)
    {
        List<TemplateMember> steps = [first];
        for (int i = 1; i < names.Length; i++)
        {
            TemplateMember last = steps[steps.Count - 1];
            TemplateMember? next =
                last.Scope?.Find(names[i])
                ?? (last.Kind == TemplateValueKind.List ? DerivedMembers.OfList(last, names[i]) : null);
            if (next is null || next.IsOfTurn)
            {
                string before = string.Join(".", names.Take(i)) + ".";
                ReportUnknown(names[i], before, last.Members.Where(member => !member.IsOfTurn), place);
                return null;
            }

            steps.Add(next);
        }

        TemplatePath path = new(depth, steps);
        if (!first.IsOfTurn)
        {
            used.Add(FullName(path));
        }

        return path;
    }

    /// <summary>The name as it would be written outside of all repetitions, in French.</summary>
    private string FullName(TemplatePath path) =>
        _prefixes[path.Depth] + string.Join(".", path.Steps.Select(step => step.Name.French));

    private void ReportUnknown(string name, string before, IEnumerable<TemplateMember> known, TemplatePlace place)
    {
        string? nearest = NearestName.Among(
            known.SelectMany(member => new[] { member.Name.French, member.Name.English }).Distinct(),
            TagName.Fold(name)
        );
        problems.Add(
            "tag.unknown-name",
            place,
            TemplateMessages
                .UnknownName.Fill("nearest", Suggestion(nearest is null ? null : before + nearest))
                .Fill("name", before + name)
        );
    }

    public static Localized Suggestion(string? nearest) =>
        nearest is null ? new("", "") : TemplateMessages.NearestName.Fill("name", nearest);
}

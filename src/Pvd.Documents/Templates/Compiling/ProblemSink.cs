using Pvd.Domain;

namespace Pvd.Documents.Templates.Compiling;

/// <summary>Gathers what is wrong, so that all of it is told at once.</summary>
internal sealed class ProblemSink
{
    private readonly List<TemplateProblem> _problems = [];

    public IReadOnlyList<TemplateProblem> Problems => _problems;

    public void Add(string code, TemplatePlace place, Localized message) => _problems.Add(new(code, place, message));
}

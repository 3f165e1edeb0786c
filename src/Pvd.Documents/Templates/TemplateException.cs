using Pvd.Domain;

namespace Pvd.Documents.Templates;

/// <summary>A template that was required to be sound, and is not.</summary>
public sealed class TemplateException : Exception
{
    internal TemplateException(IReadOnlyList<TemplateProblem> problems)
        : base(string.Join(Environment.NewLine, problems.Select(problem => problem.Sentence(Language.English)))) =>
        Problems = problems;

    /// <summary>Gets all that is wrong.</summary>
    public IReadOnlyList<TemplateProblem> Problems { get; }
}

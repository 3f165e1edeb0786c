using Pvd.Domain.Json;

namespace Pvd.Rules;

/// <summary>Legislation files that were refused.</summary>
public sealed class LegislationException : Exception
{
    internal LegislationException(IReadOnlyList<Problem> problems)
        : base(string.Join("\n", problems.Select(problem => problem.Sentence(Language.English)))) =>
        Problems = problems;

    /// <summary>Gets every problem, with file, path and line.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}

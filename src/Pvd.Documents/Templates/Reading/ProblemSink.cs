using Pvd.Domain;

namespace Pvd.Documents.Templates.Reading;

/// <summary>Gathers what is wrong, so that all of it is told at once.</summary>
internal sealed class ProblemSink
{
    /// <summary>Beyond, a file is not mended by hand: the rest is told as one.</summary>
    private const int Most = 1_000;

    private readonly List<TemplateProblem> _problems = [];

    public IReadOnlyList<TemplateProblem> Problems => _problems;

    /// <summary>Gets or sets whether what is found is told already, of another copy of the same content.</summary>
    public bool IsToldAlready { get; set; }

    public void Add(string code, TemplatePlace place, Localized message)
    {
        if (IsToldAlready)
        {
            return;
        }

        if (_problems.Count < Most)
        {
            _problems.Add(new(code, place, message));
        }
        else if (_problems.Count == Most)
        {
            _problems.Add(
                new(
                    "file.more-problems",
                    TemplatePlace.File,
                    TemplateMessages.MoreProblems.Fill("limit", Wording.Digits(Most))
                )
            );
        }
    }
}

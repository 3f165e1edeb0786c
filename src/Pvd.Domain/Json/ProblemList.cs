using System.Text.Json;

namespace Pvd.Domain.Json;

/// <summary>Gathers the problems of one file; their lines and columns are found once, at the end.</summary>
internal sealed class ProblemList
{
    private readonly List<(string Code, string Path, int Occurrence, Localized Message)> _found = [];

    /// <summary>How many problems were added, those beyond the limit included.</summary>
    internal int Count { get; private set; }

    /// <summary>Whether there are more problems than will be told: reading need go no further.</summary>
    internal bool IsFull => Count > ReadLimits.MaximumProblems;

    /// <param name="code">Stable code of the kind of problem.</param>
    /// <param name="path">JSON path of the place.</param>
    /// <param name="message">What was expected and found.</param>
    /// <param name="occurrence">Which of several places of that path is meant, from 0: members may be written twice.</param>
    internal void Add(string code, string path, Localized message, int occurrence = 0)
    {
        Count++;
        if (!IsFull)
        {
            _found.Add((code, path, occurrence, message));
        }
    }

    internal IReadOnlyList<Problem> Locate(byte[] json)
    {
        Dictionary<(string, int), (int Line, int Column)> places = JsonPlaces.Find(
            json,
            new(_found.Select(problem => (problem.Path, problem.Occurrence)))
        );
        List<Problem> located = [];
        foreach ((string code, string path, int occurrence, Localized message) in _found)
        {
            (int line, int column) = places.TryGetValue((path, occurrence), out var place) ? place : (0, 0);
            located.Add(new(code, path, line, column, message));
        }

        located = [.. located.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
        if (IsFull)
        {
            Localized limit = JsonMessages.TooMany.Fill("limit", Wording.Digits(ReadLimits.MaximumProblems));
            located.Add(new("json.too-many-problems", "$", 0, 0, limit));
        }

        return located;
    }
}

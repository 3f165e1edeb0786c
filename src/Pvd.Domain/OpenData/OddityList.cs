using Pvd.Domain.Json;

namespace Pvd.Domain.OpenData;

/// <summary>Gathers what is odd in files that can be read all the same, in the order of the files and of their lines.</summary>
internal sealed class OddityList
{
    private const int Limit = 20_000;

    private readonly List<Problem> _found = [];
    private readonly List<string> _files = [];

    internal int Count => _found.Count;

    /// <summary>Those that were added once there were <paramref name="count"/>.</summary>
    internal IReadOnlyList<Problem> After(int count) => _found.GetRange(count, _found.Count - count);

    internal void Add(string code, string file, string column, int line, Localized message) =>
        Add(new(code, column, line, line == 0 ? 0 : 1, message, file));

    internal void Add(Problem oddity)
    {
        if (oddity.File is { } file && !_files.Contains(file))
        {
            _files.Add(file);
        }

        if (_found.Count < Limit)
        {
            _found.Add(oddity);
        }
        else if (_found.Count == Limit)
        {
            _found.Add(
                new("csv.too-many-oddities", "", 0, 0, CsvMessages.TooMany.Fill("limit", Wording.Digits(Limit)))
            );
        }
    }

    internal IReadOnlyList<Problem> InOrder() =>
        [
            .. _found
                .OrderBy(oddity => oddity.File is null ? int.MaxValue : _files.IndexOf(oddity.File))
                .ThenBy(oddity => oddity.Line),
        ];
}

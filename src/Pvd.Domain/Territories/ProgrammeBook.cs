namespace Pvd.Domain.Territories;

/// <summary>The entries of the published lists, found from any later or earlier code of their communes.</summary>
internal sealed class ProgrammeBook
{
    private readonly CommuneHistory _communes;
    private readonly Dictionary<CommunePeriod, IReadOnlyList<ProgrammeEntry>> _entries;

    internal ProgrammeBook(CommuneHistory communes, IEnumerable<ProgrammeEntry> entries)
    {
        _communes = communes;
        All = [.. InOrder(entries.Distinct()).OrderBy(entry => entry.Code.Value, StringComparer.Ordinal)];
        _entries = All.SelectMany(entry => HoldersOf(entry).Select(period => (period, entry)))
            .GroupBy(pair => pair.period, pair => pair.entry)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<ProgrammeEntry>)[.. InOrder(group)]);
    }

    /// <summary>Every entry, by code.</summary>
    internal IReadOnlyList<ProgrammeEntry> All { get; }

    internal IReadOnlyList<ProgrammeEntry> Of(InseeCommuneCode code, LocalDate on) =>
        _communes.At(code, on) is { } period && _entries.TryGetValue(period, out IReadOnlyList<ProgrammeEntry>? entries)
            ? entries
            : [];

    /// <summary>The communes that have ever held part of what an entry means: the land that bears its code on the day of the list, less what was not yet, or no longer, its own on that of the signature.</summary>
    private IEnumerable<CommunePeriod> HoldersOf(ProgrammeEntry entry)
    {
        if (_communes.At(entry.Code, entry.ListedOn) is not { } listed)
        {
            return [];
        }

        Land signed = _communes.At(entry.Code, entry.SignedOn ?? entry.ListedOn)!.Land;
        Land both = listed.Land.Within(signed);
        return _communes.HoldersOf(entry.Code, both.IsEmpty ? listed.Land : both);
    }

    private static IEnumerable<ProgrammeEntry> InOrder(IEnumerable<ProgrammeEntry> entries) =>
        entries
            .OrderBy(entry => entry.Programme.Value, StringComparer.Ordinal)
            .ThenBy(entry => entry.ListedOn)
            .ThenBy(entry => entry.Code.Value, StringComparer.Ordinal)
            .ThenBy(entry => entry.SignedOn ?? LocalDate.MinIsoValue);
}

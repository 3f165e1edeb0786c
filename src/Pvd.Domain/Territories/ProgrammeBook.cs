namespace Pvd.Domain.Territories;

/// <summary>The entries of the published lists, found from any later or earlier code of their communes.</summary>
internal sealed class ProgrammeBook
{
    private static readonly ProgrammeEntry[] None = [];

    private readonly CommuneHistory _communes;
    private readonly Dictionary<InseeCommuneCode, ProgrammeEntry[]> _entries;

    internal ProgrammeBook(CommuneHistory communes, IEnumerable<ProgrammeEntry> entries)
    {
        _communes = communes;
        _entries = entries
            .Distinct()
            .GroupBy(entry => entry.Code)
            .ToDictionary(group => group.Key, group => (ProgrammeEntry[])[.. InOrder(group)]);
    }

    internal IReadOnlyList<ProgrammeEntry> All =>
        [.. _entries.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal).SelectMany(pair => pair.Value)];

    internal IReadOnlyList<ProgrammeEntry> Of(RegisteredCommune commune, LocalDate on) =>
        !_communes.IsJoined(commune.Code)
            ? _entries.TryGetValue(commune.Code, out ProgrammeEntry[]? own)
                ? own
                : None
            : [.. InOrder(Relatives(commune).SelectMany(EntriesOf).Where(entry => LeadsTo(entry, commune, on)))];

    /// <summary>The commune that an entry means, and a day on which it bears that code: that of the signature, else that of the list, else the nearest.</summary>
    internal (RegisteredCommune Commune, LocalDate Day)? Meant(ProgrammeEntry entry)
    {
        LocalDate day = entry.SignedOn ?? entry.ListedOn;
        return _communes.Find(entry.Code, day) is { } signed ? (signed, day)
            : _communes.Find(entry.Code, entry.ListedOn) is { } listed ? (listed, entry.ListedOn)
            : _communes.Nearest(entry.Code, day);
    }

    private IEnumerable<ProgrammeEntry> EntriesOf(InseeCommuneCode code) =>
        _entries.TryGetValue(code, out ProgrammeEntry[]? entries) ? entries : None;

    private bool LeadsTo(ProgrammeEntry entry, RegisteredCommune commune, LocalDate on) =>
        Meant(entry) is { } meant && _communes.Follow(meant.Commune, meant.Day, on).Communes.Contains(commune);

    /// <summary>Every code that a change joins to this one, near or far.</summary>
    private HashSet<InseeCommuneCode> Relatives(RegisteredCommune commune)
    {
        HashSet<InseeCommuneCode> seen = [commune.Code];
        Queue<InseeCommuneCode> open = new(seen);
        while (open.Count > 0)
        {
            foreach (RegisteredCommune version in _communes.VersionsOf(open.Dequeue()))
            {
                foreach (
                    RegisteredCommune? other in _communes
                        .ChangesFrom(version)
                        .Select(change => (RegisteredCommune?)change.After)
                        .Concat(_communes.ChangesTo(version).Select(change => change.Before))
                )
                {
                    if (other is not null && seen.Add(other.Code))
                    {
                        open.Enqueue(other.Code);
                    }
                }
            }
        }

        return seen;
    }

    private static IEnumerable<ProgrammeEntry> InOrder(IEnumerable<ProgrammeEntry> entries) =>
        entries
            .OrderBy(entry => entry.Programme.Value, StringComparer.Ordinal)
            .ThenBy(entry => entry.ListedOn)
            .ThenBy(entry => entry.Code.Value, StringComparer.Ordinal);
}

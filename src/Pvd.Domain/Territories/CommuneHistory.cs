namespace Pvd.Domain.Territories;

/// <summary>The communes with their dates, and the changes that lead from one to another.</summary>
internal sealed class CommuneHistory
{
    private static readonly CommuneChange[] None = [];

    private readonly Dictionary<InseeCommuneCode, RegisteredCommune[]> _lives;
    private readonly Dictionary<RegisteredCommune, List<CommuneChange>> _onwards = [];
    private readonly Dictionary<RegisteredCommune, List<CommuneChange>> _backwards = [];

    private readonly HashSet<InseeCommuneCode> _joined = [];

    /// <param name="lives">The communes of each code, in the order of time.</param>
    /// <param name="changes">The changes, in the order of time.</param>
    internal CommuneHistory(Dictionary<InseeCommuneCode, RegisteredCommune[]> lives, IEnumerable<CommuneChange> changes)
    {
        _lives = lives;
        foreach (CommuneChange change in changes)
        {
            Index(_backwards, change.After, change);
            if (change.Before is { } before)
            {
                Index(_onwards, before, change);
                if (!before.Code.Equals(change.After.Code))
                {
                    _joined.Add(before.Code);
                    _joined.Add(change.After.Code);
                }
            }
        }
    }

    internal IEnumerable<RegisteredCommune> All => _lives.Values.SelectMany(life => life);

    internal IReadOnlyList<RegisteredCommune> VersionsOf(InseeCommuneCode code) =>
        _lives.TryGetValue(code, out RegisteredCommune[]? life) ? life : [];

    internal RegisteredCommune? Find(InseeCommuneCode code, LocalDate on)
    {
        if (_lives.TryGetValue(code, out RegisteredCommune[]? life))
        {
            foreach (RegisteredCommune commune in life)
            {
                if (commune.IsOn(on))
                {
                    return commune;
                }
            }
        }

        return null;
    }

    /// <summary>Whether another code was ever joined to this one, or parted from it.</summary>
    internal bool IsJoined(InseeCommuneCode code) => _joined.Contains(code);

    internal IReadOnlyList<CommuneChange> ChangesFrom(RegisteredCommune commune) => Of(_onwards, commune);

    internal IReadOnlyList<CommuneChange> ChangesTo(RegisteredCommune commune) => Of(_backwards, commune);

    /// <summary>The communes of one day that hold territory of a commune of another, by code, and the changes between.</summary>
    internal (IReadOnlyList<RegisteredCommune> Communes, IReadOnlyList<CommuneChange> Changes) Follow(
        RegisteredCommune start,
        LocalDate from,
        LocalDate to
    )
    {
        bool isForward = from <= to;
        Dictionary<RegisteredCommune, LocalDate> reached = new() { [start] = from };
        HashSet<CommuneChange> taken = [];
        Queue<RegisteredCommune> open = new([start]);
        while (open.Count > 0)
        {
            RegisteredCommune commune = open.Dequeue();
            LocalDate entered = reached[commune];
            foreach (CommuneChange change in isForward ? ChangesFrom(commune) : ChangesTo(commune))
            {
                bool isBetween = isForward
                    ? change.On > entered && change.On <= to
                    : change.On <= entered && change.On > to;
                RegisteredCommune? next = isForward ? change.After : change.Before;
                if (!isBetween || next is null)
                {
                    continue;
                }

                taken.Add(change);
                LocalDate there = isForward ? change.On : change.On.PlusDays(-1);
                if (!reached.TryGetValue(next, out LocalDate known) || (isForward ? there < known : there > known))
                {
                    reached[next] = there;
                    open.Enqueue(next);
                }
            }
        }

        return (
            [
                .. reached
                    .Keys.Where(commune => commune.IsOn(to))
                    .OrderBy(commune => commune.Code.Value, StringComparer.Ordinal),
            ],
            [
                .. taken
                    .OrderBy(change => change.On)
                    .ThenBy(change => change.After.Code.Value, StringComparer.Ordinal)
                    .ThenBy(change => change.Before?.Code.Value, StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>The commune of a code on the days nearest to one on which the code is none, and the day of it that is nearest.</summary>
    internal (RegisteredCommune Commune, LocalDate Day)? Nearest(InseeCommuneCode code, LocalDate on)
    {
        RegisteredCommune? earlier = null;
        foreach (RegisteredCommune commune in VersionsOf(code))
        {
            if (commune.Until < on)
            {
                earlier = commune;
            }
            else if (earlier is null)
            {
                return (commune, commune.From > on ? commune.From.Value : on);
            }
        }

        return earlier is null ? null : (earlier, earlier.Until!.Value);
    }

    private static IReadOnlyList<CommuneChange> Of(
        Dictionary<RegisteredCommune, List<CommuneChange>> changes,
        RegisteredCommune commune
    ) => changes.TryGetValue(commune, out List<CommuneChange>? found) ? found : None;

    private static void Index(
        Dictionary<RegisteredCommune, List<CommuneChange>> changes,
        RegisteredCommune commune,
        CommuneChange change
    )
    {
        if (!changes.TryGetValue(commune, out List<CommuneChange>? list))
        {
            list = new(2);
            changes.Add(commune, list);
        }

        list.Add(change);
    }
}

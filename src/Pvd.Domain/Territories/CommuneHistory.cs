namespace Pvd.Domain.Territories;

/// <summary>The communes with their dates, and the changes that lead from one to another.</summary>
internal sealed class CommuneHistory
{
    private readonly Dictionary<InseeCommuneCode, CommuneLife> _lives;
    private readonly Dictionary<InseeCommuneCode, CommuneFamily> _families = [];

    /// <param name="codes">The communes of each code, in the order of time.</param>
    /// <param name="changes">The changes, in the order of time.</param>
    internal CommuneHistory(
        IReadOnlyDictionary<InseeCommuneCode, RegisteredCommune[]> codes,
        IEnumerable<CommuneChange> changes
    )
    {
        _lives = new(codes.Count);
        foreach (IReadOnlyList<CommuneChange> joined in Joined(changes))
        {
            CommuneFamily family = new(joined.SelectMany(CodesOf).Distinct(), codes, joined);
            foreach (CommuneLife life in family.Lives)
            {
                _families.Add(life.Code, family);
                _lives.Add(life.Code, life);
            }
        }

        foreach (KeyValuePair<InseeCommuneCode, RegisteredCommune[]> code in codes)
        {
            if (!_families.ContainsKey(code.Key))
            {
                _lives.Add(code.Key, CommuneLife.Unchanged(code.Key, code.Value));
            }
        }
    }

    /// <summary>What each code stands for.</summary>
    internal IEnumerable<CommuneLife> Lives => _lives.Values;

    /// <summary>The communes of every day.</summary>
    internal IEnumerable<RegisteredCommune> All => _lives.Values.SelectMany(life => life.Versions);

    internal IReadOnlyList<RegisteredCommune> VersionsOf(InseeCommuneCode code) =>
        _lives.TryGetValue(code, out CommuneLife? life) ? life.Versions : [];

    internal IReadOnlyList<CommuneChange> ChangesOf(InseeCommuneCode code) =>
        _families.TryGetValue(code, out CommuneFamily? family) ? family.ChangesOf(code) : [];

    /// <summary>What a code stands for on a day; <c>null</c> when it never stood for a commune.</summary>
    internal CommunePeriod? At(InseeCommuneCode code, LocalDate on) =>
        _lives.TryGetValue(code, out CommuneLife? life) ? life.At(on) : null;

    internal RegisteredCommune? Find(InseeCommuneCode code, LocalDate on) => At(code, on)?.Commune;

    /// <summary>The communes that hold on a day the land that a code stands for in a period, by code.</summary>
    internal IReadOnlyList<RegisteredCommune> Follow(InseeCommuneCode code, CommunePeriod period, LocalDate to) =>
        _families.TryGetValue(code, out CommuneFamily? family) ? family.HoldersOf(period.Land, to)
        : Find(code, to) is { } same ? [same]
        : [];

    /// <summary>The communes that hold on a day the land that a commune held on another, by code; none when the code was that of none.</summary>
    internal IReadOnlyList<RegisteredCommune> Follow(InseeCommuneCode code, LocalDate from, LocalDate to) =>
        At(code, from) is { Commune: not null } period ? Follow(code, period, to) : [];

    /// <summary>The changes by which the land of a commune has passed from one day to another, later or earlier.</summary>
    internal IReadOnlyList<CommuneChange> Lineage(InseeCommuneCode code, LocalDate from, LocalDate to) =>
        At(code, from) is { Commune: not null } period && _families.TryGetValue(code, out CommuneFamily? family)
            ? family.ChangesOf(period.Land, LocalDate.Min(from, to), LocalDate.Max(from, to))
            : [];

    /// <summary>The periods of every commune that has ever held part of the land of a code.</summary>
    internal IEnumerable<CommunePeriod> HoldersOf(InseeCommuneCode code, Land land) =>
        (_families.TryGetValue(code, out CommuneFamily? family) ? family.Lives : [_lives[code]])
            .SelectMany(life => life.Periods)
            .Where(period => period.Commune is not null && period.Land.Meets(land));

    /// <summary>The changes, in the order of time, of codes that they join to one another.</summary>
    private static IEnumerable<IReadOnlyList<CommuneChange>> Joined(IEnumerable<CommuneChange> changes)
    {
        Dictionary<InseeCommuneCode, InseeCommuneCode> above = [];
        List<CommuneChange> all = [.. changes];
        foreach (CommuneChange change in all)
        {
            InseeCommuneCode after = Top(change.After.Code);
            above[Top(change.Before?.Code ?? after)] = after;
        }

        return all.GroupBy(change => Top(change.After.Code))
            .Select(family => (IReadOnlyList<CommuneChange>)[.. family]);

        InseeCommuneCode Top(InseeCommuneCode code)
        {
            while (above.TryGetValue(code, out InseeCommuneCode? higher) && !higher.Equals(code))
            {
                code = higher;
            }

            return code;
        }
    }

    private static IEnumerable<InseeCommuneCode> CodesOf(CommuneChange change) =>
        change.Before is { } before ? [before.Code, change.After.Code] : [change.After.Code];
}

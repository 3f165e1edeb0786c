namespace Pvd.Domain.Territories;

/// <summary>Finds communes by names that people and lists write in many ways.</summary>
internal sealed class CommuneNames
{
    private const int LongName = 9;

    private readonly CommuneHistory _communes;
    private readonly Dictionary<string, List<RegisteredCommune>> _byKey = new(StringComparer.Ordinal);

    internal CommuneNames(CommuneHistory communes)
    {
        _communes = communes;
        foreach (RegisteredCommune commune in communes.All)
        {
            string key = NameFolding.Loose(commune.Name);
            if (!_byKey.TryGetValue(key, out List<RegisteredCommune>? list))
            {
                list = new(1);
                _byKey.Add(key, list);
            }

            list.Add(commune);
        }
    }

    internal IReadOnlyList<CommuneMatch> Search(string name, LocalDate on, DepartmentCode? department)
    {
        string key = NameFolding.Loose(name);
        if (key.Length == 0)
        {
            return [];
        }

        IReadOnlyList<CommuneMatch> found = Graded(Candidates(key, on, department, name));
        return found.Count > 0
            ? found
            : Graded(
                _byKey
                    .Keys.Where(other => IsNear(other, key))
                    .SelectMany(other => Candidates(other, on, department, name))
                    .Select(candidate => candidate with { Likeness = NameLikeness.Near, Fit = NameLikeness.Near })
            );
    }

    private IEnumerable<Candidate> Candidates(string key, LocalDate on, DepartmentCode? department, string name)
    {
        if (!_byKey.TryGetValue(key, out List<RegisteredCommune>? known))
        {
            yield break;
        }

        foreach (RegisteredCommune commune in known)
        {
            NameLikeness likeness = LikenessOf(commune.Name, name);
            if (commune.IsOn(on))
            {
                if (department is null || department.Equals(commune.Department))
                {
                    yield return new(commune, likeness, likeness, commune.Name);
                }

                continue;
            }

            LocalDate day = commune.Until < on ? commune.Until!.Value : commune.From!.Value;
            IReadOnlyList<RegisteredCommune> followed = [.. _communes.Follow(commune.Code, day, on)];
            NameLikeness worse = Worse(likeness, NameLikeness.OtherDay);

            // Where one of them has kept the name, the others do not claim it.
            bool isKept = followed.Any(other =>
                string.Equals(NameFolding.Loose(other.Name), key, StringComparison.Ordinal)
            );
            foreach (RegisteredCommune other in followed)
            {
                if (department is null || department.Equals(other.Department))
                {
                    yield return new(other, worse, isKept ? worse : likeness, commune.Name);
                }
            }
        }
    }

    /// <summary>Each commune once, under its best likeness, the nearest first.</summary>
    private static IReadOnlyList<CommuneMatch> Graded(IEnumerable<Candidate> candidates)
    {
        List<Candidate> best =
        [
            .. candidates
                .GroupBy(candidate => candidate.Commune)
                .Select(group =>
                    group
                        .OrderBy(candidate => candidate.Likeness)
                        .ThenBy(candidate => candidate.FoundAs, StringComparer.Ordinal)
                        .First() with
                    {
                        Fit = group.Min(candidate => candidate.Fit),
                    }
                ),
        ];
        return
        [
            .. best.OrderBy(match => match.Likeness)
                .ThenBy(match => match.Commune.Code.Value, StringComparer.Ordinal)
                .Select(match => new CommuneMatch(
                    match.Commune,
                    match.Likeness,
                    match.FoundAs,
                    best.Count(other => other.Fit <= match.Likeness || match.Likeness == NameLikeness.WithoutArticle)
                        - 1
                )),
        ];
    }

    /// <summary>How near two names come that have the same loose form.</summary>
    private static NameLikeness LikenessOf(string official, string name) =>
        string.Equals(official, name, StringComparison.Ordinal) ? NameLikeness.SameName
        : string.Equals(NameFolding.Letters(official), NameFolding.Letters(name), StringComparison.Ordinal)
            ? NameLikeness.SameLetters
        : LikenessOf(NameFolding.Words(official), NameFolding.Words(name));

    private static NameLikeness LikenessOf(string[] official, string[] name)
    {
        (string? theirs, string? ours) = (NameFolding.Article(official), NameFolding.Article(name));
        bool isSame = official
            .Skip(theirs is null ? 0 : 1)
            .Zip(name.Skip(ours is null ? 0 : 1), (their, our) => our == their || our == "s")
            .All(same => same);
        return !isSame || (ours is not null && ours != theirs) ? NameLikeness.OtherSmallWord
            : ours == theirs ? NameLikeness.Abbreviated
            : NameLikeness.WithoutArticle;
    }

    private static NameLikeness Worse(NameLikeness one, NameLikeness other) => one > other ? one : other;

    /// <summary>One letter away, or two where the name is long; never for very short names.</summary>
    private static bool IsNear(string left, string right)
    {
        int most = right.Length >= LongName ? 2 : 1;
        return right.Length > 3 && Math.Abs(left.Length - right.Length) <= most && Distance(left, right, most) <= most;
    }

    private static int Distance(string left, string right, int most)
    {
        int[] previous = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                least = Math.Min(least, current[j]);
            }

            if (least > most)
            {
                return least;
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }

    /// <param name="Commune">The commune, on the day of the search.</param>
    /// <param name="Likeness">How near it comes.</param>
    /// <param name="Fit">How near the name comes under which it was found, whatever the day it was borne.</param>
    /// <param name="FoundAs">That name.</param>
    private readonly record struct Candidate(
        RegisteredCommune Commune,
        NameLikeness Likeness,
        NameLikeness Fit,
        string FoundAs
    );
}

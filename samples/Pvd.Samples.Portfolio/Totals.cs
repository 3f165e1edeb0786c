namespace Pvd.Samples.Portfolio;

/// <summary>What the towns of a territory come to; the six states share out the towns of the programme among them.</summary>
internal sealed class Totals
{
    internal Totals(IReadOnlyList<Town> rows)
    {
        IReadOnlyList<Town> towns = [.. rows.Where(row => row.Pvd is not null)];
        Rows = rows.Count;
        Towns = towns.Count;
        Joined = towns.Count(town => town.HasJoined);
        JoinedWithoutDay = towns.Count(town => town.HasJoinedWithoutDay);
        JoinedImpossibly = towns.Count(town => town.HasJoinedImpossibly);
        InOrt = towns.Count(town => town.IsInOrt);
        OrtRows = rows.Count(row => row.IsInOrt);
        AcvRows = rows.Count(row => row.Acv is not null);
        InTime = Count(TownState.InTime);
        Late = Count(TownState.Late);
        Overdue = Count(TownState.Overdue);
        Open = Count(TownState.Open);
        NotJoined = Count(TownState.NotJoined);
        CannotTell = Count(TownState.CannotTell);
        MedianDaysLate = Median(TownState.Late);
        MedianDaysOverdue = Median(TownState.Overdue);
        OrtLater = towns.Count(town => town.Ort?.SignedOn is not null && !town.IsInOrt);
        OrtWithoutDay = towns.Count(town => town.Ort is { SignedOn: null });
        OrtFirst = rows.Count(row => row.IsOrtFirst);
        InTimeFromTheFirst = towns.Count(town => town is { IsOrtFirst: true, Standing.State: TownState.InTime });
        MissingDays = rows.Count(row => row.HasMissingDay);
        ImpossibleDays = rows.Count(row => row.HasImpossibleDay);
        DoubtfulDays = rows.Count(row => row.HasMissingDay || row.HasImpossibleDay);
        Gone = rows.Count(row => row.Gone is not null);
        Reasons =
        [
            .. towns
                .Where(town => town.Standing.Reason is not null)
                .GroupBy(town => town.Standing.Reason!)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Count())),
        ];

        int Count(TownState state) => towns.Count(town => town.Standing.State == state);

        int? Median(TownState state)
        {
            List<int> days =
            [
                .. towns
                    .Where(town => town.Standing.State == state)
                    .Select(town => town.Standing.DaysLate!.Value)
                    .Order(),
            ];
            return days.Count == 0 ? null : days[days.Count / 2];
        }
    }

    internal int Rows { get; }
    internal int Towns { get; }

    /// <summary>Towns of which the adhésion has a day that can be, and that has come.</summary>
    internal int Joined { get; }
    internal int JoinedWithoutDay { get; }
    internal int JoinedImpossibly { get; }

    /// <summary>The other towns: their adhésion is dated after the day of the situation.</summary>
    internal int JoinedLater => Towns - Joined - JoinedWithoutDay - JoinedImpossibly;
    internal int InOrt { get; }
    internal int OrtRows { get; }
    internal int AcvRows { get; }
    internal int InTime { get; }
    internal int Late { get; }
    internal int Overdue { get; }
    internal int Open { get; }
    internal int NotJoined { get; }
    internal int CannotTell { get; }

    /// <summary>Why nothing can be told, and of how many towns; the most frequent first.</summary>
    internal IReadOnlyList<(string Reason, int Towns)> Reasons { get; }

    /// <summary>Of two middle values, the larger; <c>null</c> when no town is late.</summary>
    internal int? MedianDaysLate { get; }

    internal int? MedianDaysOverdue { get; }

    /// <summary>Towns that the list has in an ORT, signed after the day of the situation.</summary>
    internal int OrtLater { get; }

    /// <summary>Towns that the list has in an ORT, without a day.</summary>
    internal int OrtWithoutDay { get; }
    internal int OrtFirst { get; }

    /// <summary>Of the towns within the deadline, those whose ORT came before the programme.</summary>
    internal int InTimeFromTheFirst { get; }
    internal int MissingDays { get; }
    internal int ImpossibleDays { get; }

    /// <summary>Rows with a missing or an impossible day, each once.</summary>
    internal int DoubtfulDays { get; }
    internal int Gone { get; }
}

namespace Pvd.Samples.Portfolio;

/// <summary>What the towns of a territory come to; the five states share out the towns of the programme among them.</summary>
internal sealed class Totals
{
    internal Totals(IReadOnlyList<Town> rows)
    {
        IReadOnlyList<Town> towns = [.. rows.Where(row => row.Pvd is not null)];
        Rows = rows.Count;
        Towns = towns.Count;
        Signed = towns.Count(town => town.IsSigned);
        InOrt = towns.Count(town => town.IsInOrt);
        OrtRows = rows.Count(row => row.IsInOrt);
        AcvRows = rows.Count(row => row.Acv is not null);
        InTime = Count(TownState.InTime);
        Late = Count(TownState.Late);
        Overdue = Count(TownState.Overdue);
        Open = Count(TownState.Open);
        CannotTell = Count(TownState.CannotTell);
        MedianDaysLate = Median(towns.Where(town => town.State == TownState.Late));
        MedianDaysOverdue = Median(towns.Where(town => town.State == TownState.Overdue));
        OrtLater = towns.Count(town => town.Ort is not null && !town.IsInOrt);
        OrtFirst = rows.Count(row => row.Ort?.SignedOn < row.Pvd?.SignedOn);
        MissingDays = rows.Count(row => row.HasMissingDay);
        ImpossibleDays = rows.Count(row => row.HasImpossibleDay);
        DoubtfulDays = rows.Count(row => row.HasMissingDay || row.HasImpossibleDay);
        Gone = rows.Count(row => row.IsGone);

        int Count(TownState state) => towns.Count(town => town.State == state);
    }

    internal int Rows { get; }
    internal int Towns { get; }
    internal int Signed { get; }
    internal int InOrt { get; }
    internal int OrtRows { get; }
    internal int AcvRows { get; }
    internal int InTime { get; }
    internal int Late { get; }
    internal int Overdue { get; }
    internal int Open { get; }
    internal int CannotTell { get; }

    /// <summary>Of two middle values, the larger; <c>null</c> when no town is late.</summary>
    internal int? MedianDaysLate { get; }

    internal int? MedianDaysOverdue { get; }

    /// <summary>Towns that the list has in an ORT, signed after the day of the situation.</summary>
    internal int OrtLater { get; }
    internal int OrtFirst { get; }
    internal int MissingDays { get; }
    internal int ImpossibleDays { get; }

    /// <summary>Rows with a missing or an impossible day, each once.</summary>
    internal int DoubtfulDays { get; }
    internal int Gone { get; }

    private static int? Median(IEnumerable<Town> towns)
    {
        List<int> days = [.. towns.Select(town => town.DaysLate!.Value).Order()];
        return days.Count == 0 ? null : days[days.Count / 2];
    }
}

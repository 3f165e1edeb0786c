using NodaTime;
using Pvd.Domain.Calendars;

namespace Pvd.Benchmarks.Deadlines;

/// <summary>One case of the workload W3: a start day, a zone, and what to reckon.</summary>
internal readonly record struct DeadlineCase(LocalDate Start, int Zone, int Kind)
{
    internal const int Count = 1_000_000;
    internal const int EighteenMonths = 0;
    internal const int TenWorkingDays = 1;

    private const ulong Seed = 640;
    private const int Days = 7300;
    private const int Kinds = 3;

    /// <summary>The zones in the order in which they are drawn.</summary>
    internal static readonly IReadOnlyList<Zone> Zones =
    [
        Domain.Calendars.Zone.Metropole,
        Domain.Calendars.Zone.AlsaceMoselle,
        Domain.Calendars.Zone.Guadeloupe,
        Domain.Calendars.Zone.Martinique,
        Domain.Calendars.Zone.Guyane,
        Domain.Calendars.Zone.LaReunion,
        Domain.Calendars.Zone.Mayotte,
        Domain.Calendars.Zone.SaintMartin,
        Domain.Calendars.Zone.SaintBarthelemy,
        Domain.Calendars.Zone.SaintPierreEtMiquelon,
        Domain.Calendars.Zone.PolynesieFrancaise,
        Domain.Calendars.Zone.NouvelleCaledonie,
    ];

    /// <summary>The first day that can be drawn.</summary>
    internal static readonly LocalDate FirstDay = new(2015, 1, 1);

    /// <summary>All the cases, drawn in the order day, zone, kind.</summary>
    internal static DeadlineCase[] DrawAll()
    {
        SplitMix random = new(Seed);
        DeadlineCase[] cases = new DeadlineCase[Count];
        for (int i = 0; i < cases.Length; i++)
        {
            LocalDate start = FirstDay.PlusDays(random.Below(Days));
            int zone = random.Below(Zones.Count);
            cases[i] = new(start, zone, random.Below(Kinds));
        }

        return cases;
    }
}

using NodaTime;
using Pvd.Domain.Calendars;

namespace Pvd.Benchmarks.Deadlines;

/// <summary>The check values of W3: nothing is timed before they come out.</summary>
internal static class DeadlineChecks
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The sums of the first ten zones, in the order of the list.</summary>
    private static readonly long[] Expected =
    [
        1137849710,
        1126230328,
        1131907344,
        1134352025,
        1124502840,
        1122965026,
        1136694551,
        1127562698,
        1130198954,
        1125102153,
    ];

    /// <summary>Those of Polynesia and New Caledonia with the eleven national days only.</summary>
    private static readonly long[] ExpectedWithoutLocalDays = [1135313879, 1132992032];

    private static readonly IEnumerable<Zone> WithoutLocalDays = DeadlineCase.Zones.Select(zone =>
        zone == Zone.PolynesieFrancaise || zone == Zone.NouvelleCaledonie ? Zone.Metropole : zone
    );

    internal static void Assert(DeadlineCase[] cases)
    {
        long[] library = Sums(new LibraryReckoner(DeadlineCase.Zones), cases);
        Assert("library", library[..Expected.Length], Expected);
        Assert("library, calendars", Sums(new CalendarReckoner(DeadlineCase.Zones), cases), library);
        Assert("bitmaps", Sums(new BitmapReckoner(DeadlineCase.Zones), cases), library);
        Assert("hash set", Sums(new HashSetReckoner(DeadlineCase.Zones), cases), library);

        long[] national = [.. Expected, .. ExpectedWithoutLocalDays];
        Assert("library, national days", Sums(new LibraryReckoner(WithoutLocalDays), cases), national);
        Assert("bitmaps, national days", Sums(new BitmapReckoner(WithoutLocalDays), cases), national);
        Assert("hash set, national days", Sums(new HashSetReckoner(WithoutLocalDays), cases), national);
    }

    /// <summary>Days are summed as days since 1970-01-01, counts as they are.</summary>
    private static long[] Sums<TReckoner>(TReckoner reckoner, DeadlineCase[] cases)
        where TReckoner : struct, IReckoner
    {
        long[] sums = new long[DeadlineCase.Zones.Count];
        foreach ((LocalDate start, int zone, int kind) in cases)
        {
            sums[zone] += kind switch
            {
                DeadlineCase.EighteenMonths => DaysOf(reckoner.EighteenMonths(start, zone)),
                DeadlineCase.TenWorkingDays => DaysOf(reckoner.TenWorkingDays(start, zone)),
                _ => reckoner.WorkingDaysOfSixty(start, zone),
            };
        }

        return sums;
    }

    private static int DaysOf(LocalDate day) => Period.DaysBetween(Epoch, day);

    private static void Assert(string who, long[] found, long[] expected)
    {
        if (!found.SequenceEqual(expected))
        {
            throw new InvalidOperationException(
                $"{who}: {string.Join(", ", found)}; expected {string.Join(", ", expected)}"
            );
        }
    }
}

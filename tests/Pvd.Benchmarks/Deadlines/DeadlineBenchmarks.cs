using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Pvd.Benchmarks.Deadlines;

/// <summary>W3: a million deadlines, by the library, by bitmaps written by hand, and by NodaTime with a hash set.</summary>
[MemoryDiagnoser]
public class DeadlineBenchmarks
{
    private static readonly Lazy<DeadlineCase[]> Cases = new(() =>
    {
        DeadlineCase[] cases = DeadlineCase.DrawAll();
        DeadlineChecks.Assert(cases);
        return cases;
    });

    private static readonly LibraryReckoner Ours = new(DeadlineCase.Zones);
    private static readonly CalendarReckoner OurCalendars = new(DeadlineCase.Zones);
    private static readonly BitmapReckoner ByHand = new(DeadlineCase.Zones);
    private static readonly HashSetReckoner WithHashSet = new(DeadlineCase.Zones);

    private DeadlineCase[] _cases = [];

    [GlobalSetup]
    public void Draw() => _cases = Cases.Value;

    [Benchmark(Baseline = true, OperationsPerInvoke = DeadlineCase.Count)]
    public long Bitmaps() => ReckonAll(ByHand, _cases);

    [Benchmark(OperationsPerInvoke = DeadlineCase.Count)]
    public long Library() => ReckonAll(Ours, _cases);

    [Benchmark(OperationsPerInvoke = DeadlineCase.Count)]
    public long LibraryCalendars() => ReckonAll(OurCalendars, _cases);

    [Benchmark(OperationsPerInvoke = DeadlineCase.Count)]
    public long NodaTimeAndHashSet() => ReckonAll(WithHashSet, _cases);

    internal static IReadOnlyList<Contender> Quick()
    {
        DeadlineCase[] cases = Cases.Value;
        return
        [
            new("bitmaps by hand", cases.Length, () => ReckonAll(ByHand, cases)),
            new("Pvd.Domain, deadlines by a rule", cases.Length, () => ReckonAll(Ours, cases)),
            new("Pvd.Domain, calendars alone", cases.Length, () => ReckonAll(OurCalendars, cases)),
            new("NodaTime and a hash set", cases.Length, () => ReckonAll(WithHashSet, cases)),
        ];
    }

    /// <summary>A day enters the sum as its hash code, which costs nothing: the checksum in days is asserted before.</summary>
    private static long ReckonAll<TReckoner>(TReckoner reckoner, DeadlineCase[] cases)
        where TReckoner : struct, IReckoner
    {
        long sum = 0;
        foreach ((LocalDate start, int zone, int kind) in cases)
        {
            sum += kind switch
            {
                DeadlineCase.EighteenMonths => reckoner.EighteenMonths(start, zone).GetHashCode(),
                DeadlineCase.TenWorkingDays => reckoner.TenWorkingDays(start, zone).GetHashCode(),
                _ => reckoner.WorkingDaysOfSixty(start, zone),
            };
        }

        return sum;
    }
}

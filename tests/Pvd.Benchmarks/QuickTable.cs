using System.Diagnostics;
using System.Globalization;

namespace Pvd.Benchmarks;

/// <summary>One way of doing a workload.</summary>
internal sealed record Contender(string Name, int Items, Func<long> Run);

/// <summary>
/// A few minutes instead of an hour: the contenders take turns, the best of several rounds counts, and what is told is the
/// ratio to the first one, since a shared machine drifts.
/// </summary>
internal static class QuickTable
{
    private const int Rounds = 15;

    internal static void Print(TextWriter output, IReadOnlyList<Contender> contenders, int rounds = Rounds)
    {
        Measure[] best = [.. contenders.Select(contender => Measure.Of(contender))];
        for (int round = 1; round < rounds; round++)
        {
            for (int i = 0; i < best.Length; i++)
            {
                best[i] = Measure.Faster(best[i], Measure.Of(contenders[i]));
            }
        }

        output.WriteLine("| | ns an item | ratio to the first | bytes an item |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        for (int i = 0; i < best.Length; i++)
        {
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {contenders[i].Name} | {best[i].Nanoseconds:0.0} | {best[i].Nanoseconds / best[0].Nanoseconds:0.00} | {best[i].Bytes:0.0} |"
                )
            );
        }
    }

    private readonly record struct Measure(double Nanoseconds, double Bytes)
    {
        internal static Measure Of(Contender contender)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            long start = Stopwatch.GetTimestamp();
            long sum = contender.Run();
            TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
            long bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
            GC.KeepAlive(sum);
            return new(elapsed.TotalNanoseconds / contender.Items, (double)bytes / contender.Items);
        }

        internal static Measure Faster(Measure one, Measure other) => other.Nanoseconds < one.Nanoseconds ? other : one;
    }
}

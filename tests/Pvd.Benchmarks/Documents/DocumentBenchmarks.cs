using System.Globalization;
using System.IO.Compression;
using BenchmarkDotNet.Attributes;

namespace Pvd.Benchmarks.Documents;

/// <summary>W2: a thousand conventions made by the library, and the same parts compressed again and nothing else.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private const int Kept = 20;
    private const long Mebibyte = 1 << 20;

    private static readonly Lazy<(ConventionPress Press, ConventionCase[] Cases, Recompression Again)> Prepared = new(
        Prepare
    );

    private ConventionPress? _press;
    private ConventionCase[] _cases = [];
    private Recompression? _again;

    [GlobalSetup]
    public void Draw() => (_press, _cases, _again) = Prepared.Value;

    [Benchmark(Baseline = true, OperationsPerInvoke = ConventionCase.Count)]
    public long ZipOptimal() => _again!.ZipAll(ConventionCase.Count, CompressionLevel.Optimal);

    [Benchmark(OperationsPerInvoke = ConventionCase.Count)]
    public long Library() => _press!.MakeAll(_cases);

    [Benchmark(OperationsPerInvoke = ConventionCase.Count)]
    public long DeflateChangedOptimal() => _again!.DeflateChanged(ConventionCase.Count, CompressionLevel.Optimal);

    [Benchmark(OperationsPerInvoke = ConventionCase.Count)]
    public long ZipFastest() => _again!.ZipAll(ConventionCase.Count, CompressionLevel.Fastest);

    [Benchmark(OperationsPerInvoke = ConventionCase.Count)]
    public long DeflateChangedFastest() => _again!.DeflateChanged(ConventionCase.Count, CompressionLevel.Fastest);

    /// <summary>The limit: the library within 1.33 of the first, that is at three quarters of its speed; the aim: within 0.67.</summary>
    internal static IReadOnlyList<Contender> Quick()
    {
        const int Count = 10;
        (ConventionPress press, ConventionCase[] cases, Recompression again) = Prepared.Value;
        return
        [
            new("the same parts zipped, Optimal", Count, () => again.ZipAll(Count, CompressionLevel.Optimal)),
            new("Pvd.Documents", Count, () => press.MakeAll(cases.AsSpan(0, Count))),
            new("changed parts deflated, Optimal", Count, () => again.DeflateChanged(Count, CompressionLevel.Optimal)),
            new("the same parts zipped, Fastest", Count, () => again.ZipAll(Count, CompressionLevel.Fastest)),
            new("changed parts deflated, Fastest", Count, () => again.DeflateChanged(Count, CompressionLevel.Fastest)),
        ];
    }

    /// <summary>What was made, and how far the memory of the process rose above its start while a thousand were.</summary>
    internal static string Describe()
    {
        (ConventionPress press, ConventionCase[] cases, _) = Prepared.Value;
        string sizes = DocumentChecks.Describe(press.Make(cases[0]));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        long start = Environment.WorkingSet;
        long peak = start;
        foreach (ConventionCase filled in cases)
        {
            press.Make(filled);
            peak = Math.Max(peak, Environment.WorkingSet);
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"One document: {sizes}.\nPeak memory above start, {cases.Length:N0} documents in sequence: {(peak - start) / (double)Mebibyte:0.0} MB (limit 64)."
        );
    }

    private static (ConventionPress Press, ConventionCase[] Cases, Recompression Again) Prepare()
    {
        ConventionOutline outline = new();
        ConventionCase[] cases = ConventionCase.DrawAll(ConventionCase.Count);
        ConventionPress press = new(new ConventionTemplate(outline).ToBytes());
        DocumentChecks.Assert(outline, cases, press);
        return (press, cases, new([.. cases.Take(Kept).Select(press.Make)]));
    }
}

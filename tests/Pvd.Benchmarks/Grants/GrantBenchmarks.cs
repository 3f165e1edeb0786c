using BenchmarkDotNet.Attributes;
using Pvd.Domain;
using Pvd.Rules;

namespace Pvd.Benchmarks.Grants;

/// <summary>W1: a hundred thousand funding cases decided by the library, and by code written for nothing else.</summary>
[MemoryDiagnoser]
public class GrantBenchmarks
{
    private static readonly Lazy<(GrantCase[] Cases, GrantFacts[] Facts, Regulation Regulation)> Prepared = new(
        Prepare
    );

    private GrantCase[] _cases = [];
    private GrantFacts[] _facts = [];
    private Regulation? _regulation;

    [GlobalSetup]
    public void Draw() => (_cases, _facts, _regulation) = Prepared.Value;

    [Benchmark(Baseline = true, OperationsPerInvoke = GrantCase.Count)]
    public long PlainStructs() => PlainGrants.DecideAll(_cases).Amount;

    [Benchmark(OperationsPerInvoke = GrantCase.Count)]
    public long LibraryQuick() => LibraryGrants.QuickAll(_regulation!, _facts).Amount;

    [Benchmark(OperationsPerInvoke = GrantCase.Count)]
    public long Reasons() => ReasonGrants.DecideAll(_cases).Amount;

    [Benchmark(OperationsPerInvoke = GrantCase.Count)]
    public long Library() => LibraryGrants.AssessAll(_regulation!, _facts);

    [Benchmark(OperationsPerInvoke = GrantCase.Count)]
    public object ReasonsKept() => ReasonGrants.KeepAll(_cases);

    [Benchmark(OperationsPerInvoke = GrantCase.Count)]
    public object LibraryKept() => LibraryGrants.KeepAll(_regulation!, _facts);

    /// <summary>Pairs of the same promise: sums alone, reasons dropped after each case, reasons kept.</summary>
    internal static IReadOnlyList<IReadOnlyList<Contender>> Quick()
    {
        (GrantCase[] cases, GrantFacts[] facts, Regulation regulation) = Prepared.Value;
        return
        [
            [
                new("plain structs, sums only", cases.Length, () => PlainGrants.DecideAll(cases).Amount),
                new("Pvd.Rules, quick", cases.Length, () => LibraryGrants.QuickAll(regulation, facts).Amount),
            ],
            [
                new("lists of reasons, dropped", cases.Length, () => ReasonGrants.DecideAll(cases).Amount),
                new("Pvd.Rules, assessments, dropped", cases.Length, () => LibraryGrants.AssessAll(regulation, facts)),
            ],
            [
                new("lists of reasons, kept", cases.Length, () => ReasonGrants.KeepAll(cases).Length),
                new(
                    "Pvd.Rules, assessments, kept",
                    cases.Length,
                    () => LibraryGrants.KeepAll(regulation, facts).Length
                ),
            ],
        ];
    }

    /// <summary>One case in words, so that a reader sees what the assessments hold.</summary>
    internal static string Example()
    {
        (_, GrantFacts[] facts, Regulation regulation) = Prepared.Value;
        Assessment<Euro> answer = facts
            .Select(regulation.Assess)
            .First(one =>
                one is Assessment<Euro>.Favourable && one.Findings.Any(finding => finding.Facts.Any(IsRemoved))
            );
        return answer.Explain(Language.English);
    }

    private static bool IsRemoved(NamedFact fact) => fact.Name == "removed" && fact.Value.Amount > Euro.Zero;

    private static (GrantCase[] Cases, GrantFacts[] Facts, Regulation Regulation) Prepare()
    {
        GrantCase[] cases = GrantCase.DrawAll();
        GrantFacts[] facts = GrantFacts.Of(cases);
        Regulation regulation = new(RegulationLaw.Read());
        GrantChecks.Assert(cases, facts, regulation);
        return (cases, facts, regulation);
    }
}

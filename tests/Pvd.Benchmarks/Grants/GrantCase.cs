namespace Pvd.Benchmarks.Grants;

/// <summary>One case of the workload W1, as it is drawn.</summary>
internal readonly record struct GrantCase(
    bool IsOverseas,
    int Population,
    int WealthPercent,
    long CostCents,
    int RequestedPercent,
    int OtherAidPercent,
    int ApplicationDay,
    int StartOffset,
    bool HasOpahRu,
    long SalaryCents,
    int Months
)
{
    internal const int Count = 100_000;

    private const ulong Seed = 2020;

    /// <summary>All the cases: each makes its eleven draws in the order of the members, whether or not they are used.</summary>
    internal static GrantCase[] DrawAll()
    {
        SplitMix random = new(Seed);
        GrantCase[] cases = new GrantCase[Count];
        for (int i = 0; i < cases.Length; i++)
        {
            cases[i] = new(
                IsOverseas: random.Below(10) == 0,
                Population: 100 + random.Below(39_900),
                WealthPercent: 40 + random.Below(160),
                CostCents: 500_000 + random.Below(200_000_000),
                RequestedPercent: 10 + random.Below(50),
                OtherAidPercent: random.Below(75),
                ApplicationDay: random.Below(365),
                StartOffset: random.Below(200) - 20,
                HasOpahRu: random.Below(2) == 0,
                SalaryCents: 3_000_000 + random.Below(6_000_000),
                Months: 1 + random.Below(12)
            );
        }

        return cases;
    }
}

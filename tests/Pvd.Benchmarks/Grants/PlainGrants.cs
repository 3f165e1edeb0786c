namespace Pvd.Benchmarks.Grants;

/// <summary>The shortest code that gives the sums: numbers of the law in the code, no reasons.</summary>
internal static class PlainGrants
{
    internal static Totals DecideAll(ReadOnlySpan<GrantCase> cases)
    {
        Totals totals = default;
        foreach (ref readonly GrantCase one in cases)
        {
            totals.Add(AmountOf(one), PostOf(one));
        }

        return totals;
    }

    private static long AmountOf(in GrantCase one)
    {
        bool isSmall = one.IsOverseas
            ? one.Population <= 35_000
            : one.Population <= 2_000 || (one.Population <= 20_000 && one.WealthPercent < 130);
        if (!isSmall || one.StartOffset < 0 || one.RequestedPercent < 20)
        {
            return 0;
        }

        long amount = one.CostCents * Math.Min(one.RequestedPercent, 40) / 100;
        long left = (one.CostCents * 80 / 100) - (one.CostCents * one.OtherAidPercent / 100);
        return Math.Max(Math.Min(amount, left), 0);
    }

    private static long PostOf(in GrantCase one)
    {
        long ceiling = one.HasOpahRu ? 5_500_000 : 4_500_000;
        return Math.Min(one.SalaryCents * one.Months * 75 / 1200, ceiling * one.Months / 12);
    }
}

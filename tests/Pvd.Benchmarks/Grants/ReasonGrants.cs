namespace Pvd.Benchmarks.Grants;

/// <summary>The same by hand with a list of reasons for each case: which condition, whether it holds, and the numbers compared.</summary>
internal static class ReasonGrants
{
    private const int Conditions = 5;

    internal enum Condition
    {
        Size,
        Start,
        Rate,
        Cumulation,
        Post,
    }

    internal readonly record struct Reason(Condition Condition, bool Holds, long Found, long Limit, long Removed);

    internal readonly record struct Decision(long Amount, long Post, List<Reason> Reasons);

    internal static Totals DecideAll(ReadOnlySpan<GrantCase> cases)
    {
        Totals totals = default;
        foreach (ref readonly GrantCase one in cases)
        {
            Decision decision = Decide(one);
            totals.Add(decision.Amount, decision.Post);
        }

        return totals;
    }

    internal static Decision[] KeepAll(ReadOnlySpan<GrantCase> cases)
    {
        Decision[] decisions = new Decision[cases.Length];
        for (int i = 0; i < cases.Length; i++)
        {
            decisions[i] = Decide(cases[i]);
        }

        return decisions;
    }

    private static Decision Decide(in GrantCase one)
    {
        List<Reason> reasons = new(Conditions);
        bool isSmall = IsSmall(one, reasons);
        bool isInTime = one.StartOffset >= 0;
        reasons.Add(new(Condition.Start, isInTime, one.ApplicationDay + one.StartOffset, one.ApplicationDay, 0));
        long asked = one.CostCents * one.RequestedPercent / 100;
        bool isEnough = one.RequestedPercent >= 20;
        long amount = Math.Min(asked, one.CostCents * 40 / 100);
        reasons.Add(new(Condition.Rate, isEnough, asked, one.CostCents * 20 / 100, asked - amount));
        long cap = one.CostCents * 80 / 100;
        long left = Math.Max(cap - (one.CostCents * one.OtherAidPercent / 100), 0);
        reasons.Add(new(Condition.Cumulation, left > 0, cap, left, Math.Max(amount - left, 0)));
        amount = Math.Min(amount, left);
        return new(isSmall && isInTime && isEnough ? amount : 0, PostOf(one, reasons), reasons);
    }

    private static bool IsSmall(in GrantCase one, List<Reason> reasons)
    {
        if (one.IsOverseas)
        {
            bool isSmallOverseas = one.Population <= 35_000;
            reasons.Add(new(Condition.Size, isSmallOverseas, one.Population, 35_000, 0));
            return isSmallOverseas;
        }

        bool isSmall = one.Population <= 2_000 || (one.Population <= 20_000 && one.WealthPercent < 130);
        reasons.Add(new(Condition.Size, isSmall, one.Population, 20_000, one.WealthPercent));
        return isSmall;
    }

    private static long PostOf(in GrantCase one, List<Reason> reasons)
    {
        long uncapped = one.SalaryCents * one.Months * 75 / 1200;
        long ceiling = (one.HasOpahRu ? 5_500_000L : 4_500_000L) * one.Months / 12;
        long post = Math.Min(uncapped, ceiling);
        reasons.Add(new(Condition.Post, true, uncapped, ceiling, uncapped - post));
        return post;
    }
}

using Pvd.Domain;
using Pvd.Rules;

namespace Pvd.Benchmarks.Grants;

/// <summary>The library, case after case.</summary>
internal static class LibraryGrants
{
    internal static Totals QuickAll(Regulation regulation, ReadOnlySpan<GrantFacts> cases)
    {
        Totals totals = default;
        foreach (GrantFacts facts in cases)
        {
            QuickGrant decision = regulation.Quick(facts);
            totals.Add(decision.Answer.Amount?.Cents ?? 0, decision.Post.Cents);
        }

        return totals;
    }

    /// <summary>Sums the amounts; nothing is kept, and no finding is read.</summary>
    internal static long AssessAll(Regulation regulation, ReadOnlySpan<GrantFacts> cases)
    {
        long sum = 0;
        foreach (GrantFacts facts in cases)
        {
            sum += AmountOf(regulation.Assess(facts));
        }

        return sum;
    }

    internal static Assessment<Euro>[] KeepAll(Regulation regulation, ReadOnlySpan<GrantFacts> cases)
    {
        Assessment<Euro>[] answers = new Assessment<Euro>[cases.Length];
        for (int i = 0; i < cases.Length; i++)
        {
            answers[i] = regulation.Assess(cases[i]);
        }

        return answers;
    }

    /// <summary>The same sums from the answers that were kept; the amount of the post is one of their figures.</summary>
    internal static Totals TotalsOf(ReadOnlySpan<Assessment<Euro>> answers)
    {
        Totals totals = default;
        foreach (Assessment<Euro> answer in answers)
        {
            totals.Add(AmountOf(answer), answer.Figures[0].Amount.Cents);
        }

        return totals;
    }

    private static long AmountOf(Assessment<Euro> answer) =>
        answer is Assessment<Euro>.Favourable favourable ? favourable.Value.Cents : 0;
}

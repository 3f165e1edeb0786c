namespace Pvd.Benchmarks.Grants;

/// <summary>The check values of W1: nothing is timed before they come out.</summary>
internal static class GrantChecks
{
    private static readonly (int Cases, Totals Expected)[] Values =
    [
        (1_000, new(267, 7_810_242_650, 2_198_158_015)),
        (20_000, new(5_183, 151_438_036_922, 44_624_321_956)),
        (GrantCase.Count, new(25_959, 750_061_880_120, 223_915_407_432)),
    ];

    internal static void Assert(GrantCase[] cases, GrantFacts[] facts, Regulation regulation)
    {
        foreach ((int count, Totals expected) in Values)
        {
            Assert("plain structs", PlainGrants.DecideAll(cases.AsSpan(0, count)), expected);
            Assert("reasons", ReasonGrants.DecideAll(cases.AsSpan(0, count)), expected);
            Totals kept = default;
            foreach (ReasonGrants.Decision decision in ReasonGrants.KeepAll(cases.AsSpan(0, count)))
            {
                kept.Add(decision.Amount, decision.Post);
            }

            Assert("reasons, kept", kept, expected);
            ReadOnlySpan<GrantFacts> asked = facts.AsSpan(0, count);
            Assert("library, quick", LibraryGrants.QuickAll(regulation, asked), expected);
            Assert("library", LibraryGrants.TotalsOf(LibraryGrants.KeepAll(regulation, asked)), expected);
        }
    }

    private static void Assert(string who, Totals found, Totals expected)
    {
        if (found != expected)
        {
            throw new InvalidOperationException($"{who}: {found}; expected {expected}");
        }
    }
}

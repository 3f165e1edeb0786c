using Pvd.Rules.Law;

namespace Pvd.Rules.Aids;

/// <summary>A share of a cost, of which no more than a base counts, and at most a ceiling.</summary>
internal static class CappedShare
{
    /// <summary>The amount, rounded once; <c>null</c> where it cannot be told, which the rule says.</summary>
    internal static Euro? Of(
        AidCase aid,
        RuleText rule,
        Euro? cost,
        MissingFact missing,
        ParameterReading rate,
        ParameterReading? largestBase = null,
        ParameterReading? ceiling = null
    )
    {
        List<ParameterReading> readings = [rate];
        foreach (ParameterReading? bound in new[] { largestBase, ceiling })
        {
            if (bound is not null)
            {
                readings.Add(bound);
            }
        }

        if (aid.IsSilent(rule, readings))
        {
            return null;
        }

        if (cost is not { } known)
        {
            aid.Ask(rule, missing, [.. readings]);
            return null;
        }

        Euro counted = largestBase is null ? known : Euro.Min(known, largestBase.Value.Amount);
        ExactEuro share = new ExactEuro(counted) * rate.Value.Ratio;
        Euro amount = aid.Round(ceiling is null ? share : ExactEuro.Min(share, new(ceiling.Value.Amount)));
        aid.Met(
            rule,
            readings,
            new("rate", rate.Value),
            new("cost", FactValue.Of(known)),
            new("counted", FactValue.Of(counted)),
            new("ceiling", (ceiling ?? rate).Value),
            new("amount", FactValue.Of(amount))
        );
        return amount;
    }
}

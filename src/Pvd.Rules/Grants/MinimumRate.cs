using Pvd.Domain.Funding;
using Pvd.Rules.Checks;

namespace Pvd.Rules.Grants;

/// <summary>The minimum rate of the DETR, on what is asked and on what the caps leave. The version until 5 October 2021 let it be undercut so that the cap is kept.</summary>
internal static class MinimumRate
{
    /// <summary>Judges what is asked, and gives the least amount that reaches the minimum, in cents; not known where it does not bind or cannot be told.</summary>
    internal static long Examine<TTrace>(in GrantFile file, RegimeTerms terms, bool isBaseKnown, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        RateBand band = terms.MinimumRate;
        Check check = band.Check;
        if (file.Instrument != FundingInstrument.Detr || !check.IsInForce)
        {
            return Known.Nothing;
        }

        if (check.SilentLaw is { } silent)
        {
            trace.Add(check, Outcome.Unknown, extra: silent);
            return Known.Nothing;
        }

        if (!isBaseKnown)
        {
            // A stated rate below the minimum fails whatever the base, unless the cap may excuse it.
            if (file.Request.Rate is { } rate && rate.Value < band.Minimum && !terms.MayUndercut)
            {
                trace.Add(
                    check,
                    Outcome.NotMet,
                    GrantRules.RateBelowMinimum,
                    extra: trace.IsKept ? FactValue.Of(rate.Value) : null
                );
            }

            return Known.Nothing;
        }

        long floor = band.Floor(file.Base, file.Policies.Rounding);
        if (!Known.Is(file.Asked))
        {
            return floor;
        }

        if (!band.IsBelow(file.Asked, file.AskedRate, floor))
        {
            trace.Add(check, Outcome.Met, null, file.Asked, file.Base, floor);
        }
        else if (!terms.MayUndercut)
        {
            trace.Add(check, Outcome.NotMet, null, file.Asked, file.Base, floor);
        }
        else
        {
            ExamineUndercut(file, terms, floor, ref trace);
        }

        return floor;
    }

    /// <summary>Judges what the caps leave of a request that reached the minimum.</summary>
    internal static void ExamineRest<TTrace>(
        in GrantFile file,
        RegimeTerms terms,
        long amount,
        long floor,
        ref TTrace trace
    )
        where TTrace : struct, ITrace
    {
        bool wasBelow = Known.Is(file.Asked) && file.Asked < floor;
        if (!Known.Is(floor) || wasBelow || amount >= floor || trace.Verdict.HasFailed)
        {
            return;
        }

        bool isExcused = terms.MayUndercut && LeftByCap(file, terms) < floor;
        trace.Add(
            terms.MinimumRate.Check,
            isExcused ? Outcome.Met : Outcome.NotMet,
            isExcused ? GrantRules.MinimumUndercut : GrantRules.LeftBelowMinimum,
            amount,
            file.Base,
            floor
        );
    }

    private static void ExamineUndercut<TTrace>(in GrantFile file, RegimeTerms terms, long floor, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        bool bites = LeftByCap(file, terms) < floor;
        Outcome outcome =
            bites ? Outcome.Met
            : file.Others.IsOpen ? Outcome.Unknown
            : Outcome.NotMet;
        trace.Add(
            terms.MinimumRate.Check,
            outcome,
            bites ? GrantRules.MinimumUndercut
                : outcome == Outcome.Unknown ? GrantRules.BelowUnlessCapped
                : null,
            file.Asked,
            file.Base,
            floor,
            extra: outcome == Outcome.Unknown ? Ask.Lines : null
        );
    }

    /// <summary>What the cap leaves to this request, in cents; an upper bound where a part of the others is not known.</summary>
    private static long LeftByCap(in GrantFile file, RegimeTerms terms) =>
        terms.Cap.IsLaw && terms.CountsAllPublicAid
            ? terms.Cap.Left(file.CombinedBase, file.Others.Public)
            : Amounts.Unbounded;
}

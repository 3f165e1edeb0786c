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
            if (file.Request.Rate is { } rate && rate.Value < band.Minimum && terms.Undercut.IsOpen == false)
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

        if (band.IsBelow(file.Asked, file.AskedRate, floor))
        {
            TellUndercut(file, terms, file.Asked, floor, null, GrantRules.BelowUnlessCapped, ref trace);
        }
        else
        {
            trace.Add(check, Outcome.Met, null, file.Asked, file.Base, floor);
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

        TellUndercut(
            file,
            terms,
            amount,
            floor,
            GrantRules.LeftBelowMinimum,
            GrantRules.LeftBelowUnlessCapped,
            ref trace
        );
    }

    /// <summary>Below the minimum: excused where the version of the text lets the cap bring a rate under it, and the cap does.</summary>
    /// <remarks>Where a part of the others is not known, what the cap leaves is an upper bound.</remarks>
    private static void TellUndercut<TTrace>(
        in GrantFile file,
        RegimeTerms terms,
        long amount,
        long floor,
        Localized? refused,
        Localized doubtful,
        ref TTrace trace
    )
        where TTrace : struct, ITrace
    {
        bool isCapKnown = terms.Cap.IsLaw && terms.CountsAllPublicAid;
        bool bites = isCapKnown && terms.Cap.Left(file.CombinedBase, file.Others.Public) < floor;
        Outcome outcome =
            terms.Undercut.IsOpen == false ? Outcome.NotMet
            : bites && terms.Undercut.IsOpen == true ? Outcome.Met
            : bites || !isCapKnown || file.Others.IsOpen ? Outcome.Unknown
            : Outcome.NotMet;
        MissingFact? silent = outcome == Outcome.Unknown ? terms.Undercut.Silent ?? terms.Cap.Silent : null;
        Localized? text = outcome switch
        {
            Outcome.Met => GrantRules.MinimumUndercut,
            Outcome.NotMet => refused,
            _ => silent is null ? doubtful : null,
        };
        object? missing = outcome == Outcome.Unknown ? silent ?? Ask.Lines : null;
        trace.Add(terms.MinimumRate.Check, outcome, text, amount, file.Base, floor, extra: missing);
    }
}

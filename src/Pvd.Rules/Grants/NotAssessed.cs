using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Grants;

/// <summary>The instruments that a plan may list without this engine computing them: no rule is known, or the facts of a plan do not suffice.</summary>
internal static class NotAssessed
{
    internal static bool Is(FundingInstrument instrument, FundingPolicies policies) =>
        !HasRules(instrument)
        || (
            policies.Dotations == InvestmentDotations.Merged
            && (instrument == FundingInstrument.Detr || instrument == FundingInstrument.Dsil)
        );

    /// <summary>Whether the life of a request follows the CGCT or the decree on State investment grants.</summary>
    internal static bool HasLife(FundingInstrument instrument) => instrument.IsDotation || instrument.IsStateGrant;

    internal static void Tell<TTrace>(FundingInstrument instrument, Check check, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (!trace.IsKept)
        {
            trace.Add(check, Outcome.Unknown);
            return;
        }

        bool isKnown = instrument.RuleStatus == RuleStatus.Known || instrument.RuleStatus == RuleStatus.Partial;
        if (isKnown && !HasRules(instrument))
        {
            Localized apart = GrantRules.AskedApart.Fill("instrument", instrument.Label);
            MissingFact facts = new("aid", GrantRules.OwnFacts.Fill("instrument", instrument.Label));
            trace.Add(check, Outcome.Unknown, apart, extra: facts);
            return;
        }

        Localized name = HasRules(instrument) ? GrantRules.MergedFund : instrument.Label;
        Localized needed = instrument.Needed ?? GrantRules.MergingAct;
        trace.Add(
            check,
            Outcome.Unknown,
            GrantRules.NotAssessed.Unknown.Fill("instrument", name).Fill("needed", needed),
            extra: new MissingFact(
                "law",
                GrantRules.NoRules.Fill("instrument", name).Fill("needed", needed),
                isLaw: true
            )
        );
    }

    private static bool HasRules(FundingInstrument instrument) =>
        HasLife(instrument) && instrument != FundingInstrument.Dpv && instrument != FundingInstrument.Frla;
}

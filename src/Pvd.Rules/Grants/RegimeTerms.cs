using Pvd.Rules.Checks;
using Pvd.Rules.Law;

namespace Pvd.Rules.Grants;

/// <summary>The law of State grants on the day that selects the version of its texts, made ready once.</summary>
internal sealed class RegimeTerms
{
    internal RegimeTerms(LawInForce law)
    {
        Base = new(law, GrantRules.Base);
        Investment = new(law, GrantRules.Investment);
        Asked = new(law, GrantRules.Asked);
        WithinCost = new(law, GrantRules.WithinCost);
        Vat = new(law, GrantRules.Vat);
        Balance = new(law, GrantRules.Balance);
        NotAssessed = new(law, GrantRules.NotAssessed);
        AnnexVii = new(law, GrantRules.AnnexVii);
        MinimumRate = new(new Check(law, GrantRules.MinimumRate, ParameterIds.DetrMinimumRate));
        Undercut = new(law.Parameter(ParameterIds.MinimumMayBeUndercut));
        Commission = new(
            law,
            GrantRules.Commission,
            law.Parameter(ParameterIds.CommissionThreshold).Value.IsKnown
                ? ParameterIds.CommissionThreshold
                : ParameterIds.CommissionThresholdBefore2018
        );
        CountsAllPublicAid = law.Parameter(ParameterIds.CapOnPublicAid).InForce is not null;
        Cap = new(
            CountsAllPublicAid
                ? new Check(law, CapRules.AllPublicAid, ParameterIds.CapOnPublicAid)
                : new Check(law, CapRules.Dotations, ParameterIds.CapOnDotations)
        );
        OwnShare = new(law);
        Dsil = new(law);
        StateGrants = new(law);
    }

    internal Check Base { get; }

    internal Check Investment { get; }

    internal Check Asked { get; }

    internal Check WithinCost { get; }

    internal Check Vat { get; }

    internal Check Balance { get; }

    internal Check NotAssessed { get; }

    internal Check AnnexVii { get; }

    internal RateBand MinimumRate { get; }

    /// <summary>Whether the minimum rate may be undercut so that the cap is kept.</summary>
    internal Permission Undercut { get; }

    internal Check Commission { get; }

    /// <summary>Whether the cap counts every direct public aid, or the dotations alone.</summary>
    internal bool CountsAllPublicAid { get; }

    internal Cumulation Cap { get; }

    internal OwnShare OwnShare { get; }

    internal Dsil Dsil { get; }

    internal StateGrantChecks StateGrants { get; }

    internal static RegimeTerms Of(LawInForce law) => law.Snapshot(static day => new RegimeTerms(day));
}

using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Law;

namespace Pvd.Rules.Grants;

/// <summary>The law of State grants on the day that selects the version of its texts, made ready once.</summary>
internal sealed class RegimeTerms
{
    private readonly Check _base;
    private readonly Check _baseOfStateGrant;
    private readonly Check _asked;
    private readonly Check _askedOfStateGrant;

    internal RegimeTerms(LawInForce law)
    {
        _base = new(law, GrantRules.Base);
        _baseOfStateGrant = new(law, GrantRules.Base) { Basis = Texts.StateGrants };
        Investment = new(law, GrantRules.Investment);
        _asked = new(law, GrantRules.Asked);
        _askedOfStateGrant = new(law, GrantRules.Asked) { Basis = Texts.StateGrants };
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

    /// <summary>The rule of the base, under the text that governs the instrument.</summary>
    internal Check BaseOf(FundingInstrument instrument) => instrument.IsDotation ? _base : _baseOfStateGrant;

    internal Check Investment { get; }

    /// <summary>The rule of what is asked, under the text that governs the instrument.</summary>
    internal Check AskedOf(FundingInstrument instrument) => instrument.IsDotation ? _asked : _askedOfStateGrant;

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

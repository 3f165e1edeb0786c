using Pvd.Domain.Funding;

namespace Pvd.Rules.Policies;

/// <summary>The choices that the law of State grants and other aids leaves open. Each has a documented default and shows in findings and receipts.</summary>
public sealed record FundingPolicies
{
    /// <summary>Makes the choices.</summary>
    /// <param name="regimeDate">Default <see cref="Policies.RegimeDate.Award"/>.</param>
    /// <param name="combinedBase">Default <see cref="Policies.CombinedBase.Union"/>.</param>
    /// <param name="ratePrecision">Default <see cref="Policies.RatePrecision.Exact"/>.</param>
    /// <param name="implicitRefusal">Default <see cref="Policies.ImplicitRefusal.Off"/>.</param>
    /// <param name="completenessSuspension">Default <see cref="Policies.CompletenessSuspension.KeepElapsedDays"/>.</param>
    /// <param name="advanceTrigger">Default <see cref="Policies.AdvanceTrigger.OnStart"/>.</param>
    /// <param name="dotations">Default <see cref="InvestmentDotations.Separate"/>.</param>
    /// <param name="givesWayFirst">Which grants give way before the others when a cap is passed, the first one first; what is not listed gives way after, the grant awarded last before those awarded earlier. Default: none is listed.</param>
    /// <param name="vtaLateEnd">Default <see cref="Policies.VtaLateEnd.ProRata"/>.</param>
    public FundingPolicies(
        RegimeDate regimeDate = RegimeDate.Award,
        CombinedBase combinedBase = CombinedBase.Union,
        RatePrecision ratePrecision = RatePrecision.Exact,
        ImplicitRefusal implicitRefusal = ImplicitRefusal.Off,
        CompletenessSuspension completenessSuspension = CompletenessSuspension.KeepElapsedDays,
        AdvanceTrigger advanceTrigger = AdvanceTrigger.OnStart,
        InvestmentDotations dotations = InvestmentDotations.Separate,
        IEnumerable<FundingInstrument>? givesWayFirst = null,
        VtaLateEnd vtaLateEnd = VtaLateEnd.ProRata
    )
    {
        RegimeDate = regimeDate;
        CombinedBase = combinedBase;
        RatePrecision = ratePrecision;
        ImplicitRefusal = implicitRefusal;
        CompletenessSuspension = completenessSuspension;
        AdvanceTrigger = advanceTrigger;
        Dotations = dotations;
        GivesWayFirst = new ValueList<FundingInstrument>(givesWayFirst ?? [], nameof(givesWayFirst));
        VtaLateEnd = vtaLateEnd;
    }

    /// <summary>Gets every default.</summary>
    public static FundingPolicies Default { get; } = new();

    /// <summary>Gets which day selects the version of the caps and of the own share.</summary>
    public RegimeDate RegimeDate { get; }

    /// <summary>Gets on which base the cap is reckoned when dotations count different expenditures.</summary>
    public CombinedBase CombinedBase { get; }

    /// <summary>Gets which rate a payment applies when the order states an amount.</summary>
    public RatePrecision RatePrecision { get; }

    /// <summary>Gets when silence on a dotation counts as a refusal.</summary>
    public ImplicitRefusal ImplicitRefusal { get; }

    /// <summary>Gets what a request for papers does to the months of completeness.</summary>
    public CompletenessSuspension CompletenessSuspension { get; }

    /// <summary>Gets when the advance falls due.</summary>
    public AdvanceTrigger AdvanceTrigger { get; }

    /// <summary>Gets whether the dotations stand apart or were merged.</summary>
    public InvestmentDotations Dotations { get; }

    /// <summary>Gets which grants give way before the others, the first one first.</summary>
    public IReadOnlyList<FundingInstrument> GivesWayFirst { get; }

    /// <summary>Gets whether a territorial volunteer who leaves within the last months has the aid given back.</summary>
    public VtaLateEnd VtaLateEnd { get; }
}

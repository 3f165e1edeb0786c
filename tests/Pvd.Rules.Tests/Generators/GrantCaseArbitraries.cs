using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain.Funding;
using Pvd.Rules.Policies;
using Pvd.Testing.Generators;

namespace Pvd.Rules.Tests.Generators;

/// <summary>Questions to the grant engine: nearly sound ones, close to the thresholds, and any plan at all.</summary>
public static class GrantCaseArbitraries
{
    /// <summary>The choices, those of State grants among them.</summary>
    internal static readonly Gen<PvdPolicies> SomePolicies =
        from rounding in Gen.Elements(Enum.GetValues<Rounding>())
        from regime in Often(RegimeDate.Award, Enum.GetValues<RegimeDate>())
        from combined in Often(CombinedBase.Union, Enum.GetValues<CombinedBase>())
        from suspension in Gen.Elements(Enum.GetValues<CompletenessSuspension>())
        from merged in Gen.Frequency(
            (19, Gen.Constant(InvestmentDotations.Separate)),
            (1, Gen.Constant(InvestmentDotations.Merged))
        )
        from first in Gen.Frequency(
            (2, Gen.Constant<IReadOnlyList<FundingInstrument>>([])),
            (1, Gen.SubListOf<FundingInstrument>(FundingInstrument.All).Select(Listed))
        )
        select new PvdPolicies(
            rounding,
            funding: new(regime, combined, completenessSuspension: suspension, dotations: merged, givesWayFirst: first)
        );

    public static Arbitrary<PvdPolicies> Policies() => Arb.From(SomePolicies);

    public static Arbitrary<GrantCase> Cases() =>
        Arb.From(Gen.Frequency((4, PlanDrafts.NearlySound), (1, AnyPlan)), Shrink);

    /// <summary>Any plan that has a request, on any of its days.</summary>
    private static Gen<GrantCase> AnyPlan =>
        from plan in PlanArbitraries.Plans().Generator.Where(plan => plan.Requests.Count > 0)
        from request in Gen.Elements<GrantRequest>(plan.Requests)
        from days in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(-800, 800)))
        from policies in SomePolicies
        select new GrantCase(plan, request.Id, plan.KnownOn.PlusDays(days), policies);

    private static IEnumerable<GrantCase> Shrink(GrantCase was)
    {
        foreach (FinancingPlan plan in PlanArbitraries.Plans().Shrinker(was.Plan))
        {
            if (plan.Request(was.Request) is { } kept && kept.Instrument == was.Instrument)
            {
                yield return was with
                {
                    Plan = plan,
                };
            }
        }

        if (was.Policies != PvdPolicies.Default)
        {
            yield return was with
            {
                Policies = PvdPolicies.Default,
            };
        }
    }

    private static IReadOnlyList<FundingInstrument> Listed(IList<FundingInstrument> instruments) => [.. instruments];

    private static Gen<T> Often<T>(T value, T[] all) => Gen.Frequency((2, Gen.Constant(value)), (1, Gen.Elements(all)));
}

using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Rules.Conventions;
using Pvd.Rules.Funding;
using Pvd.Rules.Governance;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Tests.Generators;

/// <summary>Answers to forms, of which some are not known, and choices.</summary>
public static class FormArbitraries
{
    private static readonly Gen<LocalDate> Day = Gen.Choose(0, 2500)
        .Select(day => new LocalDate(2020, 6, 1).PlusDays(day));

    private static readonly Gen<bool?> Answer = Gen.Frequency(
        (6, Gen.Constant<bool?>(true)),
        (1, Gen.Constant<bool?>(false)),
        (1, Gen.Constant<bool?>(null))
    );

    public static Arbitrary<DossierRecipe> Recipes() => RuleArbitraries.Recipes();

    public static Arbitrary<PvdPolicies> Policies() =>
        Arb.From(
            from rounding in Gen.Elements(Enum.GetValues<Rounding>())
            from proration in Gen.Elements(Enum.GetValues<CeilingProration>())
            from anah in Gen.Elements(Enum.GetValues<MidYearAnah>())
            from clock in Gen.Elements(Enum.GetValues<MembershipClock>())
            select new PvdPolicies(rounding, proration, anah, clock)
        );

    public static Arbitrary<MembershipFacts> Memberships() =>
        Arb.From(
            from communes in Answer
            from epci in Answer
            from prefect in Answer
            from last in Maybe(Day)
            from belong in Answer
            from authorised in Answer
            from population in Maybe(Gen.Choose(0, 30_000))
            select new MembershipFacts(communes, epci, prefect, last, belong, authorised, population)
        );

    public static Arbitrary<FrameworkDueFacts> Deadlines() =>
        Arb.From(Maybe(Day).Select(day => new FrameworkDueFacts(day)));

    public static Arbitrary<CommitteeFacts> Committees() =>
        Arb.From(
            from mayors in Answer
            from president in Answer
            from manager in Answer
            from prefect in Answer
            from others in Answer
            from mode in Gen.Elements<PresidencyMode?>([null, .. PresidencyMode.All])
            from mayorsPresiding in Maybe(Gen.Choose(0, 3))
            from presides in Answer
            from unelected in Gen.Frequency(
                (5, Gen.Constant<int?>(0)),
                (1, Gen.Constant<int?>(1)),
                (1, Gen.Constant<int?>(null))
            )
            select new CommitteeFacts(
                mayors,
                president,
                manager,
                prefect,
                others,
                mode,
                mayorsPresiding,
                presides,
                unelected
            )
        );

    /// <summary>Posts around a year; shrinks to a plain one.</summary>
    public static Arbitrary<ProjectManagerFacts> Managers() =>
        Arb.From(
            from year in Gen.Frequency((7, Gen.Choose(2021, 2025)), (2, Gen.Elements(2020, 2026)))
            from inForce in Answer
            from cost in Maybe(RuleArbitraries.Cost)
            from first in Gen.Choose(-400, 400)
            from held in Maybe(Gen.Constant(new LocalDate(year, 1, 1).PlusDays(first)))
            from days in Gen.Choose(0, 500)
            from ends in Gen.Elements(true, false)
            from count in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Constant(1)), (1, Gen.Constant(2)))
            from anah in RuleArbitraries.Anah(year).ListOf(count)
            from knowsAnah in Gen.Frequency((6, Gen.Constant(true)), (1, Gen.Constant(false)))
            select new ProjectManagerFacts(
                year,
                inForce,
                cost,
                held,
                ends ? new LocalDate(year, 1, 1).PlusDays(first + days) : null,
                knowsAnah ? anah : null
            ),
            Shrink
        );

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((6, gen.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

    private static IEnumerable<ProjectManagerFacts> Shrink(ProjectManagerFacts was)
    {
        for (int i = 0; i < was.Anah?.Count; i++)
        {
            IEnumerable<AnahCoFunding> fewer = was.Anah.Where((_, index) => index != i);
            yield return new(was.Year, was.MembershipInForce, was.Cost, was.From, was.Until, fewer);
        }

        if (was.Until is not null)
        {
            yield return new(was.Year, was.MembershipInForce, was.Cost, was.From, null, was.Anah);
        }

        LocalDate newYear = new(was.Year, 1, 1);
        if (was.From is not null && was.From != newYear && !(was.Until < newYear))
        {
            yield return new(was.Year, was.MembershipInForce, was.Cost, newYear, was.Until, was.Anah);
        }

        Euro plain = Euro.FromEuros(60_000m);
        if (was.Cost is { } cost && cost != plain)
        {
            yield return new(was.Year, was.MembershipInForce, plain, was.From, was.Until, was.Anah);
        }
    }
}

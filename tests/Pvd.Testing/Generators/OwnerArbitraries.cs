using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Funding;

namespace Pvd.Testing.Generators;

/// <summary>Project owners of every kind, with figures on both sides of each threshold.</summary>
internal static class OwnerArbitraries
{
    private static readonly Gen<int> Inhabitants = Gen.Frequency(
        (5, Gen.Choose(200, 90_000)),
        (
            5,
            from edge in Gen.Elements(2_000, 3_500, 15_000, 20_000, 35_000, 50_000, 60_000, 75_000, 85_000, 150_000)
            from more in Gen.Choose(-1, 1)
            select edge + more
        )
    );

    private static readonly Gen<decimal> Density = Gen.Frequency(
        (4, Gen.Elements(149.99m, 150m, 150.00m, 150.01m, 149.999_999m)),
        (4, Gen.Choose(0, 100_000).Select(hundredths => hundredths / 100m)),
        (2, from people in Gen.Choose(1, 200_000) from area in Gen.Choose(1, 99_999) select people / (area + 200m))
    );

    private static readonly Gen<bool> Either = Gen.Elements(true, false);

    internal static Gen<ProjectOwner> Of(Manner manner, LocalDate knownOn) =>
        from kind in Gen.Elements<OwnerKind>(OwnerKind.All)
        from name in manner.Maybe(manner.Name)
        from siren in manner.Maybe(IdentifierArbitraries.AnySiren)
        from department in manner.Maybe(IdentifierArbitraries.AnyDepartment)
        from figures in manner.Maybe(Years(manner, knownOn.Year))
        from createdOn in manner.MaybeValue(DateArbitraries.Before(manner, knownOn))
        from isTransformedEpci in manner.MaybeValue(Either)
        from wasEligibleBefore in manner.MaybeValue(Either)
        from wasEligibleIn2010 in manner.MaybeValue(Either)
        from isNamedByStateContract in manner.MaybeValue(Either)
        select new ProjectOwner(
            kind,
            name,
            siren,
            department,
            figures,
            createdOn,
            isTransformedEpci,
            wasEligibleBefore,
            wasEligibleIn2010,
            isNamedByStateContract
        );

    /// <summary>The figures of one year.</summary>
    internal static Gen<OwnerFigures> FiguresOf(Manner manner, int year) =>
        from population in manner.MaybeValue(manner.IsOrderly ? Inhabitants : OddCount)
        from mean in MeanPotential
        from potential in manner.MaybeValue(Near(mean))
        from knownMean in manner.MaybeValue(Gen.Constant(mean))
        from largest in manner.MaybeValue(manner.IsOrderly ? Inhabitants : OddCount)
        from density in manner.MaybeValue(Density)
        from isSingleBlock in manner.MaybeValue(Either)
        from everyCommunePasses in manner.MaybeValue(Either)
        from taxMean in MeanPotential
        from taxPotential in manner.MaybeValue(Near(taxMean))
        from knownTaxMean in manner.MaybeValue(Gen.Constant(taxMean))
        select new OwnerFigures(
            year,
            population,
            potential,
            knownMean,
            largest,
            density,
            isSingleBlock,
            everyCommunePasses,
            taxPotential,
            knownTaxMean
        );

    private static Gen<int> OddCount =>
        Gen.Frequency((8, Inhabitants), (2, Gen.Elements(0, 1, int.MaxValue - 1, int.MaxValue)));

    private static Gen<Euro> MeanPotential => Gen.Choose(2_000, 15_000).Select(tenths => Euro.FromCents(tenths * 10L));

    /// <summary>Thirteen tenths of the mean, a cent more or less, or anything of that size.</summary>
    private static Gen<Euro> Near(Euro mean) =>
        Gen.Frequency(
            (5, Gen.Choose(-1, 1).Select(cents => mean.Times(Ratio.Of(13, 10), Rounding.Down) + Euro.FromCents(cents))),
            (5, Gen.Choose(10_000, 300_000).Select(cents => Euro.FromCents(cents)))
        );

    /// <summary>The year of what is known and those around it; an odd list leaves some out.</summary>
    private static Gen<IReadOnlyList<OwnerFigures>> Years(Manner manner, int year) =>
        from back in Gen.Choose(0, 3)
        from ahead in Gen.Choose(0, 1)
        from odd in Gen.Choose(1900, 2100).ArrayOf(2)
        from figures in Gen.CollectToList(
            manner.IsOrderly ? Enumerable.Range(year - back, back + ahead + 1) : odd.Take(back).Append(year).Distinct(),
            known => FiguresOf(manner, known)
        )
        select (IReadOnlyList<OwnerFigures>)figures;
}

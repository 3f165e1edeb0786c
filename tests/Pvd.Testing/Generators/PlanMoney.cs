using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain;
using Pvd.Domain.Funding;

namespace Pvd.Testing.Generators;

/// <summary>Amounts and rates as financing plans have them: round ones, such with cents, and those on which an answer turns.</summary>
internal static class PlanMoney
{
    /// <summary>Rates that texts and requests state, and any other.</summary>
    internal static readonly Gen<Rate> Rate = Gen.Frequency(
        (6, Gen.Elements(0, 5, 10, 15, 20, 25, 30, 35, 40, 50, 60, 70, 80, 100).Select(Domain.Rate.FromPercent)),
        (1, Gen.Elements("32.5", "19.9999", "20.0001", "79.9999", "80.0001").Select(Domain.Rate.Parse)),
        (1, Gen.Elements(3L, 7, 9, 11).Select(parts => Domain.Rate.From(Ratio.Of(1, parts)))),
        (2, MoneyArbitraries.StatedRate)
    );

    private static readonly Gen<Euro> Around =
        from edge in Gen.Elements(100_000L, 150_000L, 300_000L, 800_000L, 1_000_000L)
        from cents in Gen.Choose(-1, 1)
        select Euro.FromCents((edge * 100) + cents);

    /// <summary>The cost of an expenditure, or what a funder pays.</summary>
    internal static readonly Gen<Euro> Amount = Gen.Frequency(
        (6, Gen.Choose(1, 2_000).Select(thousands => Euro.FromCents(thousands * 100_000L))),
        (3, Gen.Choose(1, 99_999_999).Select(cents => Euro.FromCents(cents))),
        (2, Around),
        (1, Gen.Elements(0L, 1, 2, 3).Select(Euro.FromCents))
    );

    /// <summary>Amounts in a plan of this manner: an odd one has the largest too.</summary>
    internal static Gen<Euro> In(Manner manner) =>
        manner.IsOrderly
            ? Amount
            : Gen.Frequency(
                (9, Amount),
                (1, Gen.Elements(FundingLimits.MaximumAmount, FundingLimits.MaximumAmount - Euro.FromCents(1)))
            );

    /// <summary>A usual share of a whole, exactly or a cent off; now and then anything.</summary>
    internal static Gen<Euro> ShareOf(Euro whole) =>
        Gen.Frequency(
            (
                7,
                from percent in Gen.Elements(5, 10, 20, 25, 30, 40, 50, 80, 100)
                from cents in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(-1, 1)))
                let share = whole.Times(Ratio.Of(percent, 100), Rounding.HalfUp) + Euro.FromCents(cents)
                select share < Euro.Zero || share > FundingLimits.MaximumAmount ? Euro.Zero : share
            ),
            (3, Amount)
        );
}

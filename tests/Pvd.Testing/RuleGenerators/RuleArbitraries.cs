using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Testing.Generators;

namespace Pvd.Testing.RuleGenerators;

/// <summary>Dossiers that the rules have something to say about: sound ones, and such with a few blemishes.</summary>
public static class RuleArbitraries
{
    /// <summary>Costs around which a ceiling begins to bite, and any other.</summary>
    public static readonly Gen<Euro> Cost = Gen.Frequency(
        (4, MoneyArbitraries.Cost),
        (
            3,
            from around in Gen.Elements(6_000_000L, 7_333_333L, 8_000_000L, 4_500_000L)
            from cents in Gen.Choose(-2, 2)
            select Euro.FromCents(around + cents)
        ),
        (3, Gen.Choose(3_000_000, 12_000_000).Select(cents => Euro.FromCents(cents)))
    );

    /// <summary>The Anah's part around a year, asked for in time or not.</summary>
    public static Gen<AnahCoFunding> Anah(int year) =>
        from first in Day(year - 1, year)
        from days in Gen.Choose(0, 500)
        from ends in Gen.Elements(true, false)
        from asked in Gen.Frequency((3, Gen.Choose(1, 100)), (1, Gen.Constant(0)))
        from started in Gen.Frequency((3, Gen.Constant<LocalDate?>(null)), (2, Gen.Constant<LocalDate?>(first)))
        select new AnahCoFunding(first, ends ? first.PlusDays(days) : null, first.PlusDays(-asked), started);

    /// <summary>Recipes with blemishes, from none to four.</summary>
    public static Arbitrary<DossierRecipe> Recipes() => Arb.From(Recipe, Shrink);

    private static Gen<LocalDate> Day(int firstYear, int lastYear) =>
        Gen.Frequency(
            (
                4,
                Gen.Choose(0, 365 * (lastYear - firstYear + 1))
                    .Select(day => new LocalDate(firstYear, 1, 1).PlusDays(day))
            ),
            (
                2,
                from year in Gen.Choose(firstYear, lastYear)
                from month in Gen.Choose(1, 12)
                select new LocalDate(year, month, 1)
            )
        );

    private static Gen<LocalDate> Today =>
        Gen.Frequency(
            (6, Day(2022, 2023)),
            (2, Day(2021, 2021)),
            (1, Gen.Elements(new LocalDate(2020, 9, 30), new(2020, 10, 1), new(2019, 1, 1))),
            (1, Day(2026, 2026))
        );

    private static Gen<DossierRecipe> Recipe =>
        from spread in Gen.Choose(0, 15)
        from partners in Gen.Choose(0, 3)
        from signed in Gen.Choose(0, partners)
        from today in Today
        from year in Gen.Frequency((6, Gen.Choose(2021, 2024)), (1, Gen.Constant(2020)), (1, Gen.Constant(2026)))
        from cost in Cost
        from first in Day(year - 1, year)
        from days in Gen.Choose(0, 600)
        from ends in Gen.Elements(true, false, false)
        from anahCount in Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Constant(1)), (1, Gen.Constant(2)))
        from anah in Anah(year).ListOf(anahCount)
        from count in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Constant(1)), (3, Gen.Choose(2, 4)))
        from blemishes in Flaw.ListOf(count)
        select new DossierRecipe(
            spread,
            partners,
            signed,
            today,
            year,
            cost,
            first,
            ends ? first.PlusDays(days) : null,
            [.. anah],
            [.. blemishes]
        );

    private static Gen<Blemish> Flaw =>
        from kind in Gen.Elements(Enum.GetValues<BlemishKind>())
        from which in Gen.Choose(0, 3)
        select new Blemish(kind, which);

    /// <summary>Fewer blemishes first, then a plainer dossier.</summary>
    private static IEnumerable<DossierRecipe> Shrink(DossierRecipe was)
    {
        foreach (IReadOnlyList<Blemish> blemishes in Simpler.List(was.Blemishes, Shrink))
        {
            yield return was with
            {
                Blemishes = blemishes,
            };
        }

        foreach (IReadOnlyList<AnahCoFunding> anah in Simpler.List(was.Anah, _ => []))
        {
            yield return was with
            {
                Anah = anah,
            };
        }

        if (was.Partners > 0)
        {
            yield return was with
            {
                Partners = 0,
                PartnersWhoSigned = 0,
            };
            yield return was with
            {
                PartnersWhoSigned = 0,
            };
        }

        if (was.Spread > 0)
        {
            yield return was with
            {
                Spread = 0,
            };
        }

        if (was.Until is not null)
        {
            yield return was with
            {
                Until = null,
            };
        }

        LocalDate newYear = new(was.Year, 1, 1);
        if (was.From != newYear && !(was.Until < newYear))
        {
            yield return was with
            {
                From = newYear,
            };
        }

        Euro plain = Euro.FromEuros(60_000m);
        if (was.Cost != plain)
        {
            yield return was with
            {
                Cost = plain,
            };
        }
    }

    private static IEnumerable<Blemish> Shrink(Blemish was) => was.Which > 0 ? [was with { Which = 0 }] : [];
}

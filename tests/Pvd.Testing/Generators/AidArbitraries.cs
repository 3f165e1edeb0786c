using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Programme;

namespace Pvd.Testing.Generators;

/// <summary>Catalogues of aids, and searches that find some of them.</summary>
public static class AidArbitraries
{
    private static readonly string[] Themes = ["Eau potable", "Équipement public", "Friche", "Commerces et services"];

    private static readonly string[] Communes = ["79005", "79191", "32107", "2A004", "97209"];

    private static readonly string[] Departments = ["79", "32", "2A", "972"];

    private static readonly string[] Regions = ["75", "76", "94", "02"];

    private static readonly string[] Epcis = ["200041416", "243200417"];

    private static readonly Gen<LocalDate> Day = Gen.Choose(0, 900)
        .Select(day => new LocalDate(2023, 1, 1).PlusDays(day));

    /// <summary>Catalogues of a thousand aids.</summary>
    public static Arbitrary<AidCatalogue> Catalogues() => Of(1_000).ToArbitrary();

    /// <summary>Searches of which any condition may be left out.</summary>
    public static Arbitrary<AidSearch> Searches() =>
        (
            from place in Maybe(
                from commune in Gen.Elements(Communes)
                from region in Maybe(Gen.Elements(Regions))
                from epci in Maybe(Gen.Elements(Epcis))
                select new AidPlace(
                    InseeCommuneCode.Parse(commune),
                    region is null ? null : RegionCode.Parse(region),
                    epci is null ? null : Siren.Parse(epci)
                )
            )
            from theme in Maybe(Gen.Elements(Themes).Select(theme => theme.ToUpperInvariant()))
            from instrument in Maybe(Gen.Elements<AidInstrument>(AidInstrument.All))
            from day in Gen.OneOf(Gen.Constant<LocalDate?>(null), Day.Select(day => (LocalDate?)day))
            from rates in Rates
            select new AidSearch(place, theme, instrument, day, rates.Least, rates.Greatest)
        ).ToArbitrary();

    internal static Gen<AidCatalogue> Of(int count) =>
        Gen.CollectToList(Enumerable.Range(1, count), number => AnAid($"aide-{number:D}"))
            .Select(aids => new AidCatalogue(aids));

    private static Gen<(Rate? Least, Rate? Greatest)> Rates =>
        from one in Gen.Choose(0, 100)
        from other in Gen.Choose(0, 100)
        from hasLeast in Gen.Elements(true, false)
        from hasGreatest in Gen.Elements(true, false)
        select (
            hasLeast ? (Rate?)Rate.FromPercent(Math.Min(one, other)) : null,
            hasGreatest ? (Rate?)Rate.FromPercent(Math.Max(one, other)) : null
        );

    private static Gen<Aid> AnAid(string id) =>
        from themes in Maybe(Gen.SubListOf(Themes))
        from instruments in Maybe(Gen.SubListOf<AidInstrument>(AidInstrument.All))
        from perimeter in Maybe(APerimeter)
        from recurrence in Maybe(Gen.Elements<AidRecurrence>(AidRecurrence.All))
        from first in Day
        from days in Gen.Choose(0, 400)
        from opens in Gen.Elements(true, false)
        from closes in Gen.Elements(true, false)
        from rates in Rates
        select new Aid(
            id,
            "Aide « " + id + " »",
            ["ANCT"],
            null,
            ["Commune"],
            instruments,
            themes,
            perimeter,
            recurrence,
            opens ? first : null,
            closes ? first.PlusDays(days) : null,
            rates.Least,
            rates.Greatest
        );

    private static Gen<AidPerimeter> APerimeter =>
        Gen.Frequency(
            (1, Gen.Constant(new AidPerimeter(isNational: true))),
            (
                4,
                from regions in Few(Regions)
                from departments in Few(Departments)
                from epcis in Few(Epcis)
                from communes in Few(Communes)
                select new AidPerimeter(
                    false,
                    regions.Select(RegionCode.Parse),
                    departments.Select(DepartmentCode.Parse),
                    epcis.Select(Siren.Parse),
                    communes.Select(InseeCommuneCode.Parse)
                )
            )
        );

    private static Gen<List<string>> Few(string[] all) =>
        Gen.Frequency((2, Gen.Constant(new List<string>())), (1, Gen.SubListOf(all).Select(some => some.ToList())));

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (3, gen.Select(item => (T?)item)));
}

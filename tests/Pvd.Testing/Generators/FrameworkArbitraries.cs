using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Territories;

namespace Pvd.Testing.Generators;

/// <summary>Conventions-cadres: parties, sectors, content, and what happens to the act.</summary>
public static class FrameworkArbitraries
{
    private static readonly AnnexKind[] UsualAnnexes =
    [
        AnnexKind.Diagnosis,
        AnnexKind.OrtPerimeters,
        AnnexKind.ActionSheets,
        AnnexKind.FinancingPlan,
    ];

    private static readonly SignatoryRole[] Partners =
    [
        SignatoryRole.RegionalCouncil,
        SignatoryRole.DepartmentalCouncil,
        SignatoryRole.Partner,
    ];

    /// <summary>Conventions-cadres of every sort.</summary>
    public static Arbitrary<FrameworkConvention> Frameworks() =>
        Manner
            .Any(manner =>
                from epci in manner.Maybe(TerritoryArbitraries.AnEpci(manner))
                from communes in TerritoryArbitraries.SomeCommunes(manner, epci)
                from signedOn in DateArbitraries.In(manner)
                from framework in Of(manner, communes, epci, signedOn)
                select framework
            )
            .ShrunkBy(Shrink);

    /// <summary>In order: an ORT of the communes, their EPCI and its principal town, first signed on this day.</summary>
    internal static Gen<FrameworkConvention> Of(
        Manner manner,
        IReadOnlyList<Commune> communes,
        Epci? epci,
        LocalDate signedOn
    )
    {
        IReadOnlyList<InseeCommuneCode> codes = [.. communes.Select(commune => commune.Code)];
        InseeCommuneCode? town = manner.IsOrderly ? epci?.PrincipalTown : null;
        IEnumerable<InseeCommuneCode> territory = town is null ? codes : codes.Prepend(town).Distinct();
        return from named in PartyArbitraries.Of(manner, communes, epci, Partners)
            let parties = WithTown(named, codes, town)
            from act in ActArbitraries.Of(manner, parties, signedOn, UsualAnnexes, hasReports: true)
            from claimsOrt in manner.MaybeValue(manner.IsOrderly ? Gen.Constant(true) : Gen.Elements(true, false))
            from years in manner.MaybeValue(manner.IsOrderly ? Gen.Choose(5, 10) : Gen.Elements(0, 4, 5, int.MaxValue))
            from perimeter in manner.Maybe(Territory(manner, territory))
            from sectors in manner.Maybe(Sectors(manner, codes, town))
            from derogation in Gen.Frequency(
                (9, Gen.Constant<PrincipalTownDerogation?>(null)),
                (manner.IsOrderly ? 0 : 4, Derogation(manner, codes, signedOn))
            )
            from content in manner.Maybe(Content(manner))
            select new FrameworkConvention(act, claimsOrt, years, perimeter, sectors, derogation, content);
    }

    internal static IEnumerable<FrameworkConvention> Shrink(FrameworkConvention was) => RecordShrinker.Shrink(was);

    /// <summary>The parties, and the principal town where it is none of the communes.</summary>
    private static IReadOnlyList<Party> WithTown(
        IReadOnlyList<Party> parties,
        IReadOnlyList<InseeCommuneCode> communes,
        InseeCommuneCode? town
    ) =>
        town is null || communes.Contains(town)
            ? parties
            : [.. parties, new("ville principale", SignatoryRole.MemberCommune, "Ville principale", town)];

    private static Gen<IReadOnlyList<InseeCommuneCode>> Territory(
        Manner manner,
        IEnumerable<InseeCommuneCode> territory
    ) =>
        manner.IsOrderly
            ? Gen.Constant<IReadOnlyList<InseeCommuneCode>>([.. territory])
            : manner.ListOf(IdentifierArbitraries.AnyCommune);

    private static Gen<IReadOnlyList<InterventionSector>> Sectors(
        Manner manner,
        IReadOnlyList<InseeCommuneCode> communes,
        InseeCommuneCode? town
    )
    {
        if (!manner.IsOrderly)
        {
            return manner.ListOf(
                from commune in Gen.OneOf(Gen.Elements<InseeCommuneCode>(communes), IdentifierArbitraries.AnyCommune)
                from kind in Gen.Elements<SectorKind>(SectorKind.All)
                from sector in ASector(manner, commune, kind)
                select sector
            );
        }

        InseeCommuneCode centre = town ?? communes[0];
        IEnumerable<(InseeCommuneCode Commune, SectorKind Kind)> outlines = communes
            .Where(commune => commune != centre)
            .Select(commune => (commune, SectorKind.TownCentre))
            .Prepend((centre, SectorKind.PrincipalTownCentre));
        return Gen.CollectToList(outlines, outline => ASector(manner, outline.Commune, outline.Kind))
            .Select(sectors => (IReadOnlyList<InterventionSector>)sectors);
    }

    private static Gen<InterventionSector> ASector(Manner manner, InseeCommuneCode commune, SectorKind kind) =>
        from known in manner.Maybe(Gen.Constant(kind))
        from name in manner.Maybe(manner.Name)
        select new InterventionSector(commune, known, name);

    private static Gen<PrincipalTownDerogation?> Derogation(
        Manner manner,
        IReadOnlyList<InseeCommuneCode> communes,
        LocalDate signedOn
    ) =>
        from days in manner.MaybeValue(Gen.Choose(-200, 100))
        from isApart in manner.MaybeValue(Gen.Elements(true, false))
        from centralities in manner.Maybe(Gen.SubListOf<InseeCommuneCode>(communes))
        select new PrincipalTownDerogation(days is { } later ? signedOn.PlusDays(later) : null, isApart, centralities);

    private static Gen<IReadOnlyList<FrameworkElement>> Content(Manner manner) =>
        manner.IsOrderly
            ? Gen.Constant(FrameworkElement.All)
            : Gen.SubListOf<FrameworkElement>(FrameworkElement.All)
                .Select(elements => (IReadOnlyList<FrameworkElement>)elements);
}

using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain;
using Pvd.Domain.Territories;

namespace Pvd.Testing.Generators;

/// <summary>Communes and their EPCI.</summary>
public static class TerritoryArbitraries
{
    private static readonly Gen<int> Inhabitants = Gen.Frequency(
        (8, Gen.Choose(200, 19_999)),
        (1, Gen.Choose(20_000, 60_000)),
        (1, Gen.Elements(0, 1, 19_999, 20_000, int.MaxValue))
    );

    /// <summary>Communes of every sort.</summary>
    public static Arbitrary<Commune> Communes() =>
        Manner
            .Any(manner =>
                from code in IdentifierArbitraries.AnyCommune
                from epci in manner.Maybe(IdentifierArbitraries.AnySiren)
                from commune in ACommune(manner, code, epci)
                select commune
            )
            .ShrunkBy(Shrink);

    /// <summary>EPCI of every sort.</summary>
    public static Arbitrary<Epci> Epcis() => Manner.Any(AnEpci).ShrunkBy(Shrink);

    internal static Gen<Commune> ACommune(Manner manner, InseeCommuneCode code, Siren? epci) =>
        from name in manner.Name
        from population in manner.MaybeValue(Inhabitants)
        from siren in manner.Maybe(IdentifierArbitraries.AnySiren)
        from pvdId in manner.Maybe(IdentifierArbitraries.AnyPvdId)
        select new Commune(code, name, population, epci, siren, pvdId);

    /// <summary>One commune at least, none twice; in an orderly dossier all are of one département and of the EPCI.</summary>
    internal static Gen<IReadOnlyList<Commune>> SomeCommunes(Manner manner, Epci? epci) =>
        from department in IdentifierArbitraries.AnyDepartment
        from first in IdentifierArbitraries.CommuneIn(department)
        from others in manner.ListOf(
            manner.IsOrderly ? IdentifierArbitraries.CommuneIn(department) : IdentifierArbitraries.AnyCommune
        )
        from communes in Gen.CollectToList(
            others.Prepend(first).Distinct(),
            code =>
                from member in manner.Maybe(SirenOf(manner, epci))
                from commune in ACommune(manner, code, member)
                select commune
        )
        select (IReadOnlyList<Commune>)communes;

    internal static Gen<Epci> AnEpci(Manner manner) =>
        from siren in IdentifierArbitraries.AnySiren
        from name in manner.Name
        from kind in manner.Maybe(Gen.Elements<EpciKind>(manner.IsOrderly ? OwnTaxation : EpciKind.All))
        from population in manner.MaybeValue(Inhabitants)
        from town in manner.Maybe(IdentifierArbitraries.AnyCommune)
        select new Epci(siren, name, kind, population, town);

    /// <summary>An EPCI whose principal town, in an orderly dossier, lies among the communes or next to them.</summary>
    internal static Gen<Epci?> Around(Manner manner, Epci? epci, IReadOnlyList<Commune> communes) =>
        epci?.PrincipalTown is null || !manner.IsOrderly
            ? Gen.Constant(epci)
            : Gen.OneOf(
                    Gen.Elements(communes.Select(commune => commune.Code)),
                    IdentifierArbitraries.CommuneIn(communes[0].Code.Department)
                )
                .Select(town => (Epci?)new Epci(epci.Siren, epci.Name, epci.Kind, epci.Population, town));

    /// <summary>A simpler name, fewer facts, a simpler code.</summary>
    internal static IEnumerable<Commune> Shrink(Commune was)
    {
        foreach (InseeCommuneCode code in IdentifierArbitraries.Shrink(was.Code))
        {
            yield return new(code, was.Name, was.Population, was.Epci, was.Siren, was.PvdId);
        }

        foreach (Commune simpler in ShrinkOfSameCode(was))
        {
            yield return simpler;
        }
    }

    internal static IEnumerable<Commune> ShrinkOfSameCode(Commune was)
    {
        foreach (string name in Simpler.Text(was.Name))
        {
            yield return new(was.Code, name, was.Population, was.Epci, was.Siren, was.PvdId);
        }

        foreach (int? population in Simpler.Optional(was.Population, Simpler.Count))
        {
            yield return new(was.Code, was.Name, population, was.Epci, was.Siren, was.PvdId);
        }

        foreach (Siren? epci in Simpler.Optional(was.Epci, IdentifierArbitraries.Shrink))
        {
            yield return new(was.Code, was.Name, was.Population, epci, was.Siren, was.PvdId);
        }

        foreach (Siren? siren in Simpler.Optional(was.Siren, IdentifierArbitraries.Shrink))
        {
            yield return new(was.Code, was.Name, was.Population, was.Epci, siren, was.PvdId);
        }

        foreach (PvdId? pvdId in Simpler.Optional(was.PvdId, IdentifierArbitraries.Shrink))
        {
            yield return new(was.Code, was.Name, was.Population, was.Epci, was.Siren, pvdId);
        }
    }

    internal static IEnumerable<Epci> Shrink(Epci was)
    {
        foreach (string name in Simpler.Text(was.Name))
        {
            yield return new(was.Siren, name, was.Kind, was.Population, was.PrincipalTown);
        }

        foreach (Siren siren in IdentifierArbitraries.Shrink(was.Siren))
        {
            yield return new(siren, was.Name, was.Kind, was.Population, was.PrincipalTown);
        }

        if (was.Kind is not null)
        {
            yield return new(was.Siren, was.Name, null, was.Population, was.PrincipalTown);
        }

        foreach (int? population in Simpler.Optional(was.Population, Simpler.Count))
        {
            yield return new(was.Siren, was.Name, was.Kind, population, was.PrincipalTown);
        }

        if (was.PrincipalTown is not null)
        {
            yield return new(was.Siren, was.Name, was.Kind, was.Population);
        }
    }

    private static Gen<Siren> SirenOf(Manner manner, Epci? epci) =>
        epci is null ? IdentifierArbitraries.AnySiren
        : manner.IsOrderly ? Gen.Constant(epci.Siren)
        : Gen.Frequency((8, Gen.Constant(epci.Siren)), (2, IdentifierArbitraries.AnySiren));

    private static IEnumerable<EpciKind> OwnTaxation => EpciKind.All.Where(kind => kind.HasOwnTaxation);
}

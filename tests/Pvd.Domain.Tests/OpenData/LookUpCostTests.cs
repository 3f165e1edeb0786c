using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;

namespace Pvd.Domain.Tests.OpenData;

/// <summary>Looking up a code on a day allocates nothing, whatever has become of the commune.</summary>
public sealed class LookUpCostTests
{
    [Fact]
    public void No_memory_for_communes_that_merge_part_and_move()
    {
        MadeUpCog cog = new(
            Enumerable.Range(0, 60).Select(i => ((byte)(i * 7 % 4), (byte)(i * 11 % 8), (byte)(i % 5)))
        );
        TerritoryRegistry registry = new MadeUpTerritories(cog).Read(rows => rows).Registry;

        CostsNothing(
            registry,
            [.. Enumerable.Range(1, 8).Select(i => InseeCommuneCode.Parse($"2300{i}"))],
            [.. cog.Years.Select(year => year.Day)]
        );
    }

    [DataFact("insee-cog")]
    public void No_memory_for_any_real_commune()
    {
        TerritoryRegistry registry = RealTerritories.Reading.Registry;
        LocalDate[] days = [new(1950, 1, 1), new(2016, 6, 1), RealTerritories.Epci2025, new(2026, 1, 1)];

        CostsNothing(
            registry,
            [.. days.SelectMany(registry.CommunesOn).Select(commune => commune.Code).Distinct()],
            days
        );
    }

    private static void CostsNothing(TerritoryRegistry registry, InseeCommuneCode[] codes, LocalDate[] days)
    {
        (int Programmes, int Epcis) found = LookUp(registry, codes, days);
        Assert.True(found.Programmes > 0 && found.Epcis > 0);

        long before = GC.GetAllocatedBytesForCurrentThread();
        LookUp(registry, codes, days);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static (int Programmes, int Epcis) LookUp(
        TerritoryRegistry registry,
        InseeCommuneCode[] codes,
        LocalDate[] days
    )
    {
        (int programmes, int epcis) = (0, 0);
        foreach (InseeCommuneCode code in codes)
        {
            _ = registry.VersionsOf(code);
            foreach (LocalDate day in days)
            {
                _ = registry.Find(code, day);
                _ = registry.Resolve(code, day);
                programmes += registry.ProgrammesOf(code, day).Count;
                epcis += registry.EpciOf(code, day) is EpciMembership.Member ? 1 : 0;
            }
        }

        return (programmes, epcis);
    }
}

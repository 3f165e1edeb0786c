using Pvd.Domain.Territories;

namespace Pvd.Domain.Tests.OpenData;

/// <summary>What holds for any registry on any day.</summary>
internal static class TerritoryTruths
{
    internal static void Hold(TerritoryRegistry registry, LocalDate day)
    {
        IReadOnlyList<RegisteredCommune> communes = registry.CommunesOn(day);
        Assert.Equal(communes.Count, communes.Select(commune => commune.Code).Distinct().Count());
        IReadOnlyList<RegisteredEpci> epcis = registry.EpcisOn(day);
        HashSet<InseeCommuneCode> members = [];
        Assert.All(epcis, epci => Assert.All(epci.Members, code => Assert.True(members.Add(code), code.Value)));
        bool isListed = registry.EpciListDays.Any(listed => listed <= day);
        foreach (RegisteredCommune commune in communes)
        {
            Assert.True(commune.IsOn(day));
            Assert.Equal(commune.Code.Department, commune.Department);
            EpciMembership membership = registry.EpciOf(commune.Code, day);
            if (membership is EpciMembership.Member { Epci: { } epci })
            {
                Assert.Same(epci, registry.Find(epci.Siren, day));
            }

            Assert.True(isListed || membership is EpciMembership.Unknown, "a list says nothing of the days before it");
        }
    }
}

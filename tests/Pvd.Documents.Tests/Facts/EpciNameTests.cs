using Pvd.Documents.Facts;
using Pvd.Domain.Territories;

namespace Pvd.Documents.Tests.Facts;

public sealed class EpciNameTests
{
    [Theory]
    [InlineData("CC Airvaudais-Val du Thouet", "CC", "la communauté de communes Airvaudais-Val du Thouet")]
    [InlineData("CC Airvaudais-Val du Thouet", null, "la communauté de communes Airvaudais-Val du Thouet")]
    [InlineData("Communauté de communes du Kreiz-Breizh", "CC", "la communauté de communes du Kreiz-Breizh")]
    [InlineData("COMMUNAUTÉ D'AGGLOMÉRATION du Niortais", null, "la communauté d’agglomération du Niortais")]
    [InlineData("Dinan Agglomération", "CA", "la communauté d’agglomération Dinan Agglomération")]
    [InlineData("Grand Poitiers communauté urbaine", "CU", "Grand Poitiers communauté urbaine")]
    [InlineData("Métropole du Grand Paris", "METRO", "la métropole du Grand Paris")]
    [InlineData("Pays de Gâtine", "PETR", "le pôle d’équilibre territorial et rural Pays de Gâtine")]
    [InlineData("Ténarèze", null, "l’établissement public de coopération intercommunale Ténarèze")]
    public void An_EPCI_is_called_by_its_kind_and_name(string name, string? kind, string designation) =>
        Assert.Equal(designation, EpciName.Of(name, kind is null ? null : EpciKind.FromValue(kind)).Designation);

    [Fact]
    public void Every_kind_has_its_assembly()
    {
        Assert.Equal("conseil communautaire", EpciName.Of("X", EpciKind.CommunityOfCommunes).Assembly);
        Assert.Equal("conseil métropolitain", EpciName.Of("X", EpciKind.Metropolis).Assembly);
        Assert.Equal("comité syndical", EpciName.Of("X", EpciKind.Petr).Assembly);
        Assert.Equal("organe délibérant", EpciName.Of("X", null).Assembly);
    }
}

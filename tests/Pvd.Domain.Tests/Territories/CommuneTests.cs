using Pvd.Domain.Territories;

namespace Pvd.Domain.Tests.Territories;

public sealed class CommuneTests
{
    private static readonly InseeCommuneCode Airvault = InseeCommuneCode.Parse("79005");

    [Fact]
    public void It_needs_a_code_and_a_name_and_nothing_else()
    {
        Commune commune = new(Airvault, "Airvault");

        Assert.Equal("Airvault", commune.Name);
        Assert.Null(commune.Population);
        Assert.Null(commune.Epci);
        Assert.Null(commune.Siren);
        Assert.Null(commune.PvdId);
        Assert.Throws<ArgumentNullException>("code", () => new Commune(null!, "Airvault"));
        Assert.Throws<ArgumentException>("name", () => new Commune(Airvault, " "));
    }

    [Fact]
    public void Zero_inhabitants_are_known_and_fewer_impossible()
    {
        Assert.Equal(0, new Commune(Airvault, "Airvault", 0).Population);
        Assert.Throws<ArgumentOutOfRangeException>("population", () => new Commune(Airvault, "Airvault", -1));
    }

    [Property]
    public void Two_communes_of_the_same_content_are_equal(Commune commune)
    {
        Commune same = new(
            InseeCommuneCode.Parse(commune.Code.Value),
            commune.Name,
            commune.Population,
            commune.Epci,
            commune.Siren,
            commune.PvdId
        );

        Assert.Equal(commune, same);
        Assert.Equal(commune.GetHashCode(), same.GetHashCode());
    }
}

using Pvd.Domain.Territories;

namespace Pvd.Domain.Tests.Territories;

public sealed class EpciTests
{
    private static readonly Siren Number = Siren.Parse("200041416");

    [Fact]
    public void It_needs_a_siren_and_a_name_and_nothing_else()
    {
        Epci epci = new(Number, "Airvaudais-Val du Thouet");

        Assert.Null(epci.Kind);
        Assert.Null(epci.Population);
        Assert.Throws<ArgumentNullException>("siren", () => new Epci(null!, "x"));
        Assert.Throws<ArgumentException>("name", () => new Epci(Number, "\u00A0"));
        Assert.Throws<ArgumentOutOfRangeException>("population", () => new Epci(Number, "x", population: -1));
    }

    /// <summary>The codes of the State's lists and whether the grouping levies its own taxes.</summary>
    [Theory]
    [InlineData("CC", true)]
    [InlineData("CA", true)]
    [InlineData("CU", true)]
    [InlineData("METRO", true)]
    [InlineData("MET69", true)]
    [InlineData("SAN", true)]
    [InlineData("SIVU", false)]
    [InlineData("SIVOM", false)]
    [InlineData("SMF", false)]
    [InlineData("SMO", false)]
    [InlineData("PETR", false)]
    public void Some_kinds_levy_their_own_taxes(string code, bool hasOwnTaxation) =>
        Assert.Equal(hasOwnTaxation, EpciKind.FromValue(code).HasOwnTaxation);

    [Fact]
    public void The_kinds_come_with_own_taxation_first() =>
        Assert.Equal(EpciKind.All.OrderBy(kind => !kind.HasOwnTaxation), EpciKind.All);
}

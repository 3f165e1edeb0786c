using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;

namespace Pvd.Domain.Tests.OpenData;

/// <summary>A search by name says how sure it is: small words tell communes apart.</summary>
public sealed class CommuneSearchTests
{
    private static readonly LocalDate Today = new(2026, 1, 1);

    [Theory]
    [InlineData("Bourg-sur-Gartempe", NameLikeness.SameName, true)]
    [InlineData("bourg s/ gartempe", NameLikeness.Abbreviated, true)]
    [InlineData("Bourg-sous-Gartempe", NameLikeness.OtherSmallWord, false)]
    [InlineData("Le Bourg-sur-Gartempe", NameLikeness.OtherSmallWord, false)]
    [InlineData("la celle", NameLikeness.SameLetters, true)]
    [InlineData("Celle", NameLikeness.WithoutArticle, true)]
    [InlineData("Le Celle", NameLikeness.OtherSmallWord, false)]
    [InlineData("Les Celle", NameLikeness.OtherSmallWord, false)]
    [InlineData("Souterraine", NameLikeness.WithoutArticle, false)]
    [InlineData("Le Vieil", NameLikeness.OtherSmallWord, false)]
    public void A_small_word_that_differs_is_never_sure(string name, NameLikeness likeness, bool isSure)
    {
        TerritoryRegistry registry = Read(
            [
                "COM,23011,23,Bourg-sur-Gartempe,",
                "COM,23012,23,La Celle,",
                "COM,23013,23,La Souterraine,",
                "COM,23014,23,Autre,",
            ],
            ["10,2010-01-01,COM,23014,Souterraine,COM,23014,Autre", "32,2010-01-01,COM,23015,La Vieil,COM,23014,Autre"]
        );

        CommuneMatch match = registry.Search(name, Today)[0];

        Assert.Equal((likeness, isSure), (match.Likeness, match.IsSure));
    }

    [Fact]
    public void Names_that_small_words_part_are_told_apart()
    {
        TerritoryRegistry registry = Read(
            [
                "COM,23011,23,Bourg-sur-Sédelle,",
                "COM,23012,23,Bourg-sous-Sédelle,",
                "COM,23013,23,Le Monteil,",
                "COM,23014,23,Monteil,",
            ],
            []
        );

        Assert.Equal([("23012", true), ("23011", false)], Found("bourg sous sedelle"));
        Assert.Equal([("23011", false), ("23012", false)], Found("Bourg s/ Sédelle"));
        Assert.Equal([("23014", true), ("23013", false)], Found("Monteil"));
        Assert.Equal([("23013", true), ("23014", false)], Found("Le Monteil"));
        Assert.Equal([("23013", false), ("23014", false)], Found("La Monteil"));

        IEnumerable<(string, bool)> Found(string name) =>
            registry.Search(name, Today).Select(match => (match.Commune.Code.Value, match.IsSure));
    }

    [Fact]
    public void A_name_that_another_commune_bore_until_lately_is_not_sure()
    {
        TerritoryRegistry registry = Read(
            ["COM,89162,89,Évry,", "COM,91228,91,Évry-Courcouronnes,"],
            ["10,2019-01-01,COM,91228,Évry,COM,91228,Évry-Courcouronnes"]
        );

        Assert.Equal(
            [("89162", 1, false), ("91228", 1, false)],
            registry.Search("Évry", Today).Select(match => (match.Commune.Code.Value, match.Homonyms, match.IsSure))
        );
        Assert.True(Assert.Single(registry.Search("Évry", Today, DepartmentCode.Parse("89"))).IsSure);
        Assert.True(registry.Search("Évry-Courcouronnes", Today)[0].IsSure);
    }

    [Fact]
    public void A_commune_that_keeps_its_name_when_another_parts_from_it_is_sure()
    {
        TerritoryRegistry registry = Read(
            ["COM,23011,23,Bourg,", "COM,23012,23,Hameau,"],
            ["21,2010-01-01,COM,23011,Bourg,COM,23011,Bourg", "21,2010-01-01,COM,23011,Bourg,COM,23012,Hameau"]
        );

        Assert.Equal(
            ("23011", true),
            (registry.Search("Bourg", Today)[0].Commune.Code.Value, registry.Search("Bourg", Today)[0].IsSure)
        );
    }

    private static TerritoryRegistry Read(string[] communes, string[] movements) =>
        TerritoryReading
            .Read(
                new(
                    MadeUpCog.Stream(["TYPECOM,COM,DEP,LIBELLE,COMPARENT", .. communes]),
                    MadeUpCog.Stream([MadeUpCog.Header, .. movements])
                )
            )
            .ValueOrThrow()
            .Registry;
}

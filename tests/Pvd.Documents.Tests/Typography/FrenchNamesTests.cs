using Pvd.Documents.Typography;
using Pvd.Testing;

namespace Pvd.Documents.Tests.Typography;

public sealed class FrenchNamesTests
{
    [Theory]
    [InlineData("Airvault", "d’Airvault")]
    [InlineData("Évron", "d’Évron")]
    [InlineData("Œting", "d’Œting")]
    [InlineData("Yssingeaux", "d’Yssingeaux")]
    [InlineData("Oyonnax", "d’Oyonnax")]
    [InlineData("Condom", "de Condom")]
    [InlineData("Houdan", "de Houdan")]
    [InlineData("Le Mans", "du Mans")]
    [InlineData("Les Herbiers", "des Herbiers")]
    [InlineData("Aux Marais", "des Marais")]
    [InlineData("La Rochelle", "de La Rochelle")]
    [InlineData("L'Isle-Jourdain", "de L'Isle-Jourdain")]
    [InlineData("Lesneven", "de Lesneven")]
    [InlineData("Los Masos", "de Los Masos")]
    public void A_name_joins_the_word_de(string name, string joined) => Assert.Equal(joined, FrenchNames.Of(name));

    /// <summary>The official code gives each commune its article; only before h does it go its own way.</summary>
    [DataFact("insee-cog")]
    public void Every_commune_joins_as_the_official_code_has_it()
    {
        string[] different =
        [
            .. from line in File.ReadLines(SharedData.Path("insee-cog/communes-2026.csv")).Skip(1)
            let fields = line.Split(',')
            let name = fields[7]
            where fields[0] == "COM" && !name.StartsWith('H')
            where FrenchNames.Of(name) != Official(fields[5], name)
            select name,
        ];
        Assert.Empty(different);
    }

    private static string Official(string article, string name) =>
        article switch
        {
            "1" => "d’" + name,
            "2" => "du " + name["Le ".Length..],
            "4" => "des " + name["Les ".Length..],
            "6" => "des " + name["Aux ".Length..],
            _ => "de " + name,
        };
}

using FsCheck;
using FsCheck.Xunit;
using Pvd.Documents.Typography;

namespace Pvd.Documents.Tests.Typography;

public sealed class FrenchTypographyTests
{
    [Theory]
    [InlineData("Objet :", "Objet\u00A0:")]
    [InlineData("Objet: la suite", "Objet\u00A0: la suite")]
    [InlineData("un ; deux ! trois ?", "un\u00A0; deux\u00A0! trois\u00A0?")]
    [InlineData("(vraiment?)", "(vraiment\u00A0?)")]
    [InlineData("Quoi ?!", "Quoi\u00A0?!")]
    [InlineData("« mot »", "«\u00A0mot\u00A0»")]
    [InlineData("«mot»", "«\u00A0mot\u00A0»")]
    [InlineData("l'« objet »", "l’«\u00A0objet\u00A0»")]
    [InlineData("Plœuc-L'Hermitage", "Plœuc-L’Hermitage")]
    [InlineData("attendre...", "attendre…")]
    [InlineData("à remplir : ..........", "à remplir\u00A0: ..........")]
    [InlineData("n° 2021-03", "n°\u00A02021-03")]
    [InlineData("délibération n° ", "délibération n°\u00A0")]
    [InlineData("M. Berthier et Mme Lhérault", "M.\u00A0Berthier et Mme\u00A0Lhérault")]
    [InlineData("l'article L. 303-2", "l’article L.\u00A0303-2")]
    [InlineData("Article 5", "Article\u00A05")]
    [InlineData("18 mois, 45%, 10€", "18\u00A0mois, 45\u00A0%, 10\u00A0€")]
    [InlineData("trop   d'espaces\n\tici", "trop d’espaces ici")]
    [InlineData("45\u202F000,00\u00A0€", "45\u202F000,00\u00A0€")]
    public void French_is_set_as_a_printer_would(string typed, string set) =>
        Assert.Equal(set, FrenchTypography.Set(typed));

    [Theory]
    [InlineData("https://exemple.fr/?a=b;c")]
    [InlineData("14:30")]
    [InlineData("D'")]
    [InlineData("5'3")]
    [InlineData("12 rue de la Mairie")]
    [InlineData(" et ")]
    [InlineData("")]
    public void What_is_no_sentence_stays_as_it_is(string text) => Assert.Equal(text, FrenchTypography.Set(text));

    [Property(Arbitrary = [typeof(FrenchText)], MaxTest = 1000)]
    public void Setting_twice_changes_nothing_more(FrenchText text)
    {
        string once = FrenchTypography.Set(text.Value);
        Assert.Equal(once, FrenchTypography.Set(once));
    }

    [Property]
    public void Setting_twice_changes_nothing_more_in_any_text(NonNull<string> text)
    {
        string once = FrenchTypography.Set(text.Get);
        Assert.Equal(once, FrenchTypography.Set(once));
    }

    [Property(Arbitrary = [typeof(FrenchText)], MaxTest = 1000)]
    public void No_line_can_break_before_a_mark_nor_inside_guillemets(FrenchText text)
    {
        string set = FrenchTypography.Set(text.Value);
        Assert.All(
            [" ;", " :", " !", " ?", " »", "« "],
            gap => Assert.DoesNotContain(gap, set, StringComparison.Ordinal)
        );
    }

    [Property(Arbitrary = [typeof(FrenchText)], MaxTest = 1000)]
    public void Words_are_never_lost(FrenchText text) =>
        Assert.Equal(Words(text.Value), Words(FrenchTypography.Set(text.Value)));

    private static string Words(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)))
            .Replace("…", "...", StringComparison.Ordinal)
            .Replace('\'', '’');
}

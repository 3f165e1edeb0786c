using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using Pvd.Documents.Typography;
using Pvd.Domain;

namespace Pvd.Documents.Tests.Typography;

public sealed class FrenchNumbersTests
{
    [Theory]
    [InlineData(0, "zéro")]
    [InlineData(3, "trois")]
    [InlineData(16, "seize")]
    [InlineData(17, "dix-sept")]
    [InlineData(18, "dix-huit")]
    [InlineData(20, "vingt")]
    [InlineData(21, "vingt-et-un")]
    [InlineData(69, "soixante-neuf")]
    [InlineData(70, "soixante-dix")]
    [InlineData(71, "soixante-et-onze")]
    [InlineData(79, "soixante-dix-neuf")]
    [InlineData(80, "quatre-vingts")]
    [InlineData(81, "quatre-vingt-un")]
    [InlineData(91, "quatre-vingt-onze")]
    [InlineData(99, "quatre-vingt-dix-neuf")]
    [InlineData(100, "cent")]
    [InlineData(101, "cent-un")]
    [InlineData(200, "deux-cents")]
    [InlineData(280, "deux-cent-quatre-vingts")]
    [InlineData(1000, "mille")]
    [InlineData(1200, "mille-deux-cents")]
    [InlineData(2021, "deux-mille-vingt-et-un")]
    [InlineData(80_000, "quatre-vingt-mille")]
    [InlineData(200_080, "deux-cent-mille-quatre-vingts")]
    [InlineData(1_000_000, "un million")]
    [InlineData(200_000_001, "deux-cents millions un")]
    [InlineData(80_300_000_000, "quatre-vingts milliards trois-cents millions")]
    [InlineData(-1200, "-1\u202F200")]
    [InlineData(1_000_000_000_000, "1\u202F000\u202F000\u202F000\u202F000")]
    public void A_number_is_written_in_letters(long number, string letters) =>
        Assert.Equal(letters, FrenchNumbers.InLetters(number));

    [Theory]
    [InlineData(0, "zéro euro")]
    [InlineData(1, "un centime")]
    [InlineData(100, "un euro")]
    [InlineData(4_500_000, "quarante-cinq-mille euros")]
    [InlineData(120_005, "mille-deux-cents euros et cinq centimes")]
    [InlineData(200_000_000, "deux millions d’euros")]
    [InlineData(200_000_050, "deux millions d’euros et cinquante centimes")]
    [InlineData(200_000_100, "deux millions un euros")]
    [InlineData(-250, "moins deux euros et cinquante centimes")]
    public void An_amount_is_written_in_letters(long cents, string letters) =>
        Assert.Equal(letters, FrenchNumbers.InLetters(Euro.FromCents(cents)));

    [Theory]
    [InlineData(1, "1er", "premier")]
    [InlineData(2, "2e", "deuxième")]
    [InlineData(4, "4e", "quatrième")]
    [InlineData(5, "5e", "cinquième")]
    [InlineData(9, "9e", "neuvième")]
    [InlineData(11, "11e", "onzième")]
    [InlineData(21, "21e", "vingt-et-unième")]
    [InlineData(30, "30e", "trentième")]
    [InlineData(71, "71e", "soixante-et-onzième")]
    [InlineData(80, "80e", "quatre-vingtième")]
    [InlineData(200, "200e", "deux-centième")]
    [InlineData(1000, "1000e", "millième")]
    public void A_rank_is_written_in_digits_and_letters(long rank, string digits, string letters)
    {
        Assert.Equal(digits, FrenchNumbers.Ordinal(rank));
        Assert.Equal(letters, FrenchNumbers.OrdinalInLetters(rank));
    }

    [Fact]
    public void A_day_is_written_in_letters()
    {
        Assert.Equal("premier août mille-neuf-cent-quatre-vingts", FrenchNumbers.InLetters(new LocalDate(1980, 8, 1)));
        Assert.Equal("trente-et-un mai deux-mille-vingt-et-un", FrenchNumbers.InLetters(new LocalDate(2021, 5, 31)));
    }

    [Property]
    public void Two_numbers_never_share_their_letters(uint left, uint right) =>
        Assert.Equal(left == right, FrenchNumbers.InLetters(left) == FrenchNumbers.InLetters(right));

    [Fact]
    public void Two_small_numbers_never_share_their_letters() =>
        Assert.Equal(
            10_000,
            Enumerable.Range(0, 10_000).Select(number => FrenchNumbers.InLetters(number)).Distinct().Count()
        );
}

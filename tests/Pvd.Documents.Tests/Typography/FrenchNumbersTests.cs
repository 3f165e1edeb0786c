using FsCheck;
using FsCheck.Xunit;
using Pvd.Documents.Typography;

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
    [InlineData(1200, "1\u202F200")]
    public void A_small_number_is_written_in_letters(int number, string letters) =>
        Assert.Equal(letters, FrenchNumbers.InLetters(number));

    [Fact]
    public void Two_numbers_never_share_their_letters() =>
        Assert.Equal(100, Enumerable.Range(0, 100).Select(FrenchNumbers.InLetters).Distinct().Count());
}

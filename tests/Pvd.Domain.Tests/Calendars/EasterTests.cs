using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

public sealed class EasterTests
{
    private static IEnumerable<int> Years => Enumerable.Range(1886, 3999 - 1886 + 1);

    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1886, 4, 25)]
    [InlineData(1943, 4, 25)]
    [InlineData(1954, 4, 18)]
    [InlineData(1981, 4, 19)]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2021, 4, 4)]
    [InlineData(2024, 3, 31)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    [InlineData(2076, 4, 19)]
    [InlineData(2285, 3, 22)]
    public void Known_Easters_are_found(int year, int month, int day) =>
        Assert.Equal(new(year, month, day), Easter.Sunday(year));

    [Fact]
    public void Gauss_with_his_two_exceptions_agrees_from_1886_to_3999() =>
        Assert.DoesNotContain(Years, year => Gauss(year) != Easter.Sunday(year));

    [Fact]
    public void Knuth_agrees_from_1886_to_3999() =>
        Assert.DoesNotContain(Years, year => Knuth(year) != Easter.Sunday(year));

    [Fact]
    public void Easter_is_a_Sunday_between_22_March_and_25_April() =>
        Assert.All(
            Years.Select(Easter.Sunday),
            day =>
            {
                Assert.Equal(IsoDayOfWeek.Sunday, day.DayOfWeek);
                Assert.InRange(day, new(day.Year, 3, 22), new(day.Year, 4, 25));
            }
        );

    private static LocalDate Gauss(int year)
    {
        int century = year / 100;
        int m = (15 - (((8 * century) + 13) / 25) + century - (century / 4)) % 30;
        int n = (4 + century - (century / 4)) % 7;
        int d = ((19 * (year % 19)) + m) % 30;
        int e = ((2 * (year % 4)) + (4 * (year % 7)) + (6 * d) + n) % 7;
        bool isOneWeekTooLate = (d == 29 && e == 6) || (d == 28 && e == 6 && ((11 * m) + 11) % 30 < 19);
        return new LocalDate(year, 3, 22).PlusDays(d + e - (isOneWeekTooLate ? 7 : 0));
    }

    private static LocalDate Knuth(int year)
    {
        int golden = (year % 19) + 1;
        int century = (year / 100) + 1;
        int skippedLeapYears = (3 * century / 4) - 12;
        int moon = (((8 * century) + 5) / 25) - 5;
        int sunday = (5 * year / 4) - skippedLeapYears - 10;
        int epact = ((((11 * golden) + 20 + moon - skippedLeapYears) % 30) + 30) % 30;
        if ((epact == 25 && golden > 11) || epact == 24)
        {
            epact++;
        }

        int full = 44 - epact;
        full += full < 21 ? 30 : 0;
        return new LocalDate(year, 3, 1).PlusDays(full + 7 - ((sunday + full) % 7) - 1);
    }
}

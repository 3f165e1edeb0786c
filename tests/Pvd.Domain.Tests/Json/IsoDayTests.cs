using NodaTime.Text;
using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

/// <summary>Days are read and written as the pattern of NodaTime does.</summary>
public sealed class IsoDayTests
{
    [Fact]
    public void Every_day_of_four_centuries_is_written_and_read_as_the_pattern_does()
    {
        for (LocalDate day = new(1799, 12, 25); day.Year < 2201; day = day.PlusDays(1))
        {
            string text = IsoDay.Format(day);

            Assert.Equal(LocalDatePattern.Iso.Format(day), text);
            Assert.True(IsoDay.TryParse(text, out LocalDate read));
            Assert.Equal(day, read);
        }
    }

    [Fact]
    public void Every_day_of_four_centuries_has_its_number_and_a_later_day_a_larger_one()
    {
        long before = long.MinValue;
        for (LocalDate day = new(1799, 12, 25); day.Year < 2201; day = day.PlusDays(1))
        {
            long number = IsoDay.ToNumber(day);

            Assert.Equal(day, IsoDay.FromNumber(number));
            Assert.True(number > before);
            before = number;
        }
    }

    [Theory]
    [InlineData(-9998, 1, 1)]
    [InlineData(0, 12, 31)]
    [InlineData(9999, 12, 31)]
    public void The_first_and_the_last_day_of_all_have_numbers(int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), IsoDay.FromNumber(IsoDay.ToNumber(new(year, month, day))));

    [Fact]
    public void A_day_of_another_calendar_has_the_number_of_the_same_day()
    {
        LocalDate day = new(2021, 5, 31);

        Assert.Equal(IsoDay.ToNumber(day), IsoDay.ToNumber(day.WithCalendar(CalendarSystem.Julian)));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0999-12-31")]
    [InlineData("9999-12-31")]
    [InlineData("2024-02-29")]
    public void The_first_days_and_the_last_are_read(string text)
    {
        Assert.True(IsoDay.TryParse(text, out LocalDate day));
        Assert.Equal(text, IsoDay.Format(day));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000-01-01")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2021-00-01")]
    [InlineData("2021-13-01")]
    [InlineData("2021-04-00")]
    [InlineData("2021-04-31")]
    [InlineData("2021-4-01")]
    [InlineData("2021/04/01")]
    [InlineData("20210-4-01")]
    [InlineData("-021-04-01")]
    [InlineData("2021-04-01 ")]
    [InlineData("２０２１-04-01")]
    [InlineData("2021-04-0a")]
    public void What_is_no_day_is_refused(string? text) => Assert.False(IsoDay.TryParse(text, out _));

    [Fact]
    public void A_day_before_our_era_is_written_as_the_pattern_does() =>
        Assert.Equal("-0043-03-15", IsoDay.Format(new(-43, 3, 15)));
}

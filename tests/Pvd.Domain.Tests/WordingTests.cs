namespace Pvd.Domain.Tests;

public sealed class WordingTests
{
    [Theory]
    [InlineData(0, "0,00\u00A0€", "€0.00")]
    [InlineData(5, "0,05\u00A0€", "€0.05")]
    [InlineData(99_999, "999,99\u00A0€", "€999.99")]
    [InlineData(4_500_000, "45\u202F000,00\u00A0€", "€45,000.00")]
    [InlineData(123_456_789, "1\u202F234\u202F567,89\u00A0€", "€1,234,567.89")]
    [InlineData(-5, "-0,05\u00A0€", "-€0.05")]
    [InlineData(-123_450, "-1\u202F234,50\u00A0€", "-€1,234.50")]
    [InlineData(
        long.MaxValue,
        "92\u202F233\u202F720\u202F368\u202F547\u202F758,07\u00A0€",
        "€92,233,720,368,547,758.07"
    )]
    [InlineData(
        long.MinValue,
        "-92\u202F233\u202F720\u202F368\u202F547\u202F758,08\u00A0€",
        "-€92,233,720,368,547,758.08"
    )]
    public void An_amount_has_narrow_spaces_in_its_thousands_and_a_no_break_space_before_its_sign(
        long cents,
        string french,
        string english
    )
    {
        Assert.Equal(french, Euro.FromCents(cents).Format(Language.French));
        Assert.Equal(english, Euro.FromCents(cents).Format(Language.English));
    }

    [Property]
    public bool A_French_amount_without_its_spaces_is_the_amount(Euro amount) =>
        Euro.Parse(
            amount
                .Format(Language.French)
                .Replace("\u202F", "", StringComparison.Ordinal)
                .Replace("\u00A0€", "", StringComparison.Ordinal)
                .Replace(',', '.')
        ) == amount;

    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(999, "999", "999")]
    [InlineData(1_850, "1\u202F850", "1,850")]
    [InlineData(-1_234_567, "-1\u202F234\u202F567", "-1,234,567")]
    [InlineData(
        long.MinValue,
        "-9\u202F223\u202F372\u202F036\u202F854\u202F775\u202F808",
        "-9,223,372,036,854,775,808"
    )]
    public void A_number_is_grouped_by_thousands(long number, string french, string english) =>
        Cultures.InEach(() =>
        {
            Assert.Equal(french, Wording.Number(number, Language.French));
            Assert.Equal(english, Wording.Number(number, Language.English));
        });

    [Theory]
    [InlineData(2021, 5, 31, "lundi 31\u00A0mai 2021", "Monday 31 May 2021")]
    [InlineData(2021, 1, 1, "vendredi 1er\u00A0janvier 2021", "Friday 1 January 2021")]
    [InlineData(2022, 11, 30, "mercredi 30\u00A0novembre 2022", "Wednesday 30 November 2022")]
    [InlineData(2024, 2, 29, "jeudi 29\u00A0février 2024", "Thursday 29 February 2024")]
    [InlineData(2021, 8, 15, "dimanche 15\u00A0août 2021", "Sunday 15 August 2021")]
    [InlineData(2021, 12, 25, "samedi 25\u00A0décembre 2021", "Saturday 25 December 2021")]
    public void A_day_is_written_with_its_weekday(int year, int month, int day, string french, string english) =>
        Cultures.InEach(() =>
        {
            LocalDate date = new(year, month, day);
            Assert.Equal(french, Wording.DateWithWeekday(date, Language.French));
            Assert.Equal(english, Wording.DateWithWeekday(date, Language.English));
        });

    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "a", "a")]
    [InlineData("a b", "a et b", "a and b")]
    [InlineData("a b c", "a, b et c", "a, b and c")]
    public void A_list_ends_with_and(string items, string french, string english)
    {
        string[] list = items.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(french, Wording.Enumerate(list, Language.French));
        Assert.Equal(english, Wording.Enumerate(list, Language.English));
    }
}

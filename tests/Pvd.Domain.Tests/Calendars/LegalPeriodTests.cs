using NodaTime.Text;
using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

[Properties(Arbitrary = [typeof(CalendarArbitraries)])]
public sealed class LegalPeriodTests
{
    [Property]
    public void What_is_written_is_read_back(LegalPeriod period)
    {
        Assert.Equal(period, LegalPeriod.Parse(period.ToString()));
        Assert.True(LegalPeriod.TryParse($" {period} ", out LegalPeriod read));
        Assert.Equal(period, read);
    }

    [Theory]
    [InlineData("P18M", 18, 0, 0, 0)]
    [InlineData("P1Y", 12, 0, 0, 0)]
    [InlineData("P1Y6M2W3D", 18, 17, 0, 0)]
    [InlineData("P1W", 0, 7, 0, 0)]
    [InlineData("P1M15D", 1, 15, 0, 0)]
    [InlineData("PT48H", 0, 0, 48, 0)]
    [InlineData("P2M+P1M", 2, 0, 0, 1)]
    [InlineData("P15D+P1M", 0, 15, 0, 1)]
    [InlineData("P2M+P1Y", 2, 0, 0, 12)]
    [InlineData("P0M5D", 0, 5, 0, 0)]
    [InlineData("P100000D", 0, 100_000, 0, 0)]
    [InlineData(" P15D\n", 0, 15, 0, 0)]
    public void Months_days_hours_and_distance_are_read(string text, int months, int days, int hours, int distance)
    {
        LegalPeriod period = LegalPeriod.Parse(text);

        Assert.Equal(
            (months, days, hours, distance),
            (period.Months, period.Days, period.Hours, period.DistanceMonths)
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("15")]
    [InlineData("15D")]
    [InlineData("p15d")]
    [InlineData("P15")]
    [InlineData("P15d")]
    [InlineData("PD")]
    [InlineData("P-15D")]
    [InlineData("-P15D")]
    [InlineData("P+15D")]
    [InlineData("P1M-2D")]
    [InlineData("P-1M2D")]
    [InlineData("P1.5M")]
    [InlineData("P1,5M")]
    [InlineData("P0D")]
    [InlineData("P0Y0M0W0D")]
    [InlineData("PT0H")]
    [InlineData("P1DT2H")]
    [InlineData("P1MT48H")]
    [InlineData("P1MT")]
    [InlineData("PT48")]
    [InlineData("PT48M")]
    [InlineData("PT48H30M")]
    [InlineData("PTT48H")]
    [InlineData("PT48HT48H")]
    [InlineData("P48H")]
    [InlineData("P15D1M")]
    [InlineData("P1M1M")]
    [InlineData("P 15 D")]
    [InlineData("P100001D")]
    [InlineData("P8334Y")]
    [InlineData("P99999999999999999999D")]
    [InlineData("P999999W")]
    [InlineData("P١٥D")]
    [InlineData("P1M+")]
    [InlineData("+P1M")]
    [InlineData("P1M+P15D")]
    [InlineData("P1M+PT1H")]
    [InlineData("PT48H+P1M")]
    [InlineData("P1M+P0M")]
    [InlineData("P1M+P1M+P1M")]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(LegalPeriod.TryParse(text, out LegalPeriod read));
        Assert.Equal(default, read);
        FormatException refused = Assert.Throws<FormatException>(() => LegalPeriod.Parse(text!));
        Assert.Contains("a positive ISO period", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith($"found \"{text}\".", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Months_days_and_hours_are_made_from_numbers()
    {
        Assert.Equal(LegalPeriod.Parse("P18M"), LegalPeriod.FromMonths(18));
        Assert.Equal(LegalPeriod.Parse("P15D"), LegalPeriod.FromDays(15));
        Assert.Equal(LegalPeriod.Parse("PT48H"), LegalPeriod.FromHours(48));
        Assert.Equal(LegalPeriod.Parse("P2M+P1M"), LegalPeriod.FromMonths(2).WithDistance(1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100_001)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_number_that_makes_no_period_is_refused(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LegalPeriod.FromMonths(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => LegalPeriod.FromDays(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => LegalPeriod.FromHours(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => LegalPeriod.FromMonths(2).WithDistance(number));
    }

    [Fact]
    public void Distance_lengthens_what_is_counted_in_months_or_days_only() =>
        Assert.ThrowsAny<ArgumentException>(() => LegalPeriod.FromHours(48).WithDistance(1));

    [Theory]
    [InlineData("P1Y2M3W4D", "P14M25D")]
    [InlineData("P15D", "P15D")]
    public void A_period_of_NodaTime_is_taken_over(string period, string expected) =>
        Assert.Equal(expected, LegalPeriod.From(PeriodPattern.Roundtrip.Parse(period).Value).ToString());

    [Theory]
    [InlineData("P0D")]
    [InlineData("P-1D")]
    [InlineData("P1M-2D")]
    [InlineData("P-1Y24M")]
    [InlineData("PT24H")]
    [InlineData("P1DT1S")]
    [InlineData("P2000000000Y")]
    [InlineData("P2000000000W")]
    public void A_period_of_NodaTime_that_is_no_legal_period_is_refused(string period) =>
        Assert.ThrowsAny<ArgumentException>(() => LegalPeriod.From(PeriodPattern.Roundtrip.Parse(period).Value));

    [Theory]
    [InlineData("P1M", "1 mois", "1 month")]
    [InlineData("P18M", "18 mois", "18 months")]
    [InlineData("P1D", "1 jour", "1 day")]
    [InlineData("P1M15D", "1 mois et 15 jours", "1 month and 15 days")]
    [InlineData("PT1H", "1 heure", "1 hour")]
    [InlineData("PT48H", "48 heures", "48 hours")]
    [InlineData("P2M+P1M", "2 mois et 1 mois de distance", "2 months and 1 month of distance")]
    [InlineData("P1M15D+P2M", "1 mois, 15 jours et 2 mois de distance", "1 month, 15 days and 2 months of distance")]
    public void A_period_reads_as_people_say_it(string text, string french, string english)
    {
        LegalPeriod period = LegalPeriod.Parse(text);

        Assert.Equal(french, period.Format(Language.French).Replace('\u00A0', ' '));
        Assert.Equal(english, period.Format(Language.English).Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("JOURS", "P1M")]
    [InlineData("JOURS", "P1M1D")]
    [InlineData("JOURS", "P15D+P1M")]
    [InlineData("JOURS_FRANCS", "P1M")]
    [InlineData("CONVOCATION", "P1M")]
    [InlineData("CONVOCATION_ARRIERE", "P1M")]
    [InlineData("OUVRES", "P1M")]
    [InlineData("OUVRABLES", "P1M")]
    [InlineData("JOURS", "PT48H")]
    [InlineData("MOIS", "PT48H")]
    [InlineData("UE", "PT48H")]
    [InlineData("HEURES", "PT48H")]
    [InlineData("HEURES", "P2D")]
    public void A_rule_refuses_what_it_does_not_count(string rule, string length)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(
            "period",
            () => CountedBy(DeadlineRule.FromValue(rule), LegalPeriod.Parse(length))
        );
        Assert.StartsWith($"{rule} ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_that_was_never_given_is_empty_and_refused_by_every_rule()
    {
        Assert.Equal("P0D", default(LegalPeriod).ToString());
        Assert.All(
            DeadlineRule.All,
            rule => Assert.Throws<ArgumentException>("period", () => CountedBy(rule, default))
        );
        Assert.ThrowsAny<ArgumentException>(() => default(LegalPeriod).WithDistance(1));
    }

    private static LocalDate CountedBy(DeadlineRule rule, LegalPeriod period) =>
        Deadlines.From(new LocalDate(2021, 1, 4)).End(period, rule, HolidayCalendar.For(Zone.Metropole));
}

using System.Globalization;
using NodaTime.Text;
using Pvd.Domain.Calendars;
using Xunit.Abstractions;

namespace Pvd.Domain.Tests.Calendars;

/// <summary>Random deadlines, reckoned twice. <c>tests/compare-deadlines.sh</c> runs many more of them.</summary>
public sealed class SecondOpinionTests(ITestOutputHelper output)
{
    private const int UsualCases = 2_000;
    private const int UsualSeed = 641;

    public static TheoryData<string> Rules { get; } = [.. DeadlineRule.All.Select(rule => rule.Value)];

    private static int Cases => FromEnvironment("PVD_DEADLINE_CASES", UsualCases);

    private static int Seed => FromEnvironment("PVD_DEADLINE_SEED", UsualSeed);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Another_program_ends_on_the_same_day(string rule)
    {
        Random random = new(Seed);
        List<string> disagreements = [];
        for (int i = 0; i < Cases; i++)
        {
            (string asked, string here, string there) = rule == "HEURES" ? Hours(random) : Dates(rule, random);
            if (here != there)
            {
                disagreements.Add($"{asked}: {here}, by the other program {there}");
            }
        }

        output.WriteLine($"{rule}: {Cases} cases, seed {Seed}, {disagreements.Count} disagreements");
        Assert.Empty(disagreements.Take(20));
    }

    [Fact]
    public void Another_table_has_the_same_holidays_from_the_first_year_of_a_zone_to_2100() =>
        Assert.All(
            Zone.All,
            zone =>
            {
                HolidayCalendar calendar = HolidayCalendar.For(zone);
                LocalDate last = new(HolidayCalendar.LastYear, 12, 31);
                for (LocalDate day = new(zone.FirstYear, 1, 1); day <= last; day = day.PlusDays(1))
                {
                    Assert.Equal(
                        (day, SecondOpinion.IsHoliday(day.ToDateOnly(), zone.Value)),
                        (day, calendar.On(day) is not null)
                    );
                }
            }
        );

    private static (string Asked, string Here, string There) Dates(string code, Random random)
    {
        DeadlineRule rule = DeadlineRule.FromValue(code);
        Zone zone = AnyZone(random);
        LocalDate start = AnyDay(random, zone.FirstYear + 3, 2094);
        SecondOpinion.Length length = CountsMonths(rule)
            ? AnyLength(random)
            : new(0, 0, random.Next(6) == 0 ? random.Next(1, 9) : 0, random.Next(1, random.Next(4) == 0 ? 400 : 40), 0);

        LocalDate here = Deadlines
            .From(start)
            .End(LegalPeriod.Parse(length.ToString()), rule, HolidayCalendar.For(zone));
        DateOnly there = SecondOpinion.End(code, start.ToDateOnly(), length, zone.Value);
        return (
            $"{code} {LocalDatePattern.Iso.Format(start)} {length} {zone.Value}",
            LocalDatePattern.Iso.Format(here),
            there.ToString("O", CultureInfo.InvariantCulture)
        );
    }

    /// <summary>From 2008, when the clocks of today began, to 2035, up to which the database of zones is written out.</summary>
    private static (string Asked, string Here, string There) Hours(Random random)
    {
        Zone zone = AnyZone(random);
        DateTime start;
        do
        {
            LocalDate day =
                random.Next(3) == 0
                    ? new LocalDate(random.Next(2008, 2036), random.Next(2) == 0 ? 3 : 10, 25).PlusDays(
                        random.Next(-17, 14)
                    )
                    : AnyDay(random, 2008, 2035);
            start = day.ToDateTimeUnspecified().AddMinutes(random.Next(24 * 60));
        } while (!SecondClock.IsOneInstant(start, zone.Value));

        int hours = random.Next(1, 400);
        LocalDateTime here = Deadlines
            .From(LocalDateTime.FromDateTime(start), zone)
            .Plus(LegalPeriod.FromHours(hours))
            .LocalDateTime;
        return (
            $"HEURES {start:s} PT{hours}H {zone.Value}",
            LocalDateTimePattern.GeneralIso.Format(here),
            SecondClock.End(start, hours, zone.Value).ToString("s", CultureInfo.InvariantCulture)
        );
    }

    private static bool CountsMonths(DeadlineRule rule) =>
        rule.Equals(DeadlineRule.Mois)
        || rule.Equals(DeadlineRule.MoisFrancs)
        || rule.Equals(DeadlineRule.Silence)
        || rule.Equals(DeadlineRule.DateADate)
        || rule.Equals(DeadlineRule.Ue);

    private static SecondOpinion.Length AnyLength(Random random) =>
        random.Next(5) switch
        {
            0 => new(0, 0, 0, random.Next(1, 60), 0),
            1 => new(random.Next(1, 6), 0, 0, 0, 0),
            2 => new(0, random.Next(1, 30), 0, 0, random.Next(1, 3)),
            3 => new(random.Next(3), random.Next(1, 12), random.Next(3), random.Next(30), 0),
            _ => new(0, random.Next(1, 30), 0, 0, 0),
        };

    /// <summary>One in three is at the end of a month, or around Christmas.</summary>
    private static LocalDate AnyDay(Random random, int firstYear, int lastYear)
    {
        int year = random.Next(firstYear, lastYear + 1);
        int month = random.Next(1, 13);
        return random.Next(6) switch
        {
            0 => new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)),
            1 => new LocalDate(year, 12, 15).PlusDays(random.Next(17)),
            _ => new LocalDate(year, 1, 1).PlusDays(random.Next(365)),
        };
    }

    private static Zone AnyZone(Random random) => Zone.All[random.Next(Zone.All.Count)];

    private static int FromEnvironment(string variable, int usual) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : usual;
}

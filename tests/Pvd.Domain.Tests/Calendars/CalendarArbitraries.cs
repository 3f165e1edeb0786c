using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

/// <summary>Days from 1985 to 2095, those that go wrong more often than by chance; zones, periods short enough to end by 2100, whole reckonings.</summary>
public static class CalendarArbitraries
{
    private const int FirstYear = 1985;
    private const int LastYear = 2095;

    private static readonly IReadOnlyList<DeadlineRule> DayRules = [.. DeadlineRule.All.Where(CountsDays)];
    private static readonly IReadOnlyList<DeadlineRule> DateRules =
    [
        DeadlineRule.Mois,
        DeadlineRule.MoisFrancs,
        DeadlineRule.Silence,
        DeadlineRule.DateADate,
        DeadlineRule.Ue,
    ];

    private static readonly Gen<LocalDate> AnyDay = Gen.Frequency(
        (4, Gen.Choose(0, LastDay() - 1).Select(day => new LocalDate(FirstYear, 1, 1).PlusDays(day))),
        (2, from year in Year from month in Gen.Choose(1, 12) select LastOf(year, month)),
        (2, from year in Year from month in Gen.Choose(1, 12) select LastOf(year, month).PlusDays(-1)),
        (1, from year in Year from day in Gen.Choose(-10, 3) select new LocalDate(year, 12, 31).PlusDays(day)),
        (2, from year in Year from day in Gen.Choose(0, 60) select new LocalDate(year, 3, 20).PlusDays(day))
    );

    private static readonly Gen<LegalPeriod> SomeDays = Gen.Frequency((6, Gen.Choose(1, 40)), (1, Gen.Choose(41, 700)))
        .Select(LegalPeriod.FromDays);

    private static readonly Gen<LegalPeriod> SomeMonths = Gen.Frequency((6, Gen.Choose(1, 24)), (1, Gen.Choose(25, 36)))
        .Select(LegalPeriod.FromMonths);

    private static readonly Gen<LegalPeriod> MonthsAndDays =
        from months in Gen.Choose(1, 30)
        from days in Gen.Choose(1, 40)
        select LegalPeriod.Parse($"P{months}M{days}D");

    private static readonly Gen<LegalPeriod> SomeDates = Gen.Frequency(
        (3, SomeMonths),
        (1, SomeDays),
        (1, MonthsAndDays),
        (1, from period in SomeMonths from distance in Gen.Choose(1, 2) select period.WithDistance(distance))
    );

    private static Gen<int> Year => Gen.Choose(FirstYear, LastYear);

    public static Arbitrary<LocalDate> Days() => Arb.From(AnyDay, ShrinkDay);

    public static Arbitrary<Zone> Zones() => Gen.Elements(Zone.All.ToArray()).ToArbitrary();

    /// <summary>The calendars of the zones, now and then with another weekend, or two in one.</summary>
    public static Arbitrary<HolidayCalendar> Calendars() => AnyCalendar().ToArbitrary();

    /// <summary>Periods of every kind, hours too.</summary>
    public static Arbitrary<LegalPeriod> Periods() =>
        Gen.Frequency((4, SomeDates), (1, Gen.Choose(1, 2000).Select(LegalPeriod.FromHours))).ToArbitrary();

    /// <summary>Reckonings of every rule that counts from a day, in years whose holidays are known.</summary>
    public static Arbitrary<Reckoning> Reckonings() => Arb.From(Of(DeadlineRule.All), Shrink);

    internal static Gen<Reckoning> Of(IEnumerable<DeadlineRule> rules) =>
        from rule in Gen.Elements(rules.Where(rule => CountsDays(rule) || DateRules.Contains(rule)).ToArray())
        from period in DayRules.Contains(rule) ? SomeDays : SomeDates
        from calendar in AnyCalendar()
        from start in AnyDay
        select new Reckoning(Within(start, calendar), period, rule, calendar);

    private static Gen<HolidayCalendar> AnyCalendar()
    {
        Gen<HolidayCalendar> ofZone = Gen.Elements(Zone.All.Select(HolidayCalendar.For).ToArray());
        return Gen.Frequency(
            (8, ofZone),
            (1, from one in ofZone from other in ofZone select one.Union(other)),
            (1, from one in ofZone from other in ofZone select one.Intersection(other)),
            (1, from one in ofZone select one.WithWeekend(IsoDayOfWeek.Sunday))
        );
    }

    /// <summary>Before the first year of a zone nothing can be said: the same day, later.</summary>
    private static LocalDate Within(LocalDate day, HolidayCalendar calendar) =>
        day.Year > calendar.FirstYear ? day : day.PlusYears(calendar.FirstYear + 1 - day.Year);

    private static bool CountsDays(DeadlineRule rule) =>
        rule.Equals(DeadlineRule.Jours)
        || rule.Equals(DeadlineRule.JoursFrancs)
        || rule.Equals(DeadlineRule.Convocation)
        || rule.Equals(DeadlineRule.ConvocationArriere)
        || rule.Equals(DeadlineRule.Ouvres)
        || rule.Equals(DeadlineRule.Ouvrables);

    private static IEnumerable<Reckoning> Shrink(Reckoning reckoning)
    {
        HolidayCalendar simplest = HolidayCalendar.For(Zone.Metropole);
        if (reckoning.Calendar != simplest)
        {
            yield return reckoning with
            {
                Calendar = simplest,
            };
        }

        foreach (LegalPeriod shorter in Shorter(reckoning.Period))
        {
            yield return reckoning with
            {
                Period = shorter,
            };
        }

        foreach (LocalDate day in ShrinkDay(reckoning.Start))
        {
            yield return reckoning with
            {
                Start = Within(day, reckoning.Calendar),
            };
        }
    }

    private static IEnumerable<LegalPeriod> Shorter(LegalPeriod period)
    {
        if (period is { DistanceMonths: > 0, Days: 0 })
        {
            yield return LegalPeriod.FromMonths(period.Months);
        }
        else if (period is { Months: > 1, Days: 0 })
        {
            yield return LegalPeriod.FromMonths(period.Months / 2);
        }
        else if (period is { Months: 0, Days: > 1 })
        {
            yield return LegalPeriod.FromDays(period.Days / 2);
            yield return LegalPeriod.FromDays(period.Days - 1);
        }
        else if (period is { Months: > 0, Days: > 0 })
        {
            yield return LegalPeriod.FromMonths(period.Months);
            yield return LegalPeriod.FromDays(period.Days);
        }
    }

    private static IEnumerable<LocalDate> ShrinkDay(LocalDate day)
    {
        int years = 2021 - day.Year;
        if (years != 0)
        {
            yield return day.PlusYears(Math.Abs(years) == 1 ? years : years / 2);
        }

        if (day.Day > 1)
        {
            yield return new(day.Year, day.Month, 1);
        }
    }

    private static int LastDay() =>
        Period.DaysBetween(new LocalDate(FirstYear, 1, 1), new LocalDate(LastYear + 1, 1, 1));

    private static LocalDate LastOf(int year, int month) =>
        new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month));
}

/// <summary>Reckonings whose end is extended to a working day; put it before <see cref="CalendarArbitraries"/>.</summary>
public static class RollingReckonings
{
    public static Arbitrary<Reckoning> Reckonings() =>
        CalendarArbitraries
            .Of([
                DeadlineRule.Jours,
                DeadlineRule.Mois,
                DeadlineRule.JoursFrancs,
                DeadlineRule.MoisFrancs,
                DeadlineRule.Ue,
            ])
            .ToArbitrary();
}

/// <summary>Reckonings of whole months; put it before <see cref="CalendarArbitraries"/>.</summary>
public static class MonthReckonings
{
    public static Arbitrary<Reckoning> Reckonings() =>
        CalendarArbitraries.Of([DeadlineRule.Mois]).Where(reckoning => reckoning.Period.Days == 0).ToArbitrary();
}

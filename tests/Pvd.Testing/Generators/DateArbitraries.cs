using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Pvd.Testing.Generators;

/// <summary>Days from 1990 to 2060; month ends, year ends and leap days come up more often than by chance.</summary>
public static class DateArbitraries
{
    internal static readonly LocalDate Simplest = new(2021, 1, 1);

    internal static readonly Gen<LocalDate> Day = Gen.Frequency(
        (5, Gen.Choose(0, 25_932).Select(day => new LocalDate(1990, 1, 1).PlusDays(day))),
        (3, from year in Year from month in Gen.Choose(1, 12) select LastOf(year, month)),
        (1, from year in Year from day in Gen.Choose(-1, 1) select LastOf(year, 2).PlusDays(day)),
        (1, Gen.Choose(0, 17).Select(leap => new LocalDate(1992 + (4 * leap), 2, 29))),
        (1, Year.Select(year => new LocalDate(year, 1, 1)))
    );

    /// <summary>Days of the programme, as a dossier has them.</summary>
    internal static readonly Gen<LocalDate> ProgrammeDay = Gen.Choose(0, 2190)
        .Select(day => new LocalDate(2020, 10, 1).PlusDays(day));

    /// <summary>The days on which the law of the dotations and of State grants changes, and those next to them.</summary>
    internal static readonly Gen<LocalDate> DayOfChange =
        from change in Gen.Elements(
            new LocalDate(2011, 5, 13),
            new LocalDate(2012, 1, 1),
            new LocalDate(2012, 11, 22),
            new LocalDate(2017, 1, 1),
            new LocalDate(2018, 1, 1),
            new LocalDate(2018, 10, 1),
            new LocalDate(2019, 1, 1),
            new LocalDate(2019, 12, 29),
            new LocalDate(2020, 7, 30),
            new LocalDate(2020, 11, 18),
            new LocalDate(2021, 10, 6),
            new LocalDate(2021, 12, 31),
            new LocalDate(2022, 2, 23),
            new LocalDate(2023, 1, 1),
            new LocalDate(2024, 3, 31),
            new LocalDate(2026, 3, 31)
        )
        from days in Gen.Choose(-2, 2)
        select change.PlusDays(days);

    /// <summary>Days of financing plans, from 2011 to 2030.</summary>
    internal static readonly Gen<LocalDate> PlanDay = Gen.Frequency(
        (4, DayOfChange),
        (6, Gen.Choose(0, 7_304).Select(day => new LocalDate(2011, 1, 1).PlusDays(day)))
    );

    private static Gen<int> Year => Gen.Choose(1990, 2060);

    /// <summary>Days from 1990 to 2060.</summary>
    public static Arbitrary<LocalDate> Days() => Day.ShrunkBy(Shrink);

    internal static Gen<LocalDate> In(Manner manner) => manner.IsOrderly ? ProgrammeDay : Day;

    /// <summary>Nearer to 1 January 2021.</summary>
    internal static IEnumerable<LocalDate> Shrink(LocalDate day)
    {
        if (day == Simplest)
        {
            yield break;
        }

        yield return Simplest;
        int years = Simplest.Year - day.Year;
        if (years != 0)
        {
            yield return day.PlusYears(Math.Abs(years) == 1 ? years : years / 2);
        }

        if (day.Month > 1)
        {
            yield return new(day.Year, 1, day.Day);
            yield return day.PlusMonths(-1);
        }

        if (day.Day > 1)
        {
            yield return new(day.Year, day.Month, 1);
            yield return day.PlusDays(-1);
        }
    }

    private static LocalDate LastOf(int year, int month) =>
        new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month));

    /// <summary>A day of a plan of this manner; in an orderly one not after what is known.</summary>
    internal static Gen<LocalDate> Before(Manner manner, LocalDate knownOn) =>
        manner.IsOrderly
            ? Gen.Frequency(
                (2, Gen.Choose(0, 5).Select(days => knownOn.PlusDays(-days))),
                (5, Gen.Choose(0, 1_500).Select(days => knownOn.PlusDays(-days))),
                (2, DayOfChange.Select(day => day < knownOn ? day : knownOn))
            )
            : Gen.OneOf(PlanDay, Day);
}

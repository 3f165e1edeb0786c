using System.Globalization;
using NodaTime.Text;
using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

/// <summary>One worked example of the research on deadlines, under its number there.</summary>
public sealed record WorkedExample(string Number, Reckoning Reckoning, LocalDate End)
{
    public override string ToString() => $"{Number} {Reckoning} → {LocalDatePattern.Iso.Format(End)}";
}

/// <summary>The 71 worked examples: typed by hand from published examples, decided cases and the calendar, confirmed by two other programs.</summary>
public static class WorkedExamples
{
    private const string Table = """
        E01 JOURS               Mon 2021-03-01 P15D    metropole                  Tue 2021-03-16
        E02 JOURS               Fri 2008-03-07 P15D    metropole                  Tue 2008-03-25
        E03 JOURS               Wed 2024-01-31 P30D    metropole                  Fri 2024-03-01
        E04 JOURS               Tue 2023-01-31 P30D    metropole                  Thu 2023-03-02
        E05 JOURS               Fri 2021-04-30 P1D     metropole                  Mon 2021-05-03
        E06 JOURS               Tue 2020-12-15 P10D    metropole                  Mon 2020-12-28
        E07 JOURS               Tue 2024-12-10 P15D    metropole                  Thu 2024-12-26
        E08 JOURS               Tue 2024-12-10 P15D    alsace-moselle             Fri 2024-12-27
        E09 JOURS               Thu 2026-04-30 P14D    metropole                  Fri 2026-05-15
        E10 JOURS               Thu 2024-03-14 P15D    metropole                  Fri 2024-03-29
        E11 JOURS               Thu 2024-03-14 P15D    alsace-moselle             Tue 2024-04-02
        E12 JOURS               Thu 2024-03-14 P15D    alsace-moselle-sans-temple Fri 2024-03-29
        E13 MOIS                Tue 2023-01-31 P1M     metropole                  Tue 2023-02-28
        E14 MOIS                Wed 2024-01-31 P1M     metropole                  Thu 2024-02-29
        E15 MOIS                Thu 2024-02-29 P1Y     metropole                  Fri 2025-02-28
        E16 MOIS                Thu 2024-02-29 P4Y     metropole                  Tue 2028-02-29
        E17 MOIS                Tue 2023-02-28 P1M     metropole                  Tue 2023-03-28
        E18 MOIS                Tue 2021-08-31 P6M     metropole                  Mon 2022-02-28
        E19 MOIS                Thu 2023-11-30 P3M     metropole                  Thu 2024-02-29
        E20 MOIS                Sun 2020-11-15 P6M     metropole                  Mon 2021-05-17
        E21 MOIS                Sun 2017-02-12 P1M15D  metropole                  Mon 2017-03-27
        E22 MOIS                Mon 2023-01-30 P1M2D   metropole                  Thu 2023-03-02
        E23 MOIS                Tue 2023-01-31 P2M     metropole                  Fri 2023-03-31
        E24 JOURS_FRANCS        Wed 2021-09-01 P15D    metropole                  Fri 2021-09-17
        E25 JOURS_FRANCS        Fri 2021-04-16 P15D    metropole                  Mon 2021-05-03
        E26 MOIS_FRANCS         Sun 2021-01-03 P2M     metropole                  Thu 2021-03-04
        E27 MOIS_FRANCS         Tue 2024-11-12 P2M     metropole                  Mon 2025-01-13
        E28 MOIS_FRANCS         Mon 2007-10-01 P2M     metropole                  Mon 2007-12-03
        E29 MOIS_FRANCS         Sat 2022-12-31 P2M     metropole                  Wed 2023-03-01
        E30 MOIS_FRANCS         Sun 2023-12-31 P2M     metropole                  Fri 2024-03-01
        E31 MOIS_FRANCS         Sat 2021-07-31 P2M     metropole                  Fri 2021-10-01
        E32 MOIS_FRANCS         Mon 2017-01-09 P2M     metropole                  Fri 2017-03-10
        E33 MOIS_FRANCS         Fri 1999-02-12 P2M     metropole                  Tue 1999-04-13
        E34 MOIS_FRANCS         Sun 2007-08-12 P2M     metropole                  Mon 2007-10-15
        E35 MOIS_FRANCS         Tue 2018-05-15 P1M     la-reunion                 Mon 2018-06-18
        E36 MOIS_FRANCS         Mon 2025-03-10 P2M+P1M metropole                  Wed 2025-06-11
        E37 MOIS_FRANCS         Mon 2025-03-10 P2M+P2M metropole                  Fri 2025-07-11
        E38 MOIS_FRANCS         Tue 2026-03-24 P2M     metropole                  Tue 2026-05-26
        E39 MOIS_FRANCS         Mon 2026-03-30 P2M     metropole                  Mon 2026-06-01
        E40 CONVOCATION         Fri 2021-01-15 P5D     metropole                  Thu 2021-01-21
        E41 CONVOCATION         Thu 1989-12-21 P3D     metropole                  Mon 1989-12-25
        E42 CONVOCATION         Tue 2024-02-27 P3D     metropole                  Sat 2024-03-02
        E43 CONVOCATION         Mon 2023-02-27 P3D     metropole                  Fri 2023-03-03
        E44 CONVOCATION         Fri 2021-09-10 P1D     metropole                  Sun 2021-09-12
        E45 CONVOCATION_ARRIERE Tue 2021-04-06 P5D     metropole                  Wed 2021-03-31
        E46 CONVOCATION_ARRIERE Tue 2021-04-06 P3D     metropole                  Fri 2021-04-02
        E47 SILENCE             Tue 2007-06-12 P2M     metropole                  Sun 2007-08-12
        E48 SILENCE             Fri 2021-01-15 P2M     metropole                  Mon 2021-03-15
        E49 SILENCE             Tue 2024-12-31 P2M     metropole                  Fri 2025-02-28
        E50 SILENCE             Sat 2022-05-14 P2M     metropole                  Thu 2022-07-14
        E51 SILENCE             Wed 2021-03-10 P2M     metropole                  Mon 2021-05-10
        E52 SILENCE             Fri 2021-01-15 P3M     metropole                  Thu 2021-04-15
        E53 DATE_A_DATE         Fri 2021-05-21 P18M    metropole                  Mon 2022-11-21
        E54 DATE_A_DATE         Fri 2021-05-21 P10M    metropole                  Mon 2022-03-21
        E55 DATE_A_DATE         Fri 2021-04-30 P18M    metropole                  Sun 2022-10-30
        E56 DATE_A_DATE         Tue 2021-08-31 P18M    metropole                  Tue 2023-02-28
        E57 DATE_A_DATE         Mon 2022-11-21 P5Y     metropole                  Sun 2027-11-21
        E58 DATE_A_DATE         Thu 2020-10-01 P6Y     metropole                  Thu 2026-10-01
        E59 DATE_A_DATE         Fri 2021-01-15 P6M     metropole                  Thu 2021-07-15
        E60 DATE_A_DATE         Mon 2021-04-12 P2Y     metropole                  Wed 2023-04-12
        E61 DATE_A_DATE         Mon 2021-04-12 P3Y     metropole                  Fri 2024-04-12
        E62 DATE_A_DATE         Fri 2021-09-03 P4Y     metropole                  Wed 2025-09-03
        E63 DATE_A_DATE         Fri 2021-09-03 P6Y     metropole                  Fri 2027-09-03
        E64 OUVRES              Wed 2021-05-12 P5D     metropole                  Thu 2021-05-20
        E65 OUVRES              Thu 2021-05-20 P3D     guadeloupe                 Wed 2021-05-26
        E66 OUVRES              Tue 2021-05-25 P3D     guadeloupe                 Mon 2021-05-31
        E67 OUVRABLES           Wed 2021-05-12 P5D     metropole                  Wed 2021-05-19
        E68 UE                  Mon 2021-05-03 P1W     metropole                  Mon 2021-05-10
        E69 UE                  Tue 2023-01-31 P1M     metropole                  Tue 2023-02-28
        E70 UE                  Thu 2021-04-01 P2D     metropole                  Tue 2021-04-06
        E71 UE                  Fri 2021-04-30 P2D     metropole                  Tue 2021-05-04
        """;

    private static readonly LocalDatePattern Day = LocalDatePattern.Create(
        "ddd uuuu-MM-dd",
        CultureInfo.InvariantCulture
    );

    /// <summary>Every example in the order of its number.</summary>
    public static IReadOnlyList<WorkedExample> All { get; } = [.. Table.Split('\n').Select(Read)];

    /// <summary>The example of a number.</summary>
    public static WorkedExample Of(string number) => All.Single(example => example.Number == number);

    /// <summary>A pattern with the weekday: a row whose weekday is wrong cannot be read.</summary>
    private static WorkedExample Read(string row)
    {
        string[] cells = row.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(
            cells[0],
            new(
                Day.Parse($"{cells[2]} {cells[3]}").Value,
                LegalPeriod.Parse(cells[4]),
                DeadlineRule.FromValue(cells[1]),
                HolidayCalendar.For(Zone.FromValue(cells[5]))
            ),
            Day.Parse($"{cells[6]} {cells[7]}").Value
        );
    }
}

using System.CommandLine;
using NodaTime.Text;
using Pvd.Domain.Calendars;

namespace Pvd.Samples.DueDates;

/// <summary><c>holidays</c>: the public holidays of a zone, as the State's open data lists them.</summary>
internal static class HolidaysCommand
{
    internal static Command Create()
    {
        Option<string> zone = Arguments.Zone();
        Option<int> from = new("--from") { Description = "Première année / first year", Required = true };
        Option<int> to = new("--to") { Description = "Dernière année / last year", Required = true };
        Command command = new("holidays", "Jours fériés d’une zone / public holidays of a zone") { zone, from, to };
        command.SetAction(parsed =>
            Run(Arguments.ZoneOf(parsed.GetValue(zone)), parsed.GetValue(from), parsed.GetValue(to))
        );
        return command;
    }

    private static int Run(Zone zone, int from, int to)
    {
        HolidayCalendar calendar = HolidayCalendar.For(zone);
        if (from < calendar.FirstYear || to > HolidayCalendar.LastYear || to < from)
        {
            Console.Error.WriteLine(
                $"--from, --to : attendu de {calendar.FirstYear} à {HolidayCalendar.LastYear}, dans cet ordre / expected from {calendar.FirstYear} to {HolidayCalendar.LastYear}, in this order"
            );
            return 2;
        }

        using CsvTable table = new(Console.Out);
        table.Row("date", "name", "zone");
        foreach (Holiday holiday in Enumerable.Range(from, to - from + 1).SelectMany(calendar.In))
        {
            table.Row(LocalDatePattern.Iso.Format(holiday.Date), holiday.Name.French, zone.Value);
        }

        return 0;
    }
}

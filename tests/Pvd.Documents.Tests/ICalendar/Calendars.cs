using NodaTime;
using Pvd.Documents.ICalendar;
using Pvd.Domain;
using Pvd.Domain.Calendars;

namespace Pvd.Documents.Tests.ICalendar;

/// <summary>Calendars to write.</summary>
internal static class Calendars
{
    internal const string Domain = "pvd.example.org";

    internal static readonly Instant Stamp = Instant.FromUtc(2021, 5, 21, 12, 0);

    /// <summary>An event, a task, and texts that need folding and escapes.</summary>
    internal static DeadlineCalendar Airvault { get; } =
        Of(
            new CalendarEntry(
                "79005/convention-cadre",
                new(2022, 11, 21),
                new("Échéance : convention-cadre, dix-huit mois", "Deadline: framework agreement, eighteen months"),
                alarms: [CalendarAlarm.DaysBefore(30), CalendarAlarm.WorkingDaysBefore(5, Metropole)]
            ),
            new CalendarEntry(
                "79005/detr, 2022",
                new(2022, 1, 31),
                new("Déposer le dossier DETR", "File the DETR request"),
                new(
                    "Pièces : délibération ; plan de financement ; devis.\nDossier « nouveau » – voir « l’appel à projets » de l’année, page 12.",
                    "Papers: decision; financing plan; quotes.\nFolder “new” – see the call for projects of the year, page 12."
                ),
                isTask: true,
                start: new LocalDate(2021, 11, 15),
                alarms: Reminders.DaysBefore(90, 0),
                sequence: 2,
                lastModified: Instant.FromUtc(2021, 5, 20, 8, 30, 15)
            ),
            new CalendarEntry("79005/comite", new(2024, 2, 29), new("Comité 🏘️", "Committee 🏘️"), isTask: true)
        );

    internal static HolidayCalendar Metropole => HolidayCalendar.For(Zone.Metropole);

    internal static DeadlineCalendar Of(params CalendarEntry[] entries) =>
        new(new("Échéances d’Airvault", "Deadlines of Airvault"), Domain, entries);

    internal static CalendarEntry Entry(string key = "cle", LocalDate? day = null, string title = "Titre") =>
        new(key, day ?? new LocalDate(2022, 11, 21), new(title, title));
}

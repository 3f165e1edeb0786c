using System.Globalization;
using NodaTime;
using Pvd.Domain;

namespace Pvd.Documents.ICalendar;

/// <summary>Writes the components of a calendar, each property in its place.</summary>
internal sealed class CalendarParts(ContentLines lines, string domain, Instant stamp, Language language)
{
    private const string Product = "-//Pvd.Libraries//Pvd.Documents//";

    internal static string Uid(string key, string domain) => $"{key}@{domain}";

    internal void Write(Localized name, IEnumerable<CalendarEntry> entries)
    {
        lines.Property("BEGIN", "VCALENDAR");
        lines.Property("VERSION", "2.0");
        lines.Text("PRODID", Product + (language == Language.French ? "FR" : "EN"));
        lines.Text("NAME", name.In(language));
        lines.Text("X-WR-CALNAME", name.In(language));
        foreach (CalendarEntry entry in entries)
        {
            Entry(entry);
        }

        lines.Property("END", "VCALENDAR");
    }

    private void Entry(CalendarEntry entry)
    {
        string component = entry.IsTask ? "VTODO" : "VEVENT";
        lines.Property("BEGIN", component);
        lines.Text("UID", Uid(entry.Key, domain));
        lines.Property("DTSTAMP", DateValue.Of(stamp));
        Days(entry);
        lines.Text("SUMMARY", entry.Title.In(language));
        if (entry.Description is { } description)
        {
            lines.Text("DESCRIPTION", description.In(language));
        }

        Revision(entry);
        foreach (CalendarAlarm alarm in entry.Alarms)
        {
            Alarm(alarm, entry);
        }

        lines.Property("END", component);
    }

    /// <summary>An event ends the day after, which DTEND leaves out, and keeps nobody busy; a task is due on the day.</summary>
    private void Days(CalendarEntry entry)
    {
        if (!entry.IsTask)
        {
            Day("DTSTART", entry.Day);
            Day("DTEND", entry.Day.PlusDays(1));
            lines.Property("TRANSP", "TRANSPARENT");
            return;
        }

        if (entry.Start is { } start)
        {
            Day("DTSTART", start);
        }

        Day("DUE", entry.Day);
    }

    private void Day(string name, LocalDate day) => lines.Property(name, DateValue.Of(day), ("VALUE", "DATE"));

    private void Revision(CalendarEntry entry)
    {
        if (entry.Sequence is { } sequence)
        {
            lines.Property("SEQUENCE", sequence.ToString(CultureInfo.InvariantCulture));
        }

        if (entry.LastModified is { } instant)
        {
            lines.Property("LAST-MODIFIED", DateValue.Of(instant));
        }
    }

    /// <summary>An alarm counts from the start of an event, but from the end of a task: its start may be months away, or unknown.</summary>
    private void Alarm(CalendarAlarm alarm, CalendarEntry entry)
    {
        int days = alarm.DaysTo(entry.Day)!.Value;
        lines.Property("BEGIN", "VALARM");
        lines.Property("ACTION", "DISPLAY");
        lines.Text("DESCRIPTION", alarm.About(entry.Title).In(language));
        lines.Property(
            "TRIGGER",
            (days > 0 ? "-P" : "P") + days.ToString(CultureInfo.InvariantCulture) + "D",
            ("RELATED", entry.IsTask ? "END" : "START")
        );
        lines.Property("END", "VALARM");
    }
}

using System.Text.Json;
using NodaTime.Text;
using Pvd.Documents.ICalendar;
using Pvd.Domain;

namespace Pvd.Documents.Tests.ICalendar.Readers;

/// <summary>What a reader in use finds in a file; the same shape for all of them.</summary>
/// <param name="Name">The NAME; ical.js does not know that it is a text, and leaves its escapes.</param>
/// <param name="Errors">What the reader complains about.</param>
/// <param name="Entries">In the order of the file.</param>
internal sealed record ReadCalendar(string Name, string[] Errors, ReadEntry[] Entries)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal static ReadCalendar Parse(string json) => JsonSerializer.Deserialize<ReadCalendar>(json, Options)!;

    /// <summary>What every reader should find, from the calendar itself and not from its file.</summary>
    internal static ReadCalendar Expected(DeadlineCalendar calendar, Language language) =>
        new(calendar.Name.In(language), [], [.. calendar.Entries.Select(entry => ReadEntry.Expected(entry, language))]);

    /// <summary>All of it, to be compared.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, Options);
}

/// <summary>An entry as a reader finds it: days in ISO 8601, without a time unless the reader sees one.</summary>
internal sealed record ReadEntry(
    string Kind,
    string Uid,
    string Stamp,
    string? Start,
    string? End,
    string? Due,
    string Summary,
    string? Description,
    string? Transp,
    int? Sequence,
    string? LastModified,
    ReadAlarm[] Alarms
)
{
    internal static ReadEntry Expected(CalendarEntry entry, Language language) =>
        new(
            entry.IsTask ? "VTODO" : "VEVENT",
            $"{entry.Key}@{Calendars.Domain}",
            "2021-05-21T12:00:00Z",
            Iso(entry.IsTask ? entry.Start : entry.Day),
            Iso(entry.IsTask ? null : entry.Day.PlusDays(1)),
            Iso(entry.IsTask ? entry.Day : null),
            UnicodeText.Normalized(entry.Title.In(language)),
            entry.Description is { } description ? UnicodeText.Normalized(description.In(language)) : null,
            entry.IsTask ? null : "TRANSPARENT",
            entry.Sequence,
            entry.LastModified is { } instant ? InstantPattern.General.Format(instant) : null,
            [
                .. entry.Alarms.Select(alarm => new ReadAlarm(
                    "DISPLAY",
                    entry.IsTask ? "END" : "START",
                    alarm.DaysTo(entry.Day)!.Value * -86_400,
                    UnicodeText.Normalized(alarm.About(entry.Title).In(language))
                )),
            ]
        );

    private static string? Iso(NodaTime.LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}

/// <summary>A reminder as a reader finds it, in seconds from the day it counts from.</summary>
internal sealed record ReadAlarm(string Action, string Related, int Seconds, string Description);

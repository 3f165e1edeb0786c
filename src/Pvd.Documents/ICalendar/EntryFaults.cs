using NodaTime;
using Pvd.Domain;

namespace Pvd.Documents.ICalendar;

/// <summary>What keeps entries from being written, one sentence each.</summary>
internal static class EntryFaults
{
    /// <summary>The length of a UID that every reader keeps whole (RFC 5545, 3.8.4.7).</summary>
    private const int LongestUid = 255;

    internal static IEnumerable<string> Of(IReadOnlyList<CalendarEntry> entries, string domain) =>
        entries
            .SelectMany(
                (entry, i) =>
                    Of(entry, domain).Select(fault => $"entry {Wording.Digits(i + 1)}{Shown(entry.Key)}: {fault}")
            )
            .Concat(SharedKeys(entries));

    internal static IEnumerable<string> OfText(string what, Localized text)
    {
        foreach (Language language in new[] { Language.French, Language.English })
        {
            if (string.IsNullOrWhiteSpace(text.In(language)))
            {
                yield return $"{what} in {language} is blank.";
            }
            else if (TextValue.Fault(text.In(language)) is { } fault)
            {
                yield return $"{what} in {language} holds {fault}.";
            }
        }
    }

    private static IEnumerable<string> Of(CalendarEntry entry, string domain) =>
        [.. OfKey(entry.Key, domain), .. OfTexts(entry), .. OfDays(entry), .. OfRevision(entry)];

    private static IEnumerable<string> OfKey(string key, string domain)
    {
        if (string.IsNullOrWhiteSpace(key))
        {
            yield return "the key is blank.";
        }
        else if (TextValue.FaultOnOneLine(key) is { } fault)
        {
            yield return $"the key holds {fault}.";
        }
        else if (ContentLines.Utf8.GetByteCount(CalendarParts.Uid(key, domain)) > LongestUid)
        {
            yield return $"the key is too long: with the domain, it takes more than {Wording.Digits(LongestUid)} bytes.";
        }
    }

    private static IEnumerable<string> OfTexts(CalendarEntry entry) =>
        entry.Description is { } description
            ? OfText("the title", entry.Title).Concat(OfText("the description", description))
            : OfText("the title", entry.Title);

    private static IEnumerable<string> OfDays(CalendarEntry entry)
    {
        if (!DateValue.CanHold(entry.Day))
        {
            yield return "the day lies outside the years 1 to 9999, or is the last one of these.";
            yield break;
        }

        if (entry.Start >= entry.Day)
        {
            yield return "the start does not come before the day.";
        }
        else if (entry.Start < DateValue.First)
        {
            yield return "the start lies before the year 1.";
        }

        foreach (CalendarAlarm alarm in entry.Alarms)
        {
            if (alarm.DaysTo(entry.Day) is not { } days)
            {
                yield return $"the holidays of {alarm.Calendar!.Name.English} are unknown on the way to an alarm.";
            }
            else if (days > Period.DaysBetween(DateValue.First, entry.Day))
            {
                yield return "an alarm lies before the year 1.";
            }
        }
    }

    private static IEnumerable<string> OfRevision(CalendarEntry entry)
    {
        if (entry.Sequence < 0)
        {
            yield return "the sequence is negative.";
        }

        if (entry.LastModified is { } instant && !DateValue.CanHold(instant))
        {
            yield return "the last change lies before the year 1.";
        }
    }

    private static IEnumerable<string> SharedKeys(IReadOnlyList<CalendarEntry> entries) =>
        entries
            .Select((entry, i) => (entry.Key, Place: i + 1))
            .Where(entry => !string.IsNullOrWhiteSpace(entry.Key))
            .GroupBy(entry => entry.Key, entry => entry.Place, StringComparer.Ordinal)
            .Where(places => places.Skip(1).Any())
            .Select(places =>
                $"entries {string.Join(", ", places.Select(place => Wording.Digits(place)))}{Shown(places.Key)}: the same key."
            );

    private static string Shown(string key) =>
        string.IsNullOrWhiteSpace(key) || TextValue.FaultOnOneLine(key) is not null ? "" : $" ({key})";
}

using Pvd.Documents.ICalendar;
using Pvd.Domain;

namespace Pvd.Documents.Tests.ICalendar.Readers;

/// <summary>What two readers in use, written by others, find in our files.</summary>
public sealed class ReadersTests
{
    [PythonICalendarFact]
    public void Icalendar_for_Python_reads_everything_back() => AssertReads(PythonICalendar.Parse, Calendars.Airvault);

    /// <summary>Version 4 unescapes twice, and so loses the backslash of every text that has one.</summary>
    [PythonICalendarFact]
    public void Icalendar_for_Python_reads_hard_texts_back_but_the_backslash() =>
        AssertReads(PythonICalendar.Parse, Holding(UnicodeText.EveryPair(piece => !piece.Contains('\\'))));

    [ICalJsFact]
    public void Ical_js_reads_everything_back() => AssertReads(ICalJs.Parse, Calendars.Airvault);

    [ICalJsFact]
    public void Ical_js_reads_hard_texts_back() => AssertReads(ICalJs.Parse, Holding(UnicodeText.EveryPair()));

    private static DeadlineCalendar Holding(IEnumerable<string> texts) =>
        Calendars.Of([
            .. texts.Select(
                (text, i) =>
                    new CalendarEntry(
                        $"clé; n°, {i}",
                        new(2022, 11, 21),
                        new(text, text),
                        new(text, text),
                        isTask: i % 2 == 0,
                        alarms: Reminders.DaysBefore(7)
                    )
            ),
        ]);

    private static void AssertReads(Func<byte[], ReadCalendar> parse, DeadlineCalendar calendar)
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            byte[] file = calendar.Render(Calendars.Stamp, language);
            Assert.Equal(ReadCalendar.Expected(calendar, language).ToString(), parse(file).ToString());
        }
    }
}

using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using NodaTime;
using Pvd.Documents.ICalendar;
using Pvd.Domain;

namespace Pvd.Documents.Tests.ICalendar;

public sealed class DeadlineCalendarTests
{
    [Fact]
    public void The_file_is_the_one_expected() =>
        Assert.Equal(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Pvd.Libraries//Pvd.Documents//FR
            NAME:Échéances d’Airvault
            X-WR-CALNAME:Échéances d’Airvault
            BEGIN:VEVENT
            UID:79005/convention-cadre@pvd.example.org
            DTSTAMP:20210521T120000Z
            DTSTART;VALUE=DATE:20221121
            DTEND;VALUE=DATE:20221122
            TRANSP:TRANSPARENT
            SUMMARY:Échéance : convention-cadre\, dix-huit mois
            BEGIN:VALARM
            ACTION:DISPLAY
            DESCRIPTION:J-30~: Échéance : convention-cadre\, dix-huit mois
            TRIGGER;RELATED=START:-P30D
            END:VALARM
            BEGIN:VALARM
            ACTION:DISPLAY
            DESCRIPTION:5 jours ouvrés avant~: Échéance : convention-cadre\, dix-hu
             it mois
            TRIGGER;RELATED=START:-P7D
            END:VALARM
            END:VEVENT
            BEGIN:VTODO
            UID:79005/detr\, 2022@pvd.example.org
            DTSTAMP:20210521T120000Z
            DTSTART;VALUE=DATE:20211115
            DUE;VALUE=DATE:20220131
            SUMMARY:Déposer le dossier DETR
            DESCRIPTION:Pièces : délibération \; plan de financement \; devis.\nDoss
             ier « nouveau » – voir « l’appel à projets » de l’année\, page
              12.
            SEQUENCE:2
            LAST-MODIFIED:20210520T083015Z
            BEGIN:VALARM
            ACTION:DISPLAY
            DESCRIPTION:J-90~: Déposer le dossier DETR
            TRIGGER;RELATED=END:-P90D
            END:VALARM
            BEGIN:VALARM
            ACTION:DISPLAY
            DESCRIPTION:Le jour même~: Déposer le dossier DETR
            TRIGGER;RELATED=END:P0D
            END:VALARM
            END:VTODO
            BEGIN:VTODO
            UID:79005/comite@pvd.example.org
            DTSTAMP:20210521T120000Z
            DUE;VALUE=DATE:20240229
            SUMMARY:Comité 🏘️
            END:VTODO
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n").Replace('~', '\u00A0'),
            Encoding.UTF8.GetString(Calendars.Airvault.Render(Calendars.Stamp, Language.French))
        );

    [Property(Arbitrary = [typeof(AnyCalendar)])]
    public void Any_calendar_conforms_and_reads_back(AnyCalendar calendar)
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            Component file = Conformity.Check(calendar.Value.Render(Calendars.Stamp, language));
            Assert.Equal(UnicodeText.Normalized(calendar.Value.Name.In(language)), file.Text("NAME"));
            Assert.Equal(calendar.Value.Entries.Count, file.Components.Count);
            foreach ((CalendarEntry entry, Component read) in calendar.Value.Entries.Zip(file.Components))
            {
                AssertSame(entry, read, language);
            }
        }
    }

    [Property(Arbitrary = [typeof(AnyCalendar)])]
    public void The_same_calendar_gives_the_same_bytes_twice_and_in_Turkish(AnyCalendar calendar)
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        byte[] file = calendar.Value.Render(Calendars.Stamp, Language.French);
        Assert.Equal(file, calendar.Value.Render(Calendars.Stamp, Language.French));
        foreach (string name in (string[])["tr-TR", "ar-SA", "th-TH", "fa-IR"])
        {
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(file, calendar.Value.Render(Calendars.Stamp, Language.French));
            }
            finally
            {
                CultureInfo.CurrentCulture = culture;
            }
        }
    }

    [Fact]
    public void A_new_export_changes_the_stamp_alone()
    {
        string before = Encoding.UTF8.GetString(Calendars.Airvault.Render(Calendars.Stamp, Language.French));
        string after = Encoding.UTF8.GetString(
            Calendars.Airvault.Render(Instant.FromUtc(2021, 6, 1, 0, 0, 1), Language.French)
        );
        Assert.Equal(before.Replace("20210521T120000Z", "20210601T000001Z", StringComparison.Ordinal), after);
    }

    [Fact]
    public void English_is_chosen_at_export()
    {
        Component file = Conformity.Check(Calendars.Airvault.Render(Calendars.Stamp, Language.English));
        Assert.Equal("-//Pvd.Libraries//Pvd.Documents//EN", file.Text("PRODID"));
        Assert.Equal("Deadlines of Airvault", file.Text("X-WR-CALNAME"));
        Assert.Equal(
            "30 days before: Deadline: framework agreement, eighteen months",
            file.Components[0].Components[0].Text("DESCRIPTION")
        );
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        LocalDate day = new LocalDate(2022, 11, 21).WithCalendar(CalendarSystem.Julian);
        Assert.Equal(
            Calendars.Of(Calendars.Entry()).Render(Calendars.Stamp, Language.French),
            Calendars.Of(Calendars.Entry(day: day)).Render(Calendars.Stamp, Language.French)
        );
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-30")]
    public void The_first_and_the_last_day_can_be_written(string day) =>
        Conformity.Check(
            Calendars
                .Of(Calendars.Entry(day: NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value))
                .Render(Instant.FromUtc(1, 1, 1, 0, 0), Language.French)
        );

    [Fact]
    public void The_output_is_written_from_where_it_stands_and_left_open()
    {
        using var output = new MemoryStream();
        output.Write("avant"u8);
        Calendars.Airvault.Write(output, Calendars.Stamp, Language.French);
        output.Write("après"u8);
        Assert.Equal(
            [.. "avant"u8, .. Calendars.Airvault.Render(Calendars.Stamp, Language.French), .. "après"u8],
            output.ToArray()
        );
    }

    [Fact]
    public void Equal_entries_are_equal_and_keep_their_texts_to_themselves()
    {
        CalendarEntry Entry() =>
            new(
                "79005/comite",
                new(2022, 1, 3),
                new("Mme Durand", "Mme Durand"),
                alarms: [CalendarAlarm.WorkingDaysBefore(2, Calendars.Metropole)]
            );
        Assert.Equal(Entry(), Entry());
        Assert.Equal("79005/comite (2022-01-03)", Entry().ToString());
    }

    private static void AssertSame(CalendarEntry entry, Component read, Language language)
    {
        Assert.Equal(entry.IsTask ? "VTODO" : "VEVENT", read.Name);
        Assert.Equal($"{entry.Key}@{Calendars.Domain}", read.Text("UID"));
        Assert.Equal("20210521T120000Z", read.Find("DTSTAMP")!.Value);
        Assert.Equal(entry.IsTask ? entry.Start : entry.Day, Conformity.DayOf(read, "DTSTART"));
        Assert.Equal(entry.IsTask ? null : entry.Day.PlusDays(1), Conformity.DayOf(read, "DTEND"));
        Assert.Equal(entry.IsTask ? entry.Day : null, Conformity.DayOf(read, "DUE"));
        Assert.Equal(UnicodeText.Normalized(entry.Title.In(language)), read.Text("SUMMARY"));
        Assert.Equal(
            entry.Description is { } description ? UnicodeText.Normalized(description.In(language)) : null,
            read.Text("DESCRIPTION")
        );
        Assert.Equal(entry.Sequence?.ToString(CultureInfo.InvariantCulture), read.Find("SEQUENCE")?.Value);
        Assert.Equal(entry.LastModified is null, read.Find("LAST-MODIFIED") is null);
        Assert.Equal(
            entry.Alarms.Select(alarm => alarm.DaysTo(entry.Day) is > 0 and { } days ? $"-P{days}D" : "P0D"),
            read.Components.Select(alarm => alarm.Find("TRIGGER")!.Value)
        );
    }
}

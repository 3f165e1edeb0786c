using NodaTime;
using Pvd.Documents.ICalendar;
using Pvd.Domain;
using Pvd.Domain.Calendars;

namespace Pvd.Documents.Tests.ICalendar;

public sealed class RefusalTests
{
    [Fact]
    public void All_faults_of_all_entries_are_told_at_once() =>
        Assert.Equal(
            """
            A calendar file cannot hold these entries:
            - entry 1: the key is blank.
            - entry 1: the title in English is blank.
            - entry 2: the key holds a tab.
            - entry 2: the title in French holds the control character U+0007.
            - entry 2: the description in English holds half a surrogate pair, U+D83C.
            - entry 3 (79005): the start does not come before the day.
            - entry 3 (79005): an alarm lies before the year 1.
            - entry 3 (79005): the holidays of Wallis and Futuna are unknown on the way to an alarm.
            - entry 3 (79005): the sequence is negative.
            - entry 3 (79005): the last change lies before the year 1.
            - entry 5 (b): the day lies outside the years 1 to 9999, or is the last one of these.
            - entry 6 ({long}): the key is too long: with the domain, it takes more than 255 bytes.
            - entry 7 (c): the start lies before the year 1.
            - entries 3, 4 (79005): the same key. (Parameter 'entries')
            """.ReplaceLineEndings("\n").Replace("{long}", LongKey, StringComparison.Ordinal),
            Refusal(
                new CalendarEntry(" ", Day, new("Titre", "")),
                new CalendarEntry("a\tb", Day, new("a\u0007", "a"), new("d", "d" + (char)0xD83C)),
                new CalendarEntry(
                    "79005",
                    Day,
                    Title,
                    start: Day,
                    alarms:
                    [
                        CalendarAlarm.DaysBefore(int.MaxValue),
                        CalendarAlarm.WorkingDaysBefore(int.MaxValue, HolidayCalendar.For(Zone.WallisEtFutuna)),
                    ],
                    sequence: -1,
                    lastModified: Instant.MinValue
                ),
                Calendars.Entry("79005"),
                new CalendarEntry("b", new(9999, 12, 31), Title, alarms: Reminders.DaysBefore(int.MaxValue)),
                Calendars.Entry(LongKey),
                new CalendarEntry("c", Day, Title, start: new LocalDate(0, 12, 31))
            )
        );

    [Theory]
    [InlineData("a\u2028b", "the line break U+2028")]
    [InlineData("a\nb", "the line break U+000A")]
    [InlineData("a\u0085b", "the control character U+0085")]
    public void A_key_stands_on_one_line(string key, string fault) =>
        Assert.Contains($"entry 1: the key holds {fault}.", Refusal(Calendars.Entry(key)), StringComparison.Ordinal);

    [Fact]
    public void The_longest_key_is_kept() =>
        Assert.NotNull(Calendars.Of(Calendars.Entry(new string('a', 255 - 1 - Calendars.Domain.Length))));

    [Fact]
    public void Keys_that_differ_in_case_are_two_keys() =>
        Assert.Equal(2, Calendars.Of(Calendars.Entry("i"), Calendars.Entry("I")).Entries.Count);

    [Fact]
    public void An_empty_calendar_is_refused() =>
        Assert.StartsWith("One entry or more was expected", Refusal(), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("pvd@example.org")]
    [InlineData("échéances.fr")]
    [InlineData("pvd..fr")]
    [InlineData("pvd.fr\n")]
    public void A_text_that_is_no_domain_is_refused(string text) =>
        Assert.Throws<ArgumentException>("domain", () => new DeadlineCalendar(Title, text, [Calendars.Entry()]));

    [Fact]
    public void A_name_that_no_file_can_hold_is_refused()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            "name",
            () => new DeadlineCalendar(new("\u0000", " "), Calendars.Domain, [Calendars.Entry()])
        );
        Assert.Contains(
            "the name in French holds the control character U+0000.",
            refusal.Message,
            StringComparison.Ordinal
        );
        Assert.Contains("the name in English is blank.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_argument_is_refused()
    {
        Assert.Throws<ArgumentNullException>("name", () => new DeadlineCalendar(null!, "a.fr", []));
        Assert.Throws<ArgumentNullException>("domain", () => new DeadlineCalendar(Title, null!, []));
        Assert.Throws<ArgumentNullException>("entries", () => new DeadlineCalendar(Title, "a.fr", null!));
        Assert.Throws<ArgumentException>("entries", () => new DeadlineCalendar(Title, "a.fr", [null!]));
        Assert.Throws<ArgumentNullException>("key", () => new CalendarEntry(null!, Day, Title));
        Assert.Throws<ArgumentNullException>("title", () => new CalendarEntry("a", Day, null!));
        Assert.Throws<ArgumentException>("alarms", () => new CalendarEntry("a", Day, Title, alarms: [null!]));
        Assert.Throws<ArgumentNullException>(
            "output",
            () => Calendars.Airvault.Write(null!, Calendars.Stamp, Language.French)
        );
    }

    [Fact]
    public void A_stamp_before_the_year_1_leaves_the_output_alone()
    {
        using var output = new MemoryStream();
        Assert.Throws<ArgumentOutOfRangeException>(
            "stamp",
            () => Calendars.Airvault.Write(output, Instant.FromUtc(1, 1, 1, 0, 0) - Duration.Epsilon, Language.French)
        );
        Assert.Equal(0, output.Length);
    }

    private static string LongKey => new string('é', 112) + new string('a', 16);

    private static LocalDate Day => new(2022, 11, 21);

    private static Localized Title => new("Titre", "Title");

    private static string Refusal(params CalendarEntry[] refused) =>
        Assert.Throws<ArgumentException>("entries", () => Calendars.Of(refused)).Message;
}

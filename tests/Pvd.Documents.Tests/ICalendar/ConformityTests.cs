using System.Text;
using Pvd.Domain;

namespace Pvd.Documents.Tests.ICalendar;

/// <summary>The checks see what readers in use forgive.</summary>
public sealed class ConformityTests
{
    [Theory]
    [InlineData("line feeds alone", "\r\n", "\n")]
    [InlineData("one line feed alone", "VERSION:2.0\r\n", "VERSION:2.0\n")]
    [InlineData("no folding", "\r\n ", "")]
    [InlineData("a byte order mark", "BEGIN:VCALENDAR", "\uFEFFBEGIN:VCALENDAR")]
    [InlineData("an end that is the start", "DTEND;VALUE=DATE:20221122", "DTEND;VALUE=DATE:20221121")]
    [InlineData("a due day that is the start", "DUE;VALUE=DATE:20220131", "DUE;VALUE=DATE:20211115")]
    [InlineData("no UID", "UID:79005/comite@pvd.example.org\r\n", "")]
    [InlineData("one UID twice", "UID:79005/comite@", "UID:79005/convention-cadre@")]
    [InlineData("no DTSTAMP", "DTSTAMP:20210521T120000Z\r\n", "")]
    [InlineData("a DTSTAMP without zone", "20210521T120000Z", "20210521T120000")]
    [InlineData("no PRODID", "PRODID:-//Pvd.Libraries//Pvd.Documents//FR\r\n", "")]
    [InlineData("a date without VALUE=DATE", "DTSTART;VALUE=DATE", "DTSTART")]
    [InlineData("31 November", "DTSTART;VALUE=DATE:20221121", "DTSTART;VALUE=DATE:20221131")]
    [InlineData("a raw line break in a text", "Déposer le", "Déposer\r\nle")]
    [InlineData("a sign after P", "-P30D", "P-30D")]
    [InlineData("an alarm without TRIGGER", "TRIGGER;RELATED=START:-P30D\r\n", "")]
    [InlineData("a missing END", "END:VTODO\r\n", "")]
    [InlineData("a comma that is not escaped", "\\, dix", ", dix")]
    [InlineData("a METHOD", "NAME:", "METHOD:PUBLISH\r\nNAME:")]
    [InlineData("a task that takes no time", "DUE;VALUE=DATE:20240229", "DUE;VALUE=DATE:20240229\r\nTRANSP:OPAQUE")]
    public void A_defect_is_seen(string defect, string found, string replacement)
    {
        string good = Encoding.UTF8.GetString(Calendars.Airvault.Render(Calendars.Stamp, Language.French));
        string bad = good.Replace(found, replacement, StringComparison.Ordinal);
        Assert.NotEqual(good, bad);
        Assert.ThrowsAny<FormatException>(() => Conformity.Check(Encoding.UTF8.GetBytes(bad)));
        Assert.NotEmpty(defect);
    }

    [Fact]
    public void A_fold_inside_a_character_is_seen()
    {
        byte[] file = Calendars.Airvault.Render(Calendars.Stamp, Language.French);
        int accent = file.AsSpan().IndexOf("é"u8);
        byte[] bad = [.. file[..(accent + 1)], .. "\r\n "u8, .. file[(accent + 1)..]];
        Assert.Throws<FormatException>(() => Conformity.Check(bad));
    }
}

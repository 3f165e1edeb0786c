using System.Text;
using FsCheck.Xunit;
using Pvd.Documents.ICalendar;

namespace Pvd.Documents.Tests.ICalendar;

public sealed class ContentLinesTests
{
    [Property(Arbitrary = [typeof(UnicodeText)], MaxTest = 500)]
    public void What_is_folded_unfolds(UnicodeText text)
    {
        byte[] line = Written(lines => lines.Text("SUMMARY", text.Value));
        Assert.Equal("SUMMARY:" + TextValue.Escape(text.Value), Assert.Single(StrictReader.Unfold(line)));
    }

    [Property(Arbitrary = [typeof(UnicodeText)])]
    public void No_line_is_cut_before_it_must(UnicodeText text)
    {
        byte[] line = Written(lines => lines.Text("SUMMARY", text.Value));
        Assert.All(StrictReader.PhysicalLines(line).SkipLast(1), part => Assert.InRange(part.Length, 72, 75));
    }

    [Theory]
    [InlineData(73, "75")]
    [InlineData(74, "75 2")]
    [InlineData(147, "75 75")]
    [InlineData(148, "75 75 2")]
    public void The_space_that_continues_a_line_counts(int letters, string lengths)
    {
        byte[] line = Written(lines => lines.Text("X", new string('a', letters)));
        Assert.Equal(lengths, string.Join(' ', StrictReader.PhysicalLines(line).Select(part => part.Length)));
    }

    [Theory]
    [InlineData("é", 74)]
    [InlineData("€", 73)]
    [InlineData("€", 74)]
    [InlineData("𝔓", 72)]
    [InlineData("𝔓", 73)]
    [InlineData("𝔓", 74)]
    public void A_character_on_the_edge_goes_to_the_next_line_whole(string character, int octetsBefore)
    {
        byte[] line = Written(lines => lines.Text("X", new string('a', octetsBefore - 2) + character));
        Assert.Equal(
            [octetsBefore, 1 + Encoding.UTF8.GetByteCount(character)],
            StrictReader.PhysicalLines(line).Select(part => part.Length)
        );
    }

    [Theory]
    [InlineData("DATE", "X;P=DATE:1")]
    [InlineData("a:b", "X;P=\"a:b\":1")]
    [InlineData("a;b", "X;P=\"a;b\":1")]
    [InlineData("a,b", "X;P=\"a,b\":1")]
    [InlineData("", "X;P=:1")]
    public void A_parameter_is_quoted_where_it_must(string value, string line) =>
        Assert.Equal([line], StrictReader.Unfold(Written(lines => lines.Property("X", "1", ("P", value)))));

    [Theory]
    [InlineData("\"")]
    [InlineData("a\nb")]
    [InlineData("\u0007")]
    public void What_no_parameter_can_hold_is_refused(string value) =>
        Assert.Throws<ArgumentException>(() => Written(lines => lines.Property("X", "1", ("P", value))));

    private static byte[] Written(Action<ContentLines> write)
    {
        using var output = new MemoryStream();
        write(new(output));
        return output.ToArray();
    }
}

using System.Text;
using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

public sealed class ReadLimitsTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void A_file_of_nine_megabytes_is_refused_whatever_it_holds()
    {
        byte[] padded = Padded(9 * Megabyte);

        Problem problem = Assert.Single(Files.Read(padded).Problems);

        Assert.Equal("json.too-large", problem.Code);
        Assert.Equal("$ : le fichier dépasse 8388608 octets ; il n’a pas été lu", problem.ToString());
        Assert.Equal((0, 0), (problem.Line, problem.Column));
    }

    [Fact]
    public void A_file_of_exactly_the_limit_is_read_and_one_byte_more_is_not()
    {
        Assert.NotNull(Files.Read(Padded(ReadLimits.MaximumBytes)).ValueOrThrow());
        Assert.Equal("json.too-large", Assert.Single(Files.Read(Padded(ReadLimits.MaximumBytes + 1)).Problems).Code);
    }

    [Fact]
    public void A_file_in_memory_has_the_same_limit()
    {
        byte[] json = Encoding.UTF8.GetBytes("{}".PadRight(ReadLimits.MaximumBytes));

        Assert.Equal("read", JsonFile.ReadWhole(json, _ => "read").ValueOrThrow());
        Problem problem = Assert.Single(JsonFile.ReadWhole([.. json, (byte)' '], _ => "read").Problems);
        Assert.Equal("json.too-large", problem.Code);
    }

    [Fact]
    public void A_stream_without_end_is_left_soon_after_the_limit()
    {
        using EndlessStream stream = new();

        Assert.Equal("json.too-large", Assert.Single(PvdDossier.Read(stream).Problems).Code);
        Assert.InRange(stream.Given, ReadLimits.MaximumBytes, ReadLimits.MaximumBytes + Megabyte);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("[ \n", "]")]
    [InlineData("[0, [", "]]")]
    public void Nesting_beyond_the_limit_is_told(string open, string close)
    {
        string text = Repeat(open, 40) + "0" + Repeat(close, 40);

        Problem problem = Assert.Single(Files.Read(text).Problems);

        Assert.Equal("json.too-deep", problem.Code);
        Assert.Equal("objects are nested more than 32 levels deep", problem.Message.English);
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        int allowed = ReadLimits.MaximumDepth - 1;
        string deep = Repeat("[", allowed) + Repeat("]", allowed);
        string tooDeep = "[" + deep + "]";

        Assert.Equal(["json.unknown-member"], Codes(Files.Smallest.Insert(1, $"\"x\":{deep},")));
        Assert.Equal(["json.too-deep"], Codes(Files.Smallest.Insert(1, $"\"x\":{tooDeep},")));
    }

    [Theory]
    [InlineData("@")]
    [InlineData("")]
    [InlineData("]")]
    public void What_is_malformed_at_the_deepest_level_is_told_as_such(string rest)
    {
        string text = Repeat("{\"a\":", ReadLimits.MaximumDepth) + rest;

        Assert.Equal(["json.malformed"], Codes(text));
    }

    [Fact]
    public void Two_hundred_problems_are_told_and_then_that_there_are_more()
    {
        Assert.Equal(150, Codes(BadCommunes(150)).Count);
        Assert.Equal(Enumerable.Repeat("json.wrong-value", 200), Codes(BadCommunes(200)));
        Assert.Equal(
            Enumerable.Repeat("json.wrong-value", 200).Append("json.too-many-problems"),
            Codes(BadCommunes(201))
        );
        Assert.Equal(201, Codes(BadCommunes(100_000)).Count);
    }

    [Fact]
    public void What_comes_after_too_many_problems_is_not_half_read()
    {
        string text = Files.With(BadCommunes(300), "epci", """{"siren":"bad"}""");

        Assert.Equal(
            201,
            Files.Read(Files.With(text, "convention", """{"parties":[{"role":"none"},7]}""")).Problems.Count
        );
    }

    [Fact]
    public void Too_many_unknown_members_are_cut_off_too()
    {
        string members = string.Join(",", Enumerable.Range(0, 5000).Select(i => $"\"m{i:D}\":0"));

        IReadOnlyList<string> codes = Codes(Files.Smallest.Insert(1, members + ","));

        Assert.Equal(Enumerable.Repeat("json.unknown-member", 200).Append("json.too-many-problems"), codes);
    }

    /// <summary>Files of the largest size, made to cost as much as they can.</summary>
    [Theory]
    [InlineData("numbers")]
    [InlineData("names")]
    [InlineData("long name above a list")]
    [InlineData("long name")]
    [InlineData("long text")]
    [InlineData("faults at the end of a long line")]
    [InlineData("communes")]
    public void A_hostile_file_costs_no_more_than_twenty_copies_of_itself(string kind)
    {
        byte[] file = Encoding.UTF8.GetBytes(Hostile(kind));
        Assert.InRange(file.Length, ReadLimits.MaximumBytes - (2 * Megabyte), ReadLimits.MaximumBytes);
        long before = GC.GetAllocatedBytesForCurrentThread();

        ReadResult<PvdDossier> result = Files.Read(file);

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.NotEmpty(result.Problems);
        Assert.InRange(allocated, 0, 20L * ReadLimits.MaximumBytes);
        Assert.All(result.Problems, problem => Assert.InRange(problem.ToString().Length, 1, 500));
    }

    private static string Hostile(string kind) =>
        kind switch
        {
            "numbers" => $"{{\"x\":[{Repeat("0,", 4_000_000)}0],\"y\":0}}",
            "names" => $"{{{Names()}}}",
            "long name above a list" => $"{{\"{new string('a', 4 * Megabyte)}\":[{Repeat("0,", 1_900_000)}0],\"y\":0}}",
            "long name" => $"{{\"{new string('a', 8_000_000)}\":0}}",
            "long text" => $"{{\"knownOn\":\"{new string('é', 4_000_000)}\"}}",
            "faults at the end of a long line" =>
                $"{{\"communes\":{new string(' ', 8_000_000)}[{Repeat("0,", 300)}0]}}",
            "communes" => $"{{\"communes\":[{Repeat("{\"insee\":0},", 600_000)}0]}}",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static string Names() =>
        string.Join(",", Enumerable.Range(0, 400_000).Select(i => $"\"communes{i:D6}\":0"));

    private static string BadCommunes(int count) =>
        Files.Smallest.Replace(
            "[{\"insee\":\"79005\",\"name\":\"Airvault\"}]",
            $"[{Repeat("0,", count - 1)}0]",
            StringComparison.Ordinal
        );

    private static byte[] Padded(int length)
    {
        byte[] bytes = new byte[length];
        bytes.AsSpan().Fill((byte)' ');
        Encoding.UTF8.GetBytes(Files.Smallest).CopyTo(bytes, 0);
        return bytes;
    }

    private static IReadOnlyList<string> Codes(string text) => [.. Files.Read(text).Problems.Select(p => p.Code)];

    private static string Repeat(string text, int times) =>
        new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private sealed class EndlessStream : MemoryStream
    {
        public int Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Given += count;
            return count;
        }
    }
}

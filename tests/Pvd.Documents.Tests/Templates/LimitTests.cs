using System.IO.Compression;
using System.Text;
using Pvd.Documents.Templates;
using static Pvd.Documents.Tests.Templates.WordFile;

namespace Pvd.Documents.Tests.Templates;

/// <summary>A hostile file costs no more than its limits allow, in memory or in work; nothing here looks at a clock.</summary>
public sealed class LimitTests
{
    private const long Gibibyte = 1 << 30;
    private const long Mebibyte = 1 << 20;

    [Fact]
    public void A_gibibyte_in_a_part_is_refused_without_being_read()
    {
        byte[] bomb = Bomb("word/document.xml", Gibibyte);
        Assert.InRange(bomb.Length, 1, 4 * Mebibyte);
        (TemplateCheck<Town> check, long allocated) = Compile(new MemoryStream(bomb));
        Assert.Equal(["file.part-too-large"], Codes(check));
        Assert.InRange(allocated, 0, 100 * Mebibyte);
    }

    [Fact]
    public void Parts_that_are_refused_count_towards_what_is_read_of_the_file()
    {
        byte[] bomb = Bomb([.. Enumerable.Range(0, 100).Select(i => $"word/{i}.xml")], 32 * Mebibyte);
        (TemplateCheck<Town> check, long allocated) = Compile(new MemoryStream(bomb));
        Assert.Equal("file.all-too-large", Codes(check)[^1]);
        Assert.InRange(check.Problems.Count, 1, 15);
        Assert.InRange(allocated, 0, 400 * Mebibyte);
    }

    [Fact]
    public void A_part_that_claims_a_gibibyte_is_not_believed()
    {
        byte[] file = Zip("word/document.xml", DeflatedZeros(Mebibyte), declared: Gibibyte);
        (TemplateCheck<Town> check, long allocated) = Compile(new MemoryStream(file));
        Assert.NotEmpty(check.Problems);
        Assert.InRange(allocated, 0, 20 * Mebibyte);
    }

    [Fact]
    public void A_file_without_end_is_read_to_the_limit_and_no_further()
    {
        using EndlessStream file = new();
        (TemplateCheck<Town> check, _) = Compile(file);
        Assert.Equal(["file.too-large"], Codes(check));
        Assert.InRange(file.BytesRead, 1, TemplateLimits.Default.FileBytes + Mebibyte);
    }

    public static TheoryData<string, string> Hostile =>
        new()
        {
            { "a paragraph of 5,000 unknown names", "tag.unknown-name" },
            { "a chain of 5,000 styles", "" },
            { "300 prefixes on an element", "xml.too-many-prefixes" },
            { "5,000 references to the properties", "" },
        };

    /// <summary>What would take time or memory in the square of its size.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_shape_that_invites_work_in_the_square_of_its_size_does_not_get_it(string shape, string code)
    {
        (TemplateCheck<Town> check, long allocated) = Compile(HostileFile(shape).Open());
        Assert.Equal(
            code.Length == 0 ? [] : [code],
            Codes(check).Distinct().Where(found => found != "file.more-problems")
        );
        Assert.InRange(allocated, 0, 100 * Mebibyte);
    }

    private static WordFile HostileFile(string shape) =>
        shape switch
        {
            "a paragraph of 5,000 unknown names" => WithBody(
                Paragraph(string.Concat(Enumerable.Range(0, 5_000).Select(i => Field($"zzzzzzzz{i}"))))
            ),
            "a chain of 5,000 styles" => WithBody(P("x", "s0"))
                .Put(
                    "word/styles.xml",
                    $"<w:styles {Namespaces}>{string.Concat(Enumerable.Range(0, 5_000).Select(i => $"<w:style w:styleId=\"s{i}\"><w:basedOn w:val=\"s{i + 1}\"/></w:style>"))}</w:styles>"
                ),
            "300 prefixes on an element" => WithBody(
                $"<w:p {string.Join(' ', Enumerable.Range(0, 300).Select(i => $"xmlns:p{i}=\"urn:{i}\""))}/>"
            ),
            _ => WithBody(P("x"))
                .AddTitle("Convention")
                .Put(
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"m\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/>"
                        + string.Concat(
                            Enumerable
                                .Range(0, 5_000)
                                .Select(i =>
                                    $"<Relationship Id=\"c{i}\" Type=\"x/core-properties\" Target=\"docProps/core.xml\"/>"
                                )
                        )
                        + "</Relationships>"
                ),
        };

    private static (TemplateCheck<Town> Check, long Allocated) Compile(Stream file)
    {
        _ = Town.Model;
        long before = GC.GetAllocatedBytesForCurrentThread();
        TemplateCheck<Town> check = Template<Town>.Compile(file, Town.Model);
        return (check, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string[] Codes(TemplateCheck<Town> check) => [.. check.Problems.Select(problem => problem.Code)];

    private static byte[] Bomb(string path, long size) => Zip(path, DeflatedZeros(size), size);

    /// <summary>Several names of one and the same bytes.</summary>
    private static byte[] Bomb(string[] paths, long size)
    {
        byte[] deflated = DeflatedZeros(size);
        return Zip([.. paths.Select(path => (path, deflated, size))]);
    }

    /// <summary>A deflated run of zeros, put together from one piece that is compressed once.</summary>
    private static byte[] DeflatedZeros(long size)
    {
        byte[] zeros = new byte[Mebibyte];
        using MemoryStream deflated = new();
        using (DeflateStream deflate = new(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(zeros);
            deflate.Flush();
            int first = (int)deflated.Length;
            deflate.Write(zeros);
            deflate.Flush();
            byte[] next = deflated.ToArray()[first..];
            for (long written = 2 * Mebibyte; written < size; written += Mebibyte)
            {
                deflated.Write(next);
            }
        }

        return deflated.ToArray();
    }

    private static byte[] Zip(string path, byte[] deflated, long declared) => Zip((path, deflated, declared));

    private static byte[] Zip(params (string Path, byte[] Deflated, long Declared)[] entries)
    {
        using MemoryStream file = new();
        using BinaryWriter zip = new(file);
        List<long> starts = [];
        foreach ((string path, byte[] deflated, long declared) in entries)
        {
            starts.Add(file.Length);
            zip.Write(0x04034B50u);
            Describe(path, deflated, declared);
            zip.Write(Encoding.ASCII.GetBytes(path));
            zip.Write(deflated);
        }

        long directory = file.Length;
        for (int i = 0; i < entries.Length; i++)
        {
            zip.Write(0x02014B50u);
            zip.Write((ushort)20);
            Describe(entries[i].Path, entries[i].Deflated, entries[i].Declared);
            zip.Write(new byte[10]);
            zip.Write((uint)starts[i]);
            zip.Write(Encoding.ASCII.GetBytes(entries[i].Path));
        }

        long end = file.Length;
        zip.Write(0x06054B50u);
        zip.Write(0u);
        zip.Write((ushort)entries.Length);
        zip.Write((ushort)entries.Length);
        zip.Write((uint)(end - directory));
        zip.Write((uint)directory);
        zip.Write((ushort)0);
        return file.ToArray();

        void Describe(string path, byte[] deflated, long declared)
        {
            // Version 2.0, no flag, deflated, the first of January 1980, a checksum that nobody reads.
            zip.Write((ushort)20);
            zip.Write((ushort)0);
            zip.Write((ushort)8);
            zip.Write(0x0021_0000u);
            zip.Write(0u);
            zip.Write((uint)deflated.Length);
            zip.Write((uint)declared);
            zip.Write((ushort)path.Length);
            zip.Write((ushort)0);
        }
    }

    private sealed class EndlessStream : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => BytesRead;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            BytesRead += count;
            return count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

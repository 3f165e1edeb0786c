using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Pvd.Documents.Packaging;

namespace Pvd.Documents.Tests.Packaging;

public sealed class ZipWriterTests
{
    [Theory]
    [InlineData("123456789", 0xCBF43926)]
    [InlineData("", 0)]
    public void The_checksum_is_that_of_the_standard(string text, uint expected)
    {
        var part = StoredPart.Of("a", Encoding.ASCII.GetBytes(text));
        Assert.Equal((expected, (uint)text.Length), (part.Seal.Crc, part.Seal.Size));
    }

    [Property]
    public void What_goes_in_comes_out(NonNull<byte[]>[] contents)
    {
        byte[] file = Zip(contents.Select(content => content.Get));
        using var zip = new ZipArchive(new MemoryStream(file));
        Assert.Equal(contents.Select(content => content.Get), zip.Entries.Select(Read));
        Assert.Equal(contents.Select((_, i) => Name(i)), zip.Entries.Select(entry => entry.FullName));
        Assert.Equal(contents.Select(content => Checksum(content.Get)), zip.Entries.Select(entry => entry.Crc32));
    }

    [Property]
    public void Equal_entries_give_equal_bytes(NonNull<byte[]>[] contents)
    {
        IEnumerable<byte[]> entries = contents.Select(content => content.Get);
        Assert.Equal(Zip(entries), Zip(entries));
    }

    [Fact]
    public void An_entry_says_nothing_of_the_day_nor_of_the_machine()
    {
        using var zip = new ZipArchive(
            new MemoryStream(
                Zip([
                    [1, 2, 3],
                ])
            )
        );
        ZipArchiveEntry entry = Assert.Single(zip.Entries);
        Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
        Assert.Equal(0, entry.ExternalAttributes);
    }

    /// <summary>The checksum of the standard, bit by bit.</summary>
    private static uint Checksum(byte[] content)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in content)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }

    private static byte[] Zip(IEnumerable<byte[]> contents)
    {
        using var output = new MemoryStream();
        using var zip = new ZipWriter(output);
        foreach ((int i, byte[] content) in contents.Index())
        {
            zip.Add(StoredPart.Of(Name(i), content));
        }

        zip.Complete();
        return output.ToArray();
    }

    private static string Name(int i) => $"dossier/é{i}.xml";

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}

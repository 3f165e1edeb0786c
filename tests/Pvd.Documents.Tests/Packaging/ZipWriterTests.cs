using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Pvd.Documents.Packaging;

namespace Pvd.Documents.Tests.Packaging;

public sealed class ZipWriterTests
{
    [Fact]
    public void The_checksum_is_that_of_the_standard() =>
        Assert.Equal(0xCBF43926, Crc32.Of("123456789"u8.ToArray(), 9));

    [Property]
    public void The_checksum_goes_on_where_it_stopped(NonNull<byte[]> first, NonNull<byte[]> second)
    {
        byte[] whole = [.. first.Get, .. second.Get];
        uint halfway = Crc32.Of(first.Get, first.Get.Length);
        Assert.Equal(Crc32.Of(whole, whole.Length), Crc32.Continue(halfway, second.Get, second.Get.Length));
    }

    [Property]
    public void What_goes_in_comes_out(NonNull<byte[]>[] contents)
    {
        byte[] file = Zip(contents.Select(content => content.Get));
        using var zip = new ZipArchive(new MemoryStream(file));
        Assert.Equal(contents.Select(content => content.Get), zip.Entries.Select(Read));
        Assert.Equal(contents.Select((_, i) => Name(i)), zip.Entries.Select(entry => entry.FullName));
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

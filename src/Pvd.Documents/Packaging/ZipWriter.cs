using System.IO.Compression;
using System.Text;

namespace Pvd.Documents.Packaging;

/// <summary>Writes a zip whose bytes depend on its entries alone: no clock, no host, no extra field.</summary>
/// <remarks>
/// Memory holds one entry at a time. The output needs no seeking, and stays open.
/// Each entry is compressed in a single write, since the way bytes are cut changes what deflate makes of them.
/// </remarks>
internal sealed class ZipWriter(Stream output)
{
    private const uint LocalHeaderSignature = 0x04034B50;
    private const uint DirectoryEntrySignature = 0x02014B50;
    private const uint DirectoryEndSignature = 0x06054B50;
    private const ushort Version = 20;
    private const ushort Utf8Names = 1 << 11;
    private const ushort Deflated = 8;
    private const ushort Midnight = 0;
    private const ushort FirstOfJanuary1980 = (1 << 5) | 1;

    private readonly MemoryStream compressed = new();
    private readonly MemoryStream directory = new();
    private uint position;
    private ushort entries;

    /// <summary>Adds the first <paramref name="count"/> bytes of a buffer as one entry.</summary>
    public void Add(string name, byte[] content, int count)
    {
        compressed.SetLength(0);
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content, 0, count);
        }

        byte[] nameBytes = Encoding.UTF8.GetBytes(name);
        byte[] description = Describe(nameBytes, Crc32.Of(content, count), checked((uint)compressed.Length), (uint)count);

        directory.Put(DirectoryEntrySignature).Put(Version);
        directory.Write(description, 0, description.Length);
        // No comment, first disk, no attribute, then where the entry starts.
        directory.Put((ushort)0).Put((ushort)0).Put((ushort)0).Put(0u).Put(position);
        directory.Write(nameBytes, 0, nameBytes.Length);

        using var header = new MemoryStream();
        header.Put(LocalHeaderSignature);
        header.Write(description, 0, description.Length);
        header.Write(nameBytes, 0, nameBytes.Length);

        Append(header);
        Append(compressed);
        entries = checked((ushort)(entries + 1));
    }

    /// <summary>Writes the directory that closes the file.</summary>
    public void Complete()
    {
        uint start = position;
        uint length = checked((uint)directory.Length);
        directory.Put(DirectoryEndSignature).Put((ushort)0).Put((ushort)0).Put(entries).Put(entries);
        directory.Put(length).Put(start).Put((ushort)0);
        Append(directory);
    }

    private static byte[] Describe(byte[] name, uint crc, uint compressedLength, uint length)
    {
        using var fields = new MemoryStream();
        fields.Put(Version).Put(Utf8Names).Put(Deflated).Put(Midnight).Put(FirstOfJanuary1980);
        fields.Put(crc).Put(compressedLength).Put(length).Put(checked((ushort)name.Length)).Put((ushort)0);
        return fields.ToArray();
    }

    private void Append(MemoryStream bytes)
    {
        output.Write(bytes.GetBuffer(), 0, (int)bytes.Length);
        position = checked(position + (uint)bytes.Length);
    }
}

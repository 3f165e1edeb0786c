using System.IO.Compression;
using System.Text;

namespace Pvd.Documents.Packaging;

/// <summary>Writes a zip whose bytes depend on its entries alone: no clock, no host, no extra field.</summary>
/// <remarks>
/// Memory holds one entry at a time. The output needs no seeking, and stays open.
/// Each entry is compressed in a single write, since the way bytes are cut changes what deflate makes of them.
/// </remarks>
internal sealed class ZipWriter(Stream output) : IDisposable
{
    private const uint LocalHeaderSignature = 0x04034B50;
    private const uint DirectoryEntrySignature = 0x02014B50;
    private const uint DirectoryEndSignature = 0x06054B50;
    private const ushort Version = 20;
    private const ushort Utf8Names = 1 << 11;
    private const ushort Deflated = 8;
    private const ushort Midnight = 0;
    private const ushort FirstOfJanuary1980 = (1 << 5) | 1;

    private readonly MemoryStream _compressed = new();
    private readonly MemoryStream _directory = new();
    private uint _position;
    private ushort _entries;

    /// <summary>Adds the first <paramref name="count"/> bytes of a buffer as one entry.</summary>
    public void Add(string name, byte[] content, int count)
    {
        _compressed.SetLength(0);
        using (var deflate = new DeflateStream(_compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content, 0, count);
        }

        byte[] nameBytes = Encoding.UTF8.GetBytes(name);
        byte[] description = Describe(
            nameBytes,
            Crc32.Of(content, count),
            checked((uint)_compressed.Length),
            (uint)count
        );

        _directory.Put(DirectoryEntrySignature).Put(Version);
        _directory.Write(description, 0, description.Length);
        // No comment, first disk, no attribute, then where the entry starts.
        _directory.Put((ushort)0).Put((ushort)0).Put((ushort)0).Put(0u).Put(_position);
        _directory.Write(nameBytes, 0, nameBytes.Length);

        using var header = new MemoryStream();
        header.Put(LocalHeaderSignature);
        header.Write(description, 0, description.Length);
        header.Write(nameBytes, 0, nameBytes.Length);

        Append(header);
        Append(_compressed);
        _entries = checked((ushort)(_entries + 1));
    }

    /// <summary>Writes the directory that closes the file.</summary>
    public void Complete()
    {
        uint start = _position;
        uint length = checked((uint)_directory.Length);
        _directory.Put(DirectoryEndSignature).Put((ushort)0).Put((ushort)0).Put(_entries).Put(_entries);
        _directory.Put(length).Put(start).Put((ushort)0);
        Append(_directory);
    }

    /// <summary>Lets the buffers go; the output stays open.</summary>
    public void Dispose()
    {
        _compressed.Dispose();
        _directory.Dispose();
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
        _position = checked(_position + (uint)bytes.Length);
    }
}

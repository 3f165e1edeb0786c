using System.Text;

namespace Pvd.Documents.Packaging;

/// <summary>Writes a zip whose bytes depend on its entries alone: no clock, no host, no extra field.</summary>
/// <remarks>The output needs no seeking, and stays open.</remarks>
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

    private readonly MemoryStream _directory = new();
    private uint _position;
    private ushort _entries;

    public void Add(StoredPart part)
    {
        byte[] name = Encoding.UTF8.GetBytes(part.Path);
        byte[] description = Describe(name, part.Seal);

        _directory.Put(DirectoryEntrySignature).Put(Version);
        _directory.Write(description, 0, description.Length);
        // No comment, first disk, no attribute, then where the entry starts.
        _directory.Put((ushort)0).Put((ushort)0).Put((ushort)0).Put(0u).Put(_position);
        _directory.Write(name, 0, name.Length);

        using var header = new MemoryStream();
        header.Put(LocalHeaderSignature);
        header.Write(description, 0, description.Length);
        header.Write(name, 0, name.Length);

        Append(header);
        part.CopyTo(output);
        _position = checked(_position + part.Seal.CompressedSize);
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

    public void Dispose() => _directory.Dispose();

    /// <summary>What the local header and the directory say alike.</summary>
    private static byte[] Describe(byte[] name, PartSeal seal)
    {
        using var fields = new MemoryStream();
        fields.Put(Version).Put(Utf8Names).Put(Deflated).Put(Midnight).Put(FirstOfJanuary1980);
        fields.Put(seal.Crc).Put(seal.CompressedSize).Put(seal.Size);
        fields.Put(checked((ushort)name.Length)).Put((ushort)0);
        return fields.ToArray();
    }

    private void Append(MemoryStream bytes)
    {
        output.Write(bytes.GetBuffer(), 0, (int)bytes.Length);
        _position = checked(_position + (uint)bytes.Length);
    }
}

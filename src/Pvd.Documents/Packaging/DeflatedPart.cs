using System.IO.Compression;
using System.Security.Cryptography;

namespace Pvd.Documents.Packaging;

/// <summary>Takes the content of one part, compresses it, and seals it.</summary>
/// <remarks>The way bytes are cut changes what deflate makes of them: equal parts must be written in equal pieces.</remarks>
internal sealed class DeflatedPart : IDisposable
{
    private readonly MemoryStream _compressed = new();
    private readonly DeflateStream _deflate;
    private readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private uint _crc = Crc32.Start;
    private uint _size;

    public DeflatedPart() => _deflate = new(_compressed, CompressionLevel.Optimal, leaveOpen: true);

    /// <summary>Adds the first <paramref name="count"/> bytes of a buffer.</summary>
    public void Write(byte[] content, int count)
    {
        _crc = Crc32.Continue(_crc, content, count);
        _size = checked(_size + (uint)count);
        _digest.AppendData(content, 0, count);
        _deflate.Write(content, 0, count);
    }

    /// <summary>Ends the part; nothing can be written after.</summary>
    public StoredPart Store(string path)
    {
        _deflate.Dispose();
        PartSeal seal = new(_crc, _size, checked((uint)_compressed.Length), _digest.GetHashAndReset());
        return new(path, _compressed.GetBuffer(), (int)_compressed.Length, seal);
    }

    public void Dispose()
    {
        _deflate.Dispose();
        _digest.Dispose();
        _compressed.Dispose();
    }
}

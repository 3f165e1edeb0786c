using System.IO.Compression;
using System.Security.Cryptography;

namespace Pvd.Documents.Packaging;

/// <summary>Takes the content of one part, compresses it, and seals it.</summary>
/// <remarks>
/// The way bytes are cut changes what deflate makes of them: equal parts must be written in equal pieces. They are compressed
/// as gzip, since the platform then reckons the checksum that zip wants too, much faster than any code here would; what gzip
/// puts around the deflated bytes stays out of the package.
/// </remarks>
internal sealed class DeflatedPart : IDisposable
{
    private const int HeaderLength = 10;
    private const int TrailerLength = 8;

    /// <summary>What deflate makes of nothing, for which the platform writes no gzip at all.</summary>
    private static readonly byte[] Nothing = [3, 0];

    private readonly MemoryStream _gzip = new();
    private readonly GZipStream _deflate;
    private readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private uint _size;

    public DeflatedPart() => _deflate = new(_gzip, CompressionLevel.Optimal, leaveOpen: true);

    /// <summary>Adds the first <paramref name="count"/> bytes of a buffer.</summary>
    public void Write(byte[] content, int count)
    {
        _size = checked(_size + (uint)count);
        _digest.AppendData(content, 0, count);
        _deflate.Write(content, 0, count);
    }

    /// <summary>Ends the part; nothing can be written after.</summary>
    public StoredPart Store(string path)
    {
        _deflate.Dispose();
        byte[] digest = _digest.GetHashAndReset();
        if (_size == 0)
        {
            return new(path, new(Nothing), new(Crc: 0, Size: 0, (uint)Nothing.Length, digest));
        }

        byte[] bytes = _gzip.GetBuffer();
        int trailer = (int)_gzip.Length - TrailerLength;
        int length = trailer - HeaderLength;
        return new(
            path,
            new(bytes, HeaderLength, length),
            new(ReadUInt32(bytes, trailer), _size, (uint)length, digest)
        );
    }

    public void Dispose()
    {
        _deflate.Dispose();
        _digest.Dispose();
        _gzip.Dispose();
    }

    private static uint ReadUInt32(byte[] bytes, int at) =>
        bytes[at] | ((uint)bytes[at + 1] << 8) | ((uint)bytes[at + 2] << 16) | ((uint)bytes[at + 3] << 24);
}

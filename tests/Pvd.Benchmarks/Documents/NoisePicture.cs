using System.Buffers.Binary;
using System.IO.Compression;

namespace Pvd.Benchmarks.Documents;

/// <summary>A picture of which no byte can be saved: 100 by 100 points of noise, 30 KB.</summary>
internal static class NoisePicture
{
    private const int Side = 100;
    private const int BytesAPoint = 3;
    private const uint Polynomial = 0xEDB88320;

    internal static byte[] Png(ulong seed)
    {
        using MemoryStream file = new();
        file.Write([0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A]);
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Side);
        // Eight bits a colour, red, green and blue, nothing else of note.
        header[8] = 8;
        header[9] = 2;
        AddChunk(file, "IHDR"u8, header);
        AddChunk(file, "IDAT"u8, Points(seed));
        AddChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Points(ulong seed)
    {
        SplitMix random = new(seed);
        using MemoryStream compressed = new();
        using (ZLibStream zlib = new(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (int line = 0; line < Side; line++)
            {
                zlib.WriteByte(0);
                for (int i = 0; i < Side * BytesAPoint; i++)
                {
                    zlib.WriteByte((byte)random.Below(256));
                }
            }
        }

        return compressed.ToArray();
    }

    private static void AddChunk(MemoryStream file, ReadOnlySpan<byte> kind, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        byte[] sealedBytes = [.. kind, .. content];
        file.Write(sealedBytes);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(sealedBytes));
        file.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
            }
        }

        return ~crc;
    }
}

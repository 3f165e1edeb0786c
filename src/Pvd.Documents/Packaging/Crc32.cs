namespace Pvd.Documents.Packaging;

/// <summary>The checksum that a zip directory keeps of each entry (CRC-32, ISO 3309), eight bytes a step.</summary>
internal static class Crc32
{
    /// <summary>The checksum of nothing.</summary>
    public const uint Start = 0;

    private const uint Polynomial = 0xEDB88320;
    private const int Lanes = 8;
    private static readonly uint[][] Tables = BuildTables();

    public static uint Of(byte[] bytes, int count) => Continue(Start, bytes, count);

    /// <summary>The checksum of what came before, followed by these bytes.</summary>
    public static uint Continue(uint before, byte[] bytes, int count)
    {
        uint[][] t = Tables;
        uint crc = ~before;
        int i = 0;
        for (; i + Lanes <= count; i += Lanes)
        {
            uint low = crc ^ ReadUInt32(bytes, i);
            uint high = ReadUInt32(bytes, i + 4);
            crc =
                t[7][low & 0xFF]
                ^ t[6][(low >> 8) & 0xFF]
                ^ t[5][(low >> 16) & 0xFF]
                ^ t[4][low >> 24]
                ^ t[3][high & 0xFF]
                ^ t[2][(high >> 8) & 0xFF]
                ^ t[1][(high >> 16) & 0xFF]
                ^ t[0][high >> 24];
        }

        for (; i < count; i++)
        {
            crc = t[0][(crc ^ bytes[i]) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint ReadUInt32(byte[] bytes, int at) =>
        bytes[at] | ((uint)bytes[at + 1] << 8) | ((uint)bytes[at + 2] << 16) | ((uint)bytes[at + 3] << 24);

    private static uint[][] BuildTables()
    {
        var tables = new uint[Lanes][];
        for (int lane = 0; lane < Lanes; lane++)
        {
            tables[lane] = new uint[256];
            for (uint i = 0; i < 256; i++)
            {
                tables[lane][i] =
                    lane == 0 ? OfOneByte(i) : (tables[lane - 1][i] >> 8) ^ tables[0][tables[lane - 1][i] & 0xFF];
            }
        }

        return tables;
    }

    private static uint OfOneByte(uint value)
    {
        uint entry = value;
        for (int bit = 0; bit < 8; bit++)
        {
            entry = (entry & 1) == 0 ? entry >> 1 : (entry >> 1) ^ Polynomial;
        }

        return entry;
    }
}

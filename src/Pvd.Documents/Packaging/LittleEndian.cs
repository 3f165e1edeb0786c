namespace Pvd.Documents.Packaging;

/// <summary>Numbers as zip stores them: least significant byte first.</summary>
internal static class LittleEndian
{
    public static Stream Put(this Stream stream, ushort value)
    {
        stream.WriteByte((byte)(value & 0xFF));
        stream.WriteByte((byte)(value >> 8));
        return stream;
    }

    public static Stream Put(this Stream stream, uint value) =>
        stream.Put((ushort)(value & 0xFFFF)).Put((ushort)(value >> 16));
}

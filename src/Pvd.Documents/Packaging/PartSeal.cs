namespace Pvd.Documents.Packaging;

/// <summary>What is said of a part beside its bytes.</summary>
/// <param name="Crc">Checksum of the content, for the zip directory.</param>
/// <param name="Size">Length of the content, in bytes.</param>
/// <param name="CompressedSize">Length of what lies in the package, in bytes.</param>
/// <param name="Digest">SHA-256 of the content.</param>
internal sealed record PartSeal(uint Crc, uint Size, uint CompressedSize, byte[] Digest);

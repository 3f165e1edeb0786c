namespace Pvd.Documents.Packaging;

/// <summary>A part as it lies in a package: compressed, with what the zip directory and the fingerprint say of it.</summary>
internal sealed class StoredPart(string path, ArraySegment<byte> compressed, PartSeal seal)
{
    public string Path => path;

    public PartSeal Seal => seal;

    public static StoredPart Of(string path, byte[] content)
    {
        using var deflated = new DeflatedPart();
        deflated.Write(content, content.Length);
        return deflated.Store(path);
    }

    public void CopyTo(Stream output) => output.Write(compressed.Array!, compressed.Offset, compressed.Count);
}

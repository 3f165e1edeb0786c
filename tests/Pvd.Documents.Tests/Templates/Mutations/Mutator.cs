using System.IO.Compression;

namespace Pvd.Documents.Tests.Templates.Mutations;

/// <summary>Damages a file: its bytes as they lie on the disk, or the text or the tree of XML inside of a sound zip.</summary>
internal sealed class Mutator(int seed)
{
    private const int MostDamages = 4;
    private readonly Random _random = new(seed);

    public byte[] Damage(byte[] file) =>
        _random.Next(5) switch
        {
            0 => DamageBytes(file, byTags: false),
            1 => DamagePart(file, part => DamageBytes(part, byTags: false)),
            2 => DamagePart(file, part => DamageBytes(part, byTags: true)),
            _ => DamagePart(file, new TreeMutator(_random).Damage),
        };

    private byte[] DamagePart(byte[] file, Func<byte[], byte[]> damage)
    {
        (string Path, byte[] Content)[] parts = [.. Parts(file)];
        int body = Array.FindIndex(parts, part => part.Path == "word/document.xml");
        int chosen = _random.Next(2) == 0 ? body : _random.Next(parts.Length);
        bool isXml = !parts[chosen].Path.EndsWith(".png", StringComparison.Ordinal);
        parts[chosen].Content = (isXml ? damage : part => DamageBytes(part, byTags: false))(parts[chosen].Content);

        using MemoryStream damaged = new();
        using (ZipArchive zip = new(damaged, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, byte[] content) in parts)
            {
                using Stream entry = zip.CreateEntry(path, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return damaged.ToArray();
    }

    private byte[] DamageBytes(byte[] bytes, bool byTags)
    {
        List<byte> damaged = [.. bytes];
        int damages = 1 + _random.Next(MostDamages);
        for (int i = 0; i < damages && damaged.Count > 0; i++)
        {
            DamageOnce(damaged, byTags);
        }

        return [.. damaged];
    }

    private void DamageOnce(List<byte> bytes, bool byTags)
    {
        int from = Place(bytes, byTags);
        int to = byTags ? NextTag(bytes, from + 1 + _random.Next(200)) : Math.Min(bytes.Count, from + _random.Next(60));
        to = Math.Max(from, to);
        switch (_random.Next(byTags ? 3 : 6))
        {
            case 0:
                bytes.RemoveRange(from, to - from);
                break;
            case 1:
                bytes.InsertRange(Place(bytes, byTags), bytes.GetRange(from, to - from));
                break;
            case 2:
                List<byte> moved = bytes.GetRange(from, to - from);
                bytes.RemoveRange(from, to - from);
                bytes.InsertRange(bytes.Count == 0 ? 0 : Place(bytes, byTags), moved);
                break;
            case 3:
                bytes[from] ^= (byte)(1 << _random.Next(8));
                break;
            case 4:
                bytes[from] = (byte)_random.Next(256);
                break;
            default:
                bytes.RemoveRange(from, bytes.Count - from);
                break;
        }
    }

    private int Place(List<byte> bytes, bool byTags)
    {
        int any = _random.Next(bytes.Count);
        return byTags ? Math.Min(NextTag(bytes, any), bytes.Count - 1) : any;
    }

    private static int NextTag(List<byte> bytes, int from)
    {
        int found = from < bytes.Count ? bytes.IndexOf((byte)'<', from) : -1;
        return found < 0 ? bytes.Count : found;
    }

    private static IEnumerable<(string Path, byte[] Content)> Parts(byte[] file)
    {
        using ZipArchive zip = new(new MemoryStream(file));
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using Stream stream = entry.Open();
            using MemoryStream content = new();
            stream.CopyTo(content);
            yield return (entry.FullName, content.ToArray());
        }
    }
}

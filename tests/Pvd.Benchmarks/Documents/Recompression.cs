using System.IO.Compression;

namespace Pvd.Benchmarks.Documents;

/// <summary>What W2 is measured against: the finished parts of the same documents, compressed and nothing else.</summary>
internal sealed class Recompression
{
    private readonly IReadOnlyList<(string Path, byte[] Content)>[] _documents;
    private readonly byte[][][] _changed;

    internal Recompression(IReadOnlyList<byte[]> documents)
    {
        _documents = [.. documents.Select(document => Opened.PartsOf(document))];
        IReadOnlyList<(string Path, byte[] Content)> first = _documents[0];
        HashSet<string> changed =
        [
            .. first
                .Where(
                    (part, i) => _documents.Any(document => !document[i].Content.AsSpan().SequenceEqual(part.Content))
                )
                .Select(part => part.Path),
        ];
        _changed =
        [
            .. _documents.Select(document =>
                document.Where(part => changed.Contains(part.Path)).Select(part => part.Content).ToArray()
            ),
        ];
    }

    /// <summary>All parts, by the runtime's own zip.</summary>
    internal long ZipAll(int count, CompressionLevel level)
    {
        long size = 0;
        for (int i = 0; i < count; i++)
        {
            using MemoryStream file = new();
            using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
            {
                foreach ((string path, byte[] content) in _documents[i % _documents.Length])
                {
                    using Stream entry = zip.CreateEntry(path, level).Open();
                    entry.Write(content);
                }
            }

            size += file.ToArray().Length;
        }

        return size;
    }

    /// <summary>Only the parts that differ from one document to the next.</summary>
    internal long DeflateChanged(int count, CompressionLevel level)
    {
        long size = 0;
        for (int i = 0; i < count; i++)
        {
            foreach (byte[] content in _changed[i % _changed.Length])
            {
                using MemoryStream file = new();
                using (DeflateStream deflate = new(file, level, leaveOpen: true))
                {
                    deflate.Write(content);
                }

                size += file.ToArray().Length;
            }
        }

        return size;
    }
}

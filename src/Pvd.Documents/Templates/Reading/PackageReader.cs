using System.IO.Compression;
using Pvd.Domain;

namespace Pvd.Documents.Templates.Reading;

/// <summary>Reads the parts of an untrusted file, within limits of size, number and ratio.</summary>
internal sealed class PackageReader(TemplateLimits limits, ProblemSink problems)
{
    private const int Freely = 1 << 20;
    private static readonly byte[] OldFormat = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>What was decompressed, parts that are refused included.</summary>
    private long _decompressed;

    /// <summary>Reads all parts, by path; <c>null</c>, and a problem, when the file cannot be read.</summary>
    public IReadOnlyDictionary<string, byte[]>? Read(Stream file)
    {
        long read = 0;
        if (ReadBounded(file, limits.FileBytes, ref read) is not { } bytes)
        {
            Report("file.too-large", null, TemplateMessages.TooLarge, limits.FileBytes);
            return null;
        }

        if (bytes.Length >= OldFormat.Length && OldFormat.SequenceEqual(bytes.Take(OldFormat.Length)))
        {
            problems.Add("file.encrypted", TemplatePlace.File, TemplateMessages.Encrypted);
            return null;
        }

        try
        {
            using ZipArchive zip = new(new MemoryStream(bytes), ZipArchiveMode.Read);
            return ReadParts(zip);
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            problems.Add("file.not-a-zip", TemplatePlace.File, TemplateMessages.NotAZip);
            return null;
        }
    }

    /// <summary>What the platform throws over a file that is no sound zip.</summary>
    private static bool IsDamage(Exception fault) =>
        fault
            is InvalidDataException
                or IOException
                or NotSupportedException
                or ArgumentException
                or OverflowException
                or IndexOutOfRangeException;

    private Dictionary<string, byte[]>? ReadParts(ZipArchive zip)
    {
        if (zip.Entries.Count > limits.Parts)
        {
            Report("file.too-many-parts", null, TemplateMessages.TooManyParts, limits.Parts);
            return null;
        }

        Dictionary<string, byte[]> parts = new(StringComparer.OrdinalIgnoreCase);
        int before = problems.Problems.Count;
        foreach (ZipArchiveEntry entry in zip.Entries.Where(entry => entry.Name.Length > 0 || entry.Length > 0))
        {
            if (!IsPlainPath(entry.FullName) || parts.ContainsKey(entry.FullName))
            {
                problems.Add(
                    "file.bad-part-name",
                    TemplatePlace.File,
                    TemplateMessages.BadPartName.Fill("name", Shortened(entry.FullName))
                );
                continue;
            }

            if (ReadPart(entry) is { } content)
            {
                parts.Add(entry.FullName, content);
            }

            if (_decompressed > limits.TotalBytes)
            {
                Report("file.all-too-large", null, TemplateMessages.AllTooLarge, limits.TotalBytes);
                return null;
            }
        }

        return problems.Problems.Count == before ? parts : null;
    }

    private byte[]? ReadPart(ZipArchiveEntry entry)
    {
        try
        {
            long most = Math.Max(Freely, checked(entry.CompressedLength * limits.Ratio));
            using Stream stream = entry.Open();
            byte[]? content = ReadBounded(stream, (int)Math.Min(limits.PartBytes, most), ref _decompressed);
            if (content is null)
            {
                bool isRatio = most < limits.PartBytes;
                Report(
                    isRatio ? "file.ratio" : "file.part-too-large",
                    entry.FullName,
                    isRatio ? TemplateMessages.TooCompressed : TemplateMessages.PartTooLarge,
                    isRatio ? limits.Ratio : limits.PartBytes
                );
            }

            return content;
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            problems.Add("file.truncated", new() { Part = entry.FullName }, TemplateMessages.Truncated);
            return null;
        }
    }

    /// <summary>Reads to the end; <c>null</c> when there are more bytes than allowed.</summary>
    private static byte[]? ReadBounded(Stream stream, int most, ref long total)
    {
        using MemoryStream read = new();
        byte[] buffer = new byte[81_920];
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            total += count;
            if (read.Length + count > most)
            {
                return null;
            }

            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }

    private static bool IsPlainPath(string path) =>
        path.Length is > 0 and < 256
        && path[0] != '/'
        && !path.Contains('\\')
        && !path.Contains(':')
        && path.Split('/').All(segment => segment.Length > 0 && segment is not ("." or ".."));

    private static string Shortened(string name) => name.Length <= 60 ? name : name.Substring(0, 60) + "…";

    private void Report(string code, string? part, Localized message, int limit) =>
        problems.Add(code, new() { Part = part }, message.Fill("limit", Wording.Digits(limit)));
}

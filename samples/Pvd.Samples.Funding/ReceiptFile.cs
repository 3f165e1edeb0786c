using Pvd.Domain.Json;
using Pvd.Rules.Receipts;

namespace Pvd.Samples.Funding;

/// <summary>Reads a file that is one receipt, or has one on each line: a first line that closes what it opens tells the second.</summary>
internal static class ReceiptFile
{
    /// <summary>The receipts, each with its line; without one where the receipt is the whole file.</summary>
    internal static IEnumerable<(int? Line, ReadResult<Receipt> Result)> Read(byte[] file)
    {
        List<byte[]> lines = [.. Lines(file)];
        byte[] first = lines.FirstOrDefault(line => line.Length > 0) ?? [];
        if (first is not [.., (byte)'}'])
        {
            yield return (null, Receipt.Read(new MemoryStream(file)));
            yield break;
        }

        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > 0)
            {
                yield return (i + 1, Receipt.Read(new MemoryStream(lines[i])));
            }
        }
    }

    private static IEnumerable<byte[]> Lines(byte[] file)
    {
        int start = 0;
        while (start < file.Length)
        {
            int feed = Array.IndexOf(file, (byte)'\n', start);
            int end = feed < 0 ? file.Length : feed;
            yield return file[start..end].AsSpan().TrimEnd(" \t\r"u8).ToArray();
            start = end + 1;
        }
    }
}

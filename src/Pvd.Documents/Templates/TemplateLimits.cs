namespace Pvd.Documents.Templates;

/// <summary>How much of an untrusted template is read. Whatever goes beyond is a problem, told without reading on.</summary>
/// <remarks>The defaults are far above any convention, and keep the memory of a reading below a few hundred megabytes.</remarks>
public sealed class TemplateLimits
{
    /// <summary>Deeper, reading would depend on the stack of the thread.</summary>
    private const int DeepestReading = 1_000;

    /// <summary>Sets limits.</summary>
    /// <param name="fileBytes">The largest file, in bytes.</param>
    /// <param name="parts">The largest number of parts in the file.</param>
    /// <param name="partBytes">The largest part once decompressed, in bytes.</param>
    /// <param name="totalBytes">The largest sum of the parts once decompressed, in bytes.</param>
    /// <param name="ratio">How many times larger than in the file a part above one mebibyte may be.</param>
    /// <param name="depth">How deep elements may stand in one another; at most 1,000.</param>
    /// <param name="paragraphCharacters">The longest paragraph, in characters.</param>
    /// <param name="controls">The largest number of content controls in a part.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1, or the depth above 1,000.</exception>
    public TemplateLimits(
        int fileBytes = 32 << 20,
        int parts = 1_000,
        int partBytes = 16 << 20,
        int totalBytes = 64 << 20,
        int ratio = 200,
        int depth = 256,
        int paragraphCharacters = 1_000_000,
        int controls = 50_000
    )
    {
        FileBytes = Positive(fileBytes, nameof(fileBytes));
        Parts = Positive(parts, nameof(parts));
        PartBytes = Positive(partBytes, nameof(partBytes));
        TotalBytes = Positive(totalBytes, nameof(totalBytes));
        Ratio = Positive(ratio, nameof(ratio));
        Depth =
            depth <= DeepestReading
                ? Positive(depth, nameof(depth))
                : throw new ArgumentOutOfRangeException(nameof(depth), depth, "Elements are read to a depth of 1,000.");
        ParagraphCharacters = Positive(paragraphCharacters, nameof(paragraphCharacters));
        Controls = Positive(controls, nameof(controls));
    }

    /// <summary>Gets the limits that hold unless others are given.</summary>
    public static TemplateLimits Default { get; } = new();

    /// <summary>Gets the largest file, in bytes.</summary>
    public int FileBytes { get; }

    /// <summary>Gets the largest number of parts in the file.</summary>
    public int Parts { get; }

    /// <summary>Gets the largest part once decompressed, in bytes.</summary>
    public int PartBytes { get; }

    /// <summary>Gets the largest sum of the parts once decompressed, in bytes.</summary>
    public int TotalBytes { get; }

    /// <summary>Gets how many times larger than in the file a part above one mebibyte may be.</summary>
    public int Ratio { get; }

    /// <summary>Gets how deep elements may stand in one another.</summary>
    public int Depth { get; }

    /// <summary>Gets the longest paragraph, in characters.</summary>
    public int ParagraphCharacters { get; }

    /// <summary>Gets the largest number of content controls in a part.</summary>
    public int Controls { get; }

    private static int Positive(int limit, string name) =>
        limit >= 1 ? limit : throw new ArgumentOutOfRangeException(name, limit, "A limit is at least 1.");
}

namespace Pvd.Documents.Templates;

/// <summary>How much of an untrusted template is read. Whatever goes beyond is a problem, told without reading on.</summary>
/// <remarks>The defaults are far above any convention, and keep the memory of a reading below a few hundred megabytes.</remarks>
public sealed class TemplateLimits
{
    /// <summary>Gets the limits that hold unless others are given.</summary>
    public static TemplateLimits Default { get; } = new();

    /// <summary>Gets or sets the largest file, in bytes; 32 MiB by default.</summary>
    public int FileBytes { get; set; } = 32 << 20;

    /// <summary>Gets or sets the largest number of parts in the file; 1,000 by default.</summary>
    public int Parts { get; set; } = 1_000;

    /// <summary>Gets or sets the largest part once decompressed, in bytes; 16 MiB by default.</summary>
    public int PartBytes { get; set; } = 16 << 20;

    /// <summary>Gets or sets the largest sum of the parts once decompressed, in bytes; 64 MiB by default.</summary>
    public int TotalBytes { get; set; } = 64 << 20;

    /// <summary>Gets or sets how many times larger than in the file a part above one mebibyte may be; 200 by default.</summary>
    public int Ratio { get; set; } = 200;

    /// <summary>Gets or sets how deep elements may stand in one another; 256 by default.</summary>
    public int Depth { get; set; } = 256;

    /// <summary>Gets or sets the longest paragraph, in characters; 1,000,000 by default.</summary>
    public int ParagraphCharacters { get; set; } = 1_000_000;

    /// <summary>Gets or sets the largest number of content controls in a part; 50,000 by default.</summary>
    public int Controls { get; set; } = 50_000;
}

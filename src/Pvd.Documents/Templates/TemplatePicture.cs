namespace Pvd.Documents.Templates;

/// <summary>A picture that takes the place of one of the template.</summary>
/// <remarks>It is scaled to fit into the frame of the picture that it replaces, and keeps its proportions.</remarks>
public sealed class TemplatePicture
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private const int PngSizeAt = 16;
    private const int PngHeaderLength = 24;

    private TemplatePicture(byte[] content, int width, int height)
    {
        Content = content;
        Width = width;
        Height = height;
    }

    internal byte[] Content { get; }

    internal int Width { get; }

    internal int Height { get; }

    /// <summary>Takes a picture in the PNG format.</summary>
    /// <param name="content">The bytes of the file; copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">It is no PNG file.</exception>
    public static TemplatePicture Png(byte[] content)
    {
        _ = content ?? throw new ArgumentNullException(nameof(content));
        if (content.Length < PngHeaderLength || !content.Take(PngSignature.Length).SequenceEqual(PngSignature))
        {
            throw new ArgumentException("Expected a picture in the PNG format.", nameof(content));
        }

        int width = ReadInt32(content, PngSizeAt);
        int height = ReadInt32(content, PngSizeAt + 4);
        return width > 0 && height > 0
            ? new([.. content], width, height)
            : throw new ArgumentException("Expected a picture with a width and a height.", nameof(content));
    }

    private static int ReadInt32(byte[] bytes, int at) =>
        (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
}

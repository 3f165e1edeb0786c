using System.Buffers.Binary;
using System.Globalization;
using Pvd.Documents.Templates;

namespace Pvd.Documents.Tests.Templates;

/// <summary>Pictures as Word puts them into a paragraph.</summary>
internal static class Drawn
{
    private const string PictureSpace = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <summary>A run that shows a picture.</summary>
    /// <param name="number">The number that Word gave the drawing.</param>
    /// <param name="relationship">How the part refers to the picture.</param>
    /// <param name="width">Width of the frame, in English metric units.</param>
    /// <param name="height">Height of the frame, in English metric units.</param>
    public static string Picture(int number, string relationship, long width = 914_400, long height = 457_200) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <w:r><w:drawing><wp:inline><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{number}" name="Logo" descr="Logo"/><a:graphic><a:graphicData uri="{PictureSpace}"><pic:pic><pic:nvPicPr><pic:cNvPr id="{number}" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relationship}"/><a:srcRect l="1000"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
            """
        );

    /// <summary>As much of a picture file as says its size.</summary>
    public static TemplatePicture Png(int width, int height) => TemplatePicture.Png(PngBytes(width, height));

    /// <summary>As much of a picture file as says its size.</summary>
    public static byte[] PngBytes(int width, int height)
    {
        byte[] file = [0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. new byte[8]];
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
        return file;
    }
}

using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Pvd.Documents.Templates;
using static Pvd.Documents.Tests.Templates.WordFile;
using Blip = DocumentFormat.OpenXml.Drawing.Blip;
using ShapeExtents = DocumentFormat.OpenXml.Drawing.Extents;

namespace Pvd.Documents.Tests.Templates;

/// <summary>Pictures of the model take the place of those of the template, and no two drawings bear the same number.</summary>
public sealed class PictureTests
{
    private const string HeaderRelationships =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"image\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/image.png\"/></Relationships>";

    /// <summary>The frame is 200 by 100 thousand units.</summary>
    [Theory]
    [InlineData(20, 10, 200_000, 100_000)]
    [InlineData(40, 10, 200_000, 50_000)]
    [InlineData(10, 10, 100_000, 100_000)]
    [InlineData(1, 1_000, 100, 100_000)]
    [InlineData(int.MaxValue, 1, 200_000, 1)]
    public void A_picture_fits_into_the_frame_and_keeps_its_proportions(int width, int height, long cx, long cy)
    {
        TemplatePicture logo = Drawn.Png(width, height);
        WordFile file = WithBody(P("avant") + Paragraph(Logo()) + P("après"))
            .AddPicture(Drawn.PngBytes(2, 1))
            .AddHeader(Paragraph(Logo()) + P("fin"))
            .Put("word/_rels/header1.xml.rels", HeaderRelationships);
        using WordprocessingDocument word = Opened(Rendered.Of(file, new("Airvault") { Logo = logo }));
        OpenXmlPart[] parts = [word.MainDocumentPart!, word.MainDocumentPart!.HeaderParts.Single()];
        Assert.All(
            parts,
            part =>
            {
                Extent frame = part.RootElement!.Descendants<Extent>().Single();
                ShapeExtents shape = part.RootElement.Descendants<ShapeExtents>().Single();
                Assert.Equal((cx, cy), (frame.Cx!.Value, frame.Cy!.Value));
                Assert.Equal((cx, cy), (shape.Cx!.Value, shape.Cy!.Value));
                Assert.Empty(part.RootElement.Descendants<DocumentFormat.OpenXml.Drawing.SourceRectangle>());
                string id = part.RootElement.Descendants<Blip>().Single().Embed!.Value!;
                Assert.Equal(Drawn.PngBytes(width, height), BytesOf(part.GetPartById(id)));
            }
        );
    }

    [Fact]
    public void A_picture_that_is_not_known_leaves_nothing_behind()
    {
        WordFile file = WithBody(P("avant") + Paragraph(Logo()) + Paragraph(R("Logo : ") + Logo()))
            .AddPicture(Drawn.PngBytes(2, 1))
            .AddHeader(Paragraph(Logo()) + P("fin"))
            .Put("word/_rels/header1.xml.rels", HeaderRelationships);
        byte[] document = Rendered.Of(file, new Town("Airvault"));
        Assert.Equal("avant\nLogo : ", Rendered.LinesOf(document));
        using WordprocessingDocument word = Opened(document);
        Assert.Empty(word.MainDocumentPart!.Document.Descendants<Blip>());
        Header header = word.MainDocumentPart.HeaderParts.Single().Header!;
        Assert.Empty(header.Descendants<Blip>());
        Assert.Single(header.Elements<Paragraph>());
    }

    [Fact]
    public void No_two_drawings_bear_the_same_number()
    {
        Town town = new("Airvault") { Logo = Drawn.Png(1, 1), Districts = [new("a"), new("b"), new("c")] };
        WordFile file = WithBody(
                Paragraph(Drawn.Picture(1_000_002, "image"))
                    + Control("pour quartiers", Paragraph(Field("nom") + Drawn.Picture(5, "image")))
                    + Paragraph(Control("logo", Drawn.Picture(5, "image")))
            )
            .AddPicture(Drawn.PngBytes(2, 1))
            .AddHeader(Paragraph(Logo()))
            .Put("word/_rels/header1.xml.rels", HeaderRelationships);
        using WordprocessingDocument word = Opened(Rendered.Of(file, town));
        uint[] numbers =
        [
            .. word.MainDocumentPart!.Document.Descendants<DocProperties>()
                .Concat(word.MainDocumentPart.HeaderParts.Single().Header!.Descendants<DocProperties>())
                .Select(drawing => drawing.Id!.Value),
        ];
        Assert.Equal(6, numbers.Length);
        Assert.Equal(numbers, numbers.Distinct());
    }

    [Fact]
    public void A_document_that_was_made_once_can_be_a_template_again()
    {
        WordFile file = WithBody(Paragraph(Logo()))
            .AddPicture(Drawn.PngBytes(2, 1))
            .Put("word/media/pvd-picture1.png", [1]);
        using WordprocessingDocument word = Opened(Rendered.Of(file, new("Airvault") { Logo = Drawn.Png(3, 1) }));
        Assert.Equal(Drawn.PngBytes(3, 1), BytesOf(word.MainDocumentPart!.GetPartById("pvdPicture2")));
    }

    private static string Logo() => Control("logo", Drawn.Picture(3, "image", 200_000, 100_000));

    private static WordprocessingDocument Opened(byte[] document) =>
        WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);

    private static byte[] BytesOf(OpenXmlPart part)
    {
        using Stream stream = part.GetStream();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

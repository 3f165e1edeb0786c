using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Pvd.Documents.Templates;

namespace Pvd.Documents.Tests.Templates;

/// <summary>What comes out of a template, as text: a line a paragraph, cells between bars.</summary>
internal static class Rendered
{
    public static string Lines(string body, Town town) => LinesOf(Of(WordFile.WithBody(body), town));

    public static byte[] Of(WordFile file, Town town)
    {
        Template<Town> template = Template<Town>.Compile(file.Open(), Town.Model).Require();
        using MemoryStream output = new();
        template.Render(town, output);
        Assert.Empty(Faults(output.ToArray()));
        return output.ToArray();
    }

    public static IReadOnlyList<string> Faults(byte[] document)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(file)
                .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath} {fault.Description}"),
        ];
    }

    public static string LinesOf(byte[] document)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return string.Join('\n', file.MainDocumentPart!.Document.Body!.ChildElements.SelectMany(Blocks));
    }

    private static IEnumerable<string> Blocks(OpenXmlElement block) =>
        block switch
        {
            Paragraph paragraph => [TextOf(paragraph)],
            Table table => table
                .Elements<TableRow>()
                .Select(row => string.Join(" | ", row.Elements<TableCell>().Select(CellText))),
            SdtBlock => throw new InvalidOperationException("A control is left."),
            _ => [],
        };

    private static string CellText(TableCell cell) => string.Join('/', cell.ChildElements.SelectMany(Blocks));

    private static string TextOf(Paragraph paragraph)
    {
        Assert.Empty(paragraph.Descendants<SdtElement>());
        return string.Concat(
                paragraph
                    .Descendants()
                    .Select(inner =>
                        inner is Text text ? text.Text
                        : inner is Break ? "↵"
                        : ""
                    )
            )
            .Replace('\u00A0', ' ')
            .Replace('\u202F', ' ');
    }
}

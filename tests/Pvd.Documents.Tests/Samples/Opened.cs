using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Pvd.Domain;
using Pvd.Rules;

namespace Pvd.Documents.Tests.Samples;

/// <summary>A rendered document as the Open XML SDK reads it.</summary>
internal sealed class Opened : IDisposable
{
    private readonly MemoryStream _file;

    private Opened(MemoryStream file)
    {
        _file = file;
        File = WordprocessingDocument.Open(file, isEditable: false);
    }

    public WordprocessingDocument File { get; }

    public MainDocumentPart Main => File.MainDocumentPart!;

    public Body Body => Main.Document.Body!;

    public IEnumerable<Style> Styles => Main.StyleDefinitionsPart!.Styles!.Elements<Style>();

    /// <summary>The paragraphs outside tables and the cells of tables, in order, with plain spaces.</summary>
    public IReadOnlyList<string> Lines => [.. Body.Descendants<Paragraph>().Select(TextOf)];

    /// <summary>The whole text, with plain spaces.</summary>
    public string Text => string.Join('\n', Lines);

    public static Opened Of(PvdDossier dossier, LawInForce? law = null) =>
        new(new MemoryStream(MembershipConventionDocument.Render(dossier, law)));

    /// <summary>The rows of the table with this caption, header first.</summary>
    public IReadOnlyList<string[]> Table(string caption) =>
        [
            .. Body.Descendants<Table>()
                .Single(table => Caption(table) == caption)
                .Elements<TableRow>()
                .Select(row =>
                    row.Elements<TableCell>()
                        .Select(cell => string.Join('|', cell.Elements<Paragraph>().Select(TextOf)))
                        .ToArray()
                ),
        ];

    public static string? Caption(Table table) => table.Descendants<TableCaption>().FirstOrDefault()?.Val?.Value;

    public static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    public void Dispose()
    {
        File.Dispose();
        _file.Dispose();
    }

    private static string TextOf(Paragraph paragraph) => Plain(paragraph.InnerText);

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}

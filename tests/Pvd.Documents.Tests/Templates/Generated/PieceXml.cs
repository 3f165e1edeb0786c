using static Pvd.Documents.Tests.Templates.WordFile;

namespace Pvd.Documents.Tests.Templates.Generated;

/// <summary>A generated template as Word stores it.</summary>
internal static class PieceXml
{
    public static string Of(IReadOnlyList<Piece> pieces) => string.Concat(pieces.Select(Of));

    private static string Of(Piece piece) =>
        piece switch
        {
            Piece.Fixed text => R(text.Text),
            Piece.Value value => Field(value.Name),
            Piece.ValueParagraph value => Control(value.Name, P("exemple")),
            Piece.Paragraph paragraph => Paragraph(Of(paragraph.Runs)),
            Piece.Table table => Table(Of(table.Rows)),
            Piece.Row row => $"<w:tr>{Of(row.Cells)}</w:tr>",
            Piece.Cell cell => $"<w:tc>{Of(cell.Blocks)}</w:tc>",
            Piece.ValueCell value => Control(value.Name, $"<w:tc>{P("exemple")}</w:tc>"),
            Piece.Loop loop => Control("pour " + loop.List, Of(loop.Body)),
            Piece.Test test => Control((test.Expected ? "si " : "sauf ") + test.Name, Of(test.Body)),
            _ => throw new ArgumentOutOfRangeException(nameof(piece)),
        };
}

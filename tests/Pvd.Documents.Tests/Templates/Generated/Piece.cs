namespace Pvd.Documents.Tests.Templates.Generated;

/// <summary>What a generated template is made of; runs, blocks and rows alike are governed by loops and conditions.</summary>
internal abstract record Piece
{
    private Piece() { }

    /// <summary>Fixed text within a paragraph.</summary>
    public sealed record Fixed(string Text) : Piece;

    /// <summary>A value within a paragraph.</summary>
    public sealed record Value(string Name) : Piece;

    /// <summary>A control around a whole paragraph that prints a value.</summary>
    public sealed record ValueParagraph(string Name) : Piece;

    public sealed record Paragraph(IReadOnlyList<Piece> Runs) : Piece;

    public sealed record Table(IReadOnlyList<Piece> Rows) : Piece;

    /// <summary>A row; each of its cells holds blocks.</summary>
    public sealed record Row(IReadOnlyList<Piece> Cells) : Piece;

    public sealed record Cell(IReadOnlyList<Piece> Blocks) : Piece;

    /// <summary>A control around a whole cell that prints a value.</summary>
    public sealed record ValueCell(string Name) : Piece;

    public sealed record Loop(string List, IReadOnlyList<Piece> Body) : Piece;

    public sealed record Test(string Name, bool Expected, IReadOnlyList<Piece> Body) : Piece;
}

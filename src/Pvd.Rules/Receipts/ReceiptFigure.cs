namespace Pvd.Rules.Receipts;

/// <summary>A computed amount as a receipt keeps it.</summary>
public sealed record ReceiptFigure
{
    internal ReceiptFigure(string id, Euro amount)
    {
        Id = id;
        Amount = amount;
    }

    /// <summary>Gets the stable id, such as <c>anah-share</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the amount.</summary>
    public Euro Amount { get; }
}

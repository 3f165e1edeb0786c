namespace Pvd.Rules.Receipts;

/// <summary>A parameter of the law as a receipt keeps it.</summary>
public sealed record ReceiptParameter
{
    internal ReceiptParameter(string id, LocalDate day, FactValue value)
    {
        Id = id;
        Day = day;
        Value = value;
    }

    /// <summary>Gets the id, such as <c>CDP-02</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the day it was read for.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the value that was read; unknown when there was none.</summary>
    public FactValue Value { get; }
}

namespace Pvd.Domain.Projects;

/// <summary>The maquette financière: what each fiche action costs and who pays, one row each, summed to the cent. Derived from the sheets, never stored.</summary>
public sealed record FinancingTable
{
    private FinancingTable(IReadOnlyList<FinancingTableRow> rows) =>
        Rows = new ValueList<FinancingTableRow>(rows, nameof(rows));

    /// <summary>Gets the rows, in the order of the sheets.</summary>
    public IReadOnlyList<FinancingTableRow> Rows { get; }

    /// <summary>Gets the cost of all actions excluding tax, in euros; <c>null</c> when that of one of them is not known.</summary>
    public Euro? TotalCost => Sum(Rows.Select(row => row.TotalCost));

    /// <summary>Gets the part of it that grants accept, in euros; <c>null</c> when that of one action is not known.</summary>
    public Euro? EligibleCost => Sum(Rows.Select(row => row.EligibleCost));

    /// <summary>Gets the sum of every amount known, in euros.</summary>
    public Euro Total => Rows.Aggregate(Euro.Zero, (sum, row) => sum + row.Total);

    /// <summary>Gets what no line pays, in euros (negative where lines pay more than the cost); <c>null</c> when a cost or an amount is not known.</summary>
    public Euro? Balance => Sum(Rows.Select(row => row.Balance));

    /// <summary>Gets the days of help in kind: no part of any sum of euros.</summary>
    public decimal InKindDays => Rows.Sum(row => row.InKindDays);

    /// <summary>Makes the table of some sheets.</summary>
    /// <param name="sheets">The sheets.</param>
    public static FinancingTable Of(IEnumerable<ActionSheet> sheets) =>
        new([.. Guard.NotNull(sheets, nameof(sheets)).Select(FinancingTableRow.Of)]);

    /// <summary>Gets the sum of a column, in euros; an amount that is not known adds nothing.</summary>
    /// <param name="column">The column.</param>
    public Euro SumOf(FinancingColumn column) => Rows.Aggregate(Euro.Zero, (sum, row) => sum + row.Amount(column));

    /// <summary>Gets what all actions cost in a year excluding tax, in euros; <c>null</c> when the split of one of them is not known.</summary>
    /// <param name="year">The calendar year.</param>
    public Euro? CostOf(int year) => Sum(Rows.Select(row => row.CostOf(year)));

    private static Euro? Sum(IEnumerable<Euro?> amounts) =>
        amounts.Aggregate((Euro?)Euro.Zero, (sum, amount) => sum + amount);
}

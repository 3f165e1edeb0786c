namespace Pvd.Domain.Projects;

/// <summary>The row of one fiche action in the maquette financière.</summary>
public sealed record FinancingTableRow
{
    private readonly ActionSheet _sheet;

    private FinancingTableRow(ActionSheet sheet)
    {
        _sheet = sheet;
        Lines = sheet.Financing;
    }

    /// <summary>Gets the number of the action.</summary>
    public string Number => _sheet.Number;

    /// <summary>Gets its title.</summary>
    public string Title => _sheet.Title;

    /// <summary>Gets the name of the maître d’ouvrage, or what kind of body it is where it has none; <c>null</c> when not known.</summary>
    public Localized? Owner =>
        _sheet.Owner is not { } owner ? null
        : owner.Name is { } name ? Localized.Same(name)
        : owner.Kind.Label;

    /// <summary>Gets the year in which the action is planned to start; <c>null</c> when not known.</summary>
    public int? StartYear => _sheet.Schedule?.From?.Year;

    /// <summary>Gets the cost excluding tax, in euros; <c>null</c> when not known.</summary>
    public Euro? TotalCost => _sheet.Cost?.ExcludingTax;

    /// <summary>Gets the part of it that grants accept, in euros; <c>null</c> when not known.</summary>
    public Euro? EligibleCost => _sheet.Cost?.Eligible;

    /// <summary>Gets the lines, with the state of each, those refused among them; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<ActionFinancing>? Lines { get; }

    /// <summary>Gets whether the list of the lines, or the amount of one that counts, is not known: the sums are then lower bounds.</summary>
    public bool IsOpen =>
        Lines is null || Lines.Any(line => FinancingColumn.Of(line) is not null && line.Amount is null);

    /// <summary>Gets the sum of every amount known, in euros.</summary>
    public Euro Total => Sum((Lines ?? []).Where(line => FinancingColumn.Of(line) is not null));

    /// <summary>Gets what no line pays, in euros (negative where lines pay more than the cost); <c>null</c> when the cost or an amount is not known.</summary>
    public Euro? Balance => IsOpen ? null : TotalCost - Total;

    /// <summary>Gets the days of help in kind, those refused left out: no part of any sum of euros.</summary>
    public decimal InKindDays => _sheet.InKind.Where(help => help.Counts).Sum(help => help.Days ?? 0);

    /// <summary>Makes the row of a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    public static FinancingTableRow Of(ActionSheet sheet) => new(Guard.NotNull(sheet, nameof(sheet)));

    /// <summary>Gets what stands in a column, in euros; an amount that is not known adds nothing.</summary>
    /// <param name="column">The column.</param>
    public Euro Amount(FinancingColumn column)
    {
        Guard.NotNull(column, nameof(column));
        return Sum((Lines ?? []).Where(line => column.Equals(FinancingColumn.Of(line))));
    }

    /// <summary>Gets the cost of a year excluding tax, in euros: zero for a year that the split does not name; <c>null</c> when the split is not known.</summary>
    /// <param name="year">The calendar year.</param>
    public Euro? CostOf(int year) =>
        _sheet.Cost?.Years is { } years
            ? years.Where(share => share.Year == year).Aggregate(Euro.Zero, (sum, share) => sum + share.Amount)
            : null;

    private static Euro Sum(IEnumerable<ActionFinancing> lines) =>
        lines.Aggregate(Euro.Zero, (sum, line) => line.Amount is { } amount ? sum + amount : sum);
}

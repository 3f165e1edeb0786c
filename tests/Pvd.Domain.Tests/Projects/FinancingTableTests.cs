using Pvd.Domain.Funding;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Tests.Projects;

/// <summary>The maquette financière: one row a sheet, one column a funder, summed to the cent.</summary>
public sealed class FinancingTableTests
{
    [Property]
    public void Every_cent_stands_in_one_column_and_the_columns_make_the_total(ActionSheet[] sheets)
    {
        FinancingTable table = FinancingTable.Of(sheets);

        Assert.Equal(table.Total, Sum(FinancingColumn.All.Select(table.SumOf)));
        Assert.Equal(table.Total, Sum(table.Rows.Select(row => row.Total)));
        Assert.All(table.Rows, row => Assert.Equal(row.Total, Sum(FinancingColumn.All.Select(row.Amount))));
    }

    [Property]
    public void The_order_of_lines_and_sheets_changes_no_sum(ActionSheet[] sheets)
    {
        FinancingTable one = FinancingTable.Of(sheets);
        FinancingTable other = FinancingTable.Of(sheets.Reverse());

        Assert.Equal(one.Total, other.Total);
        Assert.Equal(one.Balance, other.Balance);
        Assert.Equal(one.InKindDays, other.InKindDays);
    }

    [Fact]
    public void A_row_tells_total_balance_and_days_apart()
    {
        FinancingTableRow row = FinancingTableRow.Of(
            new(
                "1",
                "Halle",
                owner: new(OwnerKind.Commune),
                cost: new(Euro.FromEuros(100_000m), years: [new(2022, Euro.FromEuros(100_000m))]),
                financing:
                [
                    new(ActionFunder.State, Euro.FromCents(3_333_333), instrument: FundingInstrument.Dsil),
                    new(ActionFunder.State, Euro.FromCents(3_333_333), instrument: FundingInstrument.DsilEnergy),
                    new(ActionFunder.Owner, Euro.FromCents(3_333_333)),
                    new(ActionFunder.Region, Euro.FromEuros(50_000m), FinancingState.Refused),
                ],
                inKind: [new(ActionFunder.Cerema, 12.5m), new(ActionFunder.Cerema, 3m, state: FinancingState.Refused)],
                schedule: new(new LocalDate(2022, 3, 1))
            )
        );

        Assert.Equal(Euro.FromCents(6_666_666), row.Amount(FinancingColumn.Dsil));
        Assert.Equal(Euro.Zero, row.Amount(FinancingColumn.Region));
        Assert.Equal(Euro.FromCents(9_999_999), row.Total);
        Assert.Equal(Euro.FromCents(1), row.Balance);
        Assert.Equal(12.5m, row.InKindDays);
        Assert.Equal(2022, row.StartYear);
        Assert.Equal("commune", row.Owner?.French);
        Assert.Equal((Euro.FromEuros(100_000m), Euro.Zero), (row.CostOf(2022), row.CostOf(2023)));
    }

    [Fact]
    public void The_days_of_the_cerema_never_mix_with_euros()
    {
        FinancingTableRow row = FinancingTableRow.Of(
            new(
                "1",
                "Étude",
                cost: new(Euro.FromEuros(10_000m)),
                financing:
                [
                    new(ActionFunder.Cerema, Euro.FromEuros(4_000m)),
                    new(ActionFunder.Owner, Euro.FromEuros(10_000m)),
                ]
            )
        );

        Assert.Null(FinancingColumn.Of(row.Lines![0]));
        Assert.Equal(Euro.FromEuros(10_000m), row.Total);
        Assert.Equal(Euro.Zero, row.Balance);
    }

    [Fact]
    public void What_is_not_known_is_never_zero()
    {
        ActionSheet open = new("1", "Halle", cost: new(Euro.FromEuros(5m)), financing: [new(ActionFunder.Anah)]);
        ActionSheet settled = new("2", "École", cost: new(Euro.FromEuros(5m)), financing: []);
        FinancingTable table = FinancingTable.Of([open, settled]);

        Assert.True(table.Rows[0].IsOpen);
        Assert.Null(table.Rows[0].Balance);
        Assert.Equal(Euro.FromEuros(5m), table.Rows[1].Balance);
        Assert.Null(table.Balance);
        Assert.Null(table.EligibleCost);
        Assert.Equal(Euro.FromEuros(10m), table.TotalCost);
        Assert.True(FinancingTableRow.Of(new("3", "Place")).IsOpen);
    }

    [Fact]
    public void Every_funder_but_the_cerema_has_a_column() =>
        Assert.Equal(
            [ActionFunder.Cerema],
            ActionFunder.All.Where(funder => FinancingColumn.Of(new(funder, Euro.Zero)) is null)
        );

    private static Euro Sum(IEnumerable<Euro> amounts) => amounts.Aggregate(Euro.Zero, (sum, amount) => sum + amount);
}

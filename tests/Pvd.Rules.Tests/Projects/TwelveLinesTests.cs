using Pvd.Domain.Projects;

namespace Pvd.Rules.Tests.Projects;

/// <summary>One call, twelve lines, nine funders: summed to the cent, and each finding cites.</summary>
public sealed class TwelveLinesTests
{
    private static readonly Assessment<FinancingTableRow> Answer = Sheets.Assess(Sheets.TwelveLines);

    [Fact]
    public void There_are_twelve_lines_from_nine_funders()
    {
        IReadOnlyList<ActionFinancing> lines = Sheets.TwelveLines.Financing!;

        Assert.Equal((12, 9), (lines.Count, lines.Select(line => line.Funder).Distinct().Count()));
    }

    [Fact]
    public void It_sums_to_the_cent()
    {
        FinancingTableRow row = Answer.Match(yes => yes.Value, _ => null!, _ => null!, _ => null!);

        Assert.Equal(Given.Euros("1200000.00"), row.Total);
        Assert.Equal(Given.Euros("90000.33"), row.Amount(FinancingColumn.Department));
        Assert.Equal(Euro.Zero, row.Balance);
        Assert.Equal(12.5m, row.InKindDays);
    }

    [Fact]
    public void Every_rule_speaks_and_each_finding_cites()
    {
        Assert.Equal(
            [
                "action.axis met",
                "action.owner met",
                "action.cost met",
                "action.indicators met",
                "action.financed met",
                "FIN-1 met",
                "FIN-2 met",
                "FIN-3 met",
                "FIN-5 unknown",
                .. Enumerable.Repeat("FIN-6 met", 11),
            ],
            Answer.Outcomes()
        );
        Assert.All(Answer.Findings, finding => Assert.EndsWith(finding.Citation(), finding.Sentence(Language.French)));
        Assert.All(Answer.Findings, finding => Assert.Contains(finding.Rule.Id, finding.Citation()));
        Assert.All(Answer.Findings, finding => Assert.DoesNotContain("{", finding.Reason(Language.English)));
    }

    [Fact]
    public void The_own_share_cites_its_parameter()
    {
        Finding finding = Answer.The("FIN-2");

        Assert.Equal(
            "Le maître d’ouvrage garde à sa charge 309 999,00 € ; le minimum, 20 % des financements publics, est de 236 000,00 €. — CGCT L1111-10, III · FIN-2 · OWN-01",
            Reading.Typed(finding.Sentence(Language.French))
        );
    }

    [Fact]
    public void It_opens_with_the_total() =>
        Assert.Equal(
            "Action sheet 1: nothing stands against it; €1,200,000.00 is written down as financing.",
            Answer.Headline(Language.English)
        );
}

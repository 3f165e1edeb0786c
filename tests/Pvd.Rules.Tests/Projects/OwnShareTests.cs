using FsCheck.Xunit;
using Pvd.Domain.Funding;
using Pvd.Domain.Projects;

namespace Pvd.Rules.Tests.Projects;

/// <summary>FIN-2 follows OWN-01 to OWN-13.</summary>
public sealed class OwnShareTests
{
    [Theory]
    [InlineData("80000.00", "", "79", "2022-03-01", "Met", "OWN-01")]
    [InlineData("80000.01", "", "79", "2022-03-01", "NotMet", "OWN-01")]
    [InlineData("70000.00", "lead-authority", "79", "2022-03-01", "Met", "OWN-11")]
    [InlineData("70000.01", "lead-authority", "79", "2022-03-01", "NotMet", "OWN-11")]
    [InlineData("99999.00", "", "972", "2022-03-01", "Met", "OWN-08")]
    [InlineData("99999.00", "urban-renewal", "79", "2022-03-01", "Met", "OWN-04")]
    [InlineData("80000.01", "protected-monument", "79", "2022-03-01", "MayBeSetAside", "OWN-02")]
    [InlineData("85000.00", "school-energy-renovation", "79", "2024-03-30", "NotMet", "OWN-01")]
    [InlineData("85000.00", "school-energy-renovation", "79", "2024-03-31", "MayBeSetAside", "OWN-07")]
    public void FIN_2_each_owner_and_subject_has_its_minimum(
        string aid,
        string subject,
        string department,
        string day,
        string outcome,
        string parameter
    )
    {
        ActionSheet sheet = Sheets.Sheet(
            [new(ActionFunder.Region, Given.Euros(aid))],
            new(OwnerKind.Commune, department: DepartmentCode.Parse(department)),
            subject.Length == 0 ? [] : [ProjectSubject.FromValue(subject)]
        );

        Finding finding = Sheets.Assess(sheet, day).The("FIN-2");

        Assert.Equal(outcome, $"{finding.Outcome}");
        Assert.Contains(parameter, finding.Citation());
    }

    [Fact]
    public void FIN_2_a_recorded_decision_is_cited_when_the_share_is_kept_only_thanks_to_it()
    {
        Finding kept = Derogated("88000.00").The("FIN-2");
        Finding missed = Derogated("91000.00").The("FIN-2");

        Assert.Equal(Outcome.Met, kept.Outcome);
        Assert.Equal(
            "Le maître d’ouvrage garde à sa charge 12 000,00 € ; la décision du préfet du 1er février 2022 ramène le minimum à 10 %, soit 10 000,00 €.",
            Reading.Typed(kept.Reason(Language.French))
        );
        Assert.Equal(Outcome.NotMet, missed.Outcome);
    }

    [Fact]
    public void FIN_2_a_decision_that_the_law_does_not_allow_is_told_and_left_out()
    {
        OwnShareDecision decision = new(Given.Day("2022-02-01"), Rate.FromPercent(10));
        Assessment<FinancingTableRow> answer = Sheets.Assess(
            Sheets.Sheet([new(ActionFunder.Region, Euro.FromEuros(88_000m))], decision: decision)
        );

        Assert.Equal(Outcome.NotMet, answer.The("FIN-2").Outcome);
        Assert.Equal(Outcome.NotMet, answer.The("own-share.decision").Outcome);
    }

    [Fact]
    public void FIN_2_private_money_and_refused_lines_are_outside() =>
        Assert.Equal(
            Outcome.Met,
            Sheets
                .Assess(
                    Sheets.Sheet([
                        new(ActionFunder.Region, Euro.FromEuros(40_000m)),
                        new(ActionFunder.Private, Euro.FromEuros(50_000m)),
                    ])
                )
                .The("FIN-2")
                .Outcome
        );

    [Fact]
    public void FIN_2_a_private_owner_is_not_bound_and_no_aid_asks_nothing()
    {
        ActionFinancing[] all = [new(ActionFunder.Region, Euro.FromEuros(100_000m))];

        Assert.Equal(Outcome.Met, Sheets.Assess(Sheets.Sheet(all, new(OwnerKind.Private))).The("FIN-2").Outcome);
        Assert.Equal(Outcome.Met, Sheets.Assess(Sheets.Sheet([])).The("FIN-2").Outcome);
    }

    [Fact]
    public void FIN_2_what_is_not_known_is_asked_for_in_the_sheet()
    {
        ActionFinancing[] lines = [new(ActionFunder.Region, Euro.FromEuros(80_000.01m))];

        Assert.Equal(
            "actionSheets.owner",
            Missing(new("1", "x", cost: new(Euro.FromEuros(100_000m)), financing: lines))
        );
        Assert.Equal("actionSheets.owner.department", Missing(Sheets.Sheet(lines, new(OwnerKind.Commune))));
        Assert.Equal(
            "actionSheets.subjects",
            Missing(new("1", "x", owner: Sheets.Commune, cost: new(Euro.FromEuros(100_000m)), financing: lines))
        );
    }

    /// <summary>A second opinion, without any of the code that judges: the least share is a fifth of the public funding.</summary>
    [Property(MaxTest = 100)]
    public void FIN_2_is_plain_arithmetic_where_no_exception_applies(int[] cents)
    {
        List<ActionFinancing> lines =
        [
            .. cents
                .Take(5)
                .Select(
                    (amount, i) =>
                        new ActionFinancing(
                            i % 2 == 0 ? ActionFunder.Region : ActionFunder.Private,
                            Euro.FromCents(Math.Abs(amount % 20) * 100_000L)
                        )
                ),
        ];
        long aid = lines.Where(line => line.IsPublic).Sum(line => line.Amount!.Value.Cents);
        long outside = lines.Where(line => !line.IsPublic).Sum(line => line.Amount!.Value.Cents);
        long total = Math.Max(10_000_000 - outside, 0);
        long own = 10_000_000 - outside - aid;

        Finding finding = Sheets
            .Assess(
                new(
                    "1",
                    "x",
                    owner: Sheets.Commune,
                    subjects: [],
                    cost: new(Euro.FromEuros(100_000m)),
                    financing: lines
                )
            )
            .The("FIN-2");

        Assert.Equal(aid == 0 || own * 5 >= total ? Outcome.Met : Outcome.NotMet, finding.Outcome);
    }

    private static Assessment<FinancingTableRow> Derogated(string aid) =>
        Sheets.Assess(
            Sheets.Sheet(
                [new(ActionFunder.Region, Given.Euros(aid))],
                subjects: [ProjectSubject.ProtectedMonument],
                decision: new(Given.Day("2022-02-01"), Rate.FromPercent(10))
            )
        );

    private static string Missing(ActionSheet sheet) => Sheets.Assess(sheet).The("FIN-2").Missing[0].Field;
}

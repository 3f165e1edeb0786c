using Pvd.Domain.Funding;
using Pvd.Domain.Projects;

namespace Pvd.Rules.Tests.Projects;

/// <summary>FIN-1 and FIN-3 to FIN-6, one by one.</summary>
public sealed class FinancingRulesTests
{
    [Theory]
    [InlineData("99999.98", "NotMet")]
    [InlineData("99999.99", "Met")]
    [InlineData("100000.00", "Met")]
    [InlineData("100000.01", "Met")]
    [InlineData("100000.02", "NotMet")]
    public void FIN_1_the_lines_make_the_cost_to_the_cent(string amount, string outcome)
    {
        ActionSheet sheet = new(
            "1",
            "Halle",
            owner: Sheets.Commune,
            cost: new(Euro.FromEuros(100_000m)),
            financing:
            [
                new(ActionFunder.Owner, Given.Euros(amount)),
                new(ActionFunder.Region, Euro.FromEuros(1m), FinancingState.Refused),
            ]
        );

        Finding finding = Sheets.Assess(sheet).The("FIN-1");

        Assert.Equal((outcome, Severity.Error), ($"{finding.Outcome}", finding.Rule.Severity));
        Assert.Contains("FIN-1-TOLERANCE", finding.Citation());
    }

    [Fact]
    public void FIN_1_what_is_not_known_is_asked_for()
    {
        Assert.Equal(["actionSheets.financing", "actionSheets.cost.excludingTax"], Missing(new("1", "Halle"), "FIN-1"));
        Assert.Equal(
            ["actionSheets.financing.amount"],
            Missing(new("1", "Halle", cost: new(Euro.Zero), financing: [new(ActionFunder.Anah)]), "FIN-1")
        );
    }

    [Fact]
    public void FIN_1_its_tolerance_is_known_from_2011_on()
    {
        Assert.False(Given.LawOn("2010-12-31").Parameter("FIN-1-TOLERANCE").Value.IsKnown);
        Assert.Equal(Given.Euros("0.01"), Given.LawOn("2011-01-01").Parameter("FIN-1-TOLERANCE").Value.Amount);
    }

    [Fact]
    public void FIN_3_euros_of_the_cerema_are_refused_and_stay_outside_the_total()
    {
        ActionSheet sheet = Sheets.Sheet([]) is var plain
            ? new(
                "1",
                "Halle",
                owner: plain.Owner,
                cost: plain.Cost,
                financing: [.. plain.Financing!, new(ActionFunder.Cerema, Euro.FromEuros(8_000m))]
            )
            : plain;
        Assessment<FinancingTableRow> answer = Sheets.Assess(sheet);

        Assert.Equal(Outcome.NotMet, answer.The("FIN-3").Outcome);
        Assert.Equal(Outcome.Met, answer.The("FIN-1").Outcome);
        Assert.Equal("unfavourable", answer.AnswerCode);
    }

    [Fact]
    public void FIN_3_days_are_told_and_unknown_days_asked_for()
    {
        Assert.Equal(
            "Ingénierie en nature : 2,5 jours, hors de tout total en euros.",
            Sheets
                .Assess(new("1", "Halle", inKind: [new(ActionFunder.Cerema, 2.50m)]))
                .The("FIN-3")
                .Reason(Language.French)
        );
        Assert.Equal(
            ["actionSheets.inKind.days"],
            Missing(new("1", "Halle", inKind: [new(ActionFunder.Cerema)]), "FIN-3")
        );
        Assert.Empty(Sheets.Assess(new("1", "Halle")).Of("FIN-3"));
    }

    [Theory]
    [InlineData("45000.00", "Met")]
    [InlineData("45000.01", "NotMet")]
    public void FIN_4_the_post_receives_no_more_than_its_co_funding(string aid, string outcome)
    {
        DossierDraft draft = new()
        {
            ActionSheets =
            [
                new("1", "Chef de projet", financing: [new(ActionFunder.Anct, Given.Euros(aid))], postYear: 2022),
            ],
        };
        PvdDossier dossier = draft.Build();
        LawInForce law = Given.LawOn("2022-12-31");
        Assessment<Euro> most = Given.Rules.ProjectManager.Assess(dossier, 2022, law);
        Finding finding = Given.Rules.ActionSheets.Assess(dossier, "1", law).The("FIN-4");
        Euro? ceiling = most.Match<Euro?>(yes => yes.Value, _ => null, _ => null, open => open.Value);

        Assert.NotNull(ceiling);
        Assert.Equal(Given.Euros(aid) <= ceiling ? Outcome.Met : Outcome.NotMet, finding.Outcome);
        Assert.True(ceiling != Given.Euros("45000.00") || $"{finding.Outcome}" == outcome);
        Assert.Contains("CDP-01", finding.Citation());
    }

    [Theory]
    [InlineData("31200.00", false)]
    [InlineData("31200.01", true)]
    public void FIN_4_the_Anah_pays_no_more_than_half_of_a_post_of_62_400_euros(string aid, bool isAbove)
    {
        DossierDraft draft = new()
        {
            ActionSheets =
            [
                new("1", "Chef de projet", financing: [new(ActionFunder.Anah, Given.Euros(aid))], postYear: 2022),
            ],
        };
        LawInForce law = Given.LawOn("2022-12-31");

        Assert.Equal(
            isAbove,
            Given
                .Rules.ActionSheets.Assess(draft.Build(), "1", law)
                .Of("FIN-4")
                .Any(finding =>
                    finding.Outcome == Outcome.NotMet
                    && finding.Reason(Language.French).StartsWith("La part de l’Anah", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public void A_post_is_no_investment_and_what_others_pay_of_it_is_not_condemned()
    {
        ActionSheet sheet = new(
            "1",
            "Chef de projet",
            cost: new(Given.Euros("60000.00")),
            financing:
            [
                new(ActionFunder.Anct, Given.Euros("45000.00")),
                new(ActionFunder.Department, Given.Euros("15000.00")),
            ],
            postYear: 2022
        );
        DossierDraft draft = new() { ActionSheets = [sheet] };
        Assessment answer = Given.Rules.ActionSheets.Assess(draft.Build(), "1", Given.LawOn("2022-12-31"));

        Assert.Equal(Outcome.Met, answer.The("FIN-2").Outcome);
        Assert.Equal(Outcome.Met, answer.The("FIN-4").Outcome);
    }

    [Fact]
    public void FIN_5_a_rate_below_the_minimum_is_a_warning_and_the_range_is_asked_for()
    {
        Finding below = Detr("19999.99");
        Finding reached = Detr("20000.00");

        Assert.Equal((Outcome.NotMet, Severity.Warning), (below.Outcome, below.Rule.Severity));
        Assert.Equal(Outcome.Unknown, reached.Outcome);
        Assert.True(Assert.Single(reached.Missing).IsLaw);
        Assert.Equal(
            ["actionSheets.financing.rate"],
            Missing(Sheets.Sheet([new(ActionFunder.State, instrument: FundingInstrument.Detr)]), "FIN-5")
        );
    }

    [Fact]
    public void FIN_2_help_in_kind_that_bears_a_price_counts_as_what_it_is_worth()
    {
        ActionFinancing workshop = new(
            ActionFunder.State,
            Given.Euros("20000.00"),
            instrument: FundingInstrument.FlashWorkshop
        );
        ActionFinancing region = new(ActionFunder.Region, Given.Euros("70000.00"));

        Assert.Equal(Outcome.NotMet, Sheets.Assess(Sheets.Sheet([workshop, region])).The("FIN-2").Outcome);
    }

    [Theory]
    [InlineData("2021-10-05", Outcome.Unknown)]
    [InlineData("2021-10-06", Outcome.NotMet)]
    public void FIN_5_the_cap_allowed_a_lower_rate_until_October_2021(string day, Outcome outcome)
    {
        Finding below = Detr("19999.99", day);

        Assert.Equal(outcome, below.Outcome);
        Assert.Equal(
            outcome == Outcome.Unknown,
            below.Reason(Language.French).Contains("pour respecter le plafond", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void FIN_6_a_granted_line_has_its_day_and_its_act()
    {
        ActionFinancing bare = new(ActionFunder.Region, Euro.Zero, FinancingState.Granted);
        ActionFinancing early = new(
            ActionFunder.Region,
            Euro.Zero,
            FinancingState.Granted,
            decidedOn: Given.Day("2022-03-02"),
            act: "délibération"
        );

        Assert.Equal(
            ["actionSheets.financing.decidedOn", "actionSheets.financing.act"],
            Missing(Sheets.Sheet([bare]), "FIN-6")
        );
        Assert.Equal(Outcome.NotMet, Sheets.Assess(Sheets.Sheet([early])).The("FIN-6").Outcome);
        Assert.Equal(Outcome.Met, Sheets.Assess(Sheets.Sheet([early]), "2022-03-02").The("FIN-6").Outcome);
        Assert.Empty(Sheets.Assess(Sheets.Sheet([new(ActionFunder.Region, Euro.Zero)])).Of("FIN-6"));
    }

    private static Finding Detr(string amount, string day = "2022-03-01") =>
        Sheets
            .Assess(
                Sheets.Sheet([new(ActionFunder.State, Given.Euros(amount), instrument: FundingInstrument.Detr)]),
                day
            )
            .The("FIN-5");

    private static IEnumerable<string> Missing(ActionSheet sheet, string rule) =>
        Sheets.Assess(sheet).The(rule).Missing.Select(missing => missing.Field);
}

using FsCheck.Xunit;
using Pvd.Domain.Projects;
using Pvd.Rules.Receipts;
using Pvd.Testing.Generators;

namespace Pvd.Rules.Tests.Projects;

/// <summary>Diagnosis, axes and plan hold what the programme expects of them.</summary>
public sealed class ActionPlanTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    private static readonly TerritorialProject Complete = new(
        new(
            [new(DiagnosisSource.Insee)],
            [new(PlanningDocumentKind.Scot)],
            [new("vacance", "Commerces vacants")],
            Given.Day("2021-06-30")
        ),
        strategy: StrategyElement.All,
        axes:
        [
            new(
                "axe-1",
                "Vitrines",
                ["vacance"],
                ["CCI"],
                [new("baux", MonitoringKind.Implementation), new("vacance", MonitoringKind.Result)]
            ),
        ],
        plan: new([new("habitat")], "Cinq actions", new(Given.Day("2022-01-01")), Given.Day("2021-11-15"), true)
    );

    [Fact]
    public void A_complete_project_is_in_order()
    {
        Assessment<FinancingTable> answer = Assess(Complete, Sheets.TwelveLines);

        Assert.All(answer.Findings, finding => Assert.Equal(Outcome.Met, finding.Outcome));
        Assert.Equal(7, answer.Findings.Count);
        Assert.Equal("favourable 1200000.00", answer.Verdict());
    }

    [Fact]
    public void What_is_known_to_lack_is_told_and_what_is_not_known_asked_for()
    {
        TerritorialProject project = new(
            new([], issues: [new("a", "x")]),
            strategy: [StrategyElement.LocalPriorities],
            axes: [new("axe-1", "Vitrines", [], indicators: [new("baux", MonitoringKind.Implementation)])]
        );
        Assessment<FinancingTable> answer = Assess(project);

        Assert.Equal(
            [
                "project.diagnosis not-met",
                "project.diagnosis unknown",
                "project.strategy not-met",
                "project.axes not-met",
                "project.axes unknown",
                "project.plan unknown",
                "project.examined unknown",
                "project.crte unknown",
                "project.table met",
            ],
            answer.Outcomes()
        );
        Assert.Equal(
            "Il manque à l’axe « Vitrines » : les enjeux et un indicateur de résultat.",
            answer.Of("project.axes")[0].Reason(Language.French)
        );
    }

    [Fact]
    public void Without_a_project_everything_is_asked_for() =>
        Assert.All(
            Assess(null).Findings.Where(finding => finding.Rule.Id != "project.table"),
            finding => Assert.Equal(Outcome.Unknown, finding.Outcome)
        );

    [Fact]
    public void Without_the_list_of_sheets_there_is_no_table() =>
        Assert.Equal(
            "incomplete",
            Given.Rules.ActionPlan.Assess(new DossierDraft { ActionSheets = null }.Build(), Law).AnswerCode
        );

    [Property(MaxTest = 40, Arbitrary = [typeof(DomainArbitraries)])]
    public void Both_engines_answer_for_any_dossier_and_their_receipts_are_confirmed(PvdDossier dossier)
    {
        IReadOnlyList<Assessment> answers =
        [
            Given.Rules.ActionPlan.Assess(dossier, Law),
            .. Given.Rules.ActionSheets.AssessAll(dossier, Law),
        ];

        foreach (Assessment answer in answers)
        {
            Receipt receipt = Receipt.Of(answer);
            using MemoryStream stream = new(receipt.Bytes());

            Assert.NotEmpty(answer.Explain(Language.French));
            Assert.IsType<Verification.Confirmed>(Receipt.Read(stream).ValueOrThrow().Verify(Legislation.Embedded));
        }
    }

    private static Assessment<FinancingTable> Assess(TerritorialProject? project, params ActionSheet[] sheets)
    {
        PvdDossier around = new DossierDraft().Build();
        return Given.Rules.ActionPlan.Assess(
            new(around.KnownOn, around.Communes, committee: around.Committee, actionSheets: sheets, project: project),
            Law
        );
    }
}

using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

/// <summary>What the reader finds wrong between the parts of a plan that are each well formed.</summary>
public sealed class PlanReferencesTests
{
    [Theory]
    [InlineData(
        "expenditures/1/id",
        "\"halle\"",
        "plan.expenditure-twice $.expenditures[1].id: two expenditures share the id \"halle\"",
        "plan.no-such-expenditure $.requests[0].expenditures[1]: no expenditure of the plan has the id \"études\""
    )]
    [InlineData(
        "requests/0/expenditures/1",
        "\"Halle\"",
        "plan.no-such-expenditure $.requests[0].expenditures[1]: no expenditure of the plan has the id \"Halle\""
    )]
    [InlineData(
        "requests/0/expenditures/1",
        "\"halle\"",
        "plan.expenditure-named-twice $.requests[0].expenditures[1]: the expenditure \"halle\" is named twice"
    )]
    [InlineData(
        "requests/1/shares",
        """[{"expenditure":"halle","rate":"20"},{"expenditure":"halle","rate":"30"}]""",
        "plan.expenditure-named-twice $.requests[1].shares[1].expenditure: the expenditure \"halle\" is named twice"
    )]
    [InlineData(
        "requests/1/shares/0/expenditure",
        "\"parking\"",
        "plan.no-such-expenditure $.requests[1].shares[0].expenditure: no expenditure of the plan has the id \"parking\""
    )]
    [InlineData("requests/1/id", "\"detr\"", "plan.request-twice $.requests[1].id: two requests share the id \"detr\"")]
    [InlineData(
        "decisions/1/request",
        "\"DETR\"",
        "plan.no-such-request $.decisions[1].request: no request of the plan has the id \"DETR\""
    )]
    [InlineData(
        "requests",
        null,
        "plan.no-such-request $.decisions[0].request: no request of the plan has the id \"detr\""
    )]
    [InlineData(
        "owner/figures/1/year",
        "2021",
        "plan.year-twice $.owner.figures[1].year: the year 2021 has two sets of figures"
    )]
    [InlineData(
        "requests/0/rate",
        "\"1/3\"",
        "plan.several-ways-to-ask $.requests[0].rate: a request states an amount, a rate or rates by expenditure: one of the three"
    )]
    [InlineData(
        "requests/2/shares",
        "[]",
        "plan.several-ways-to-ask $.requests[2].shares: a request states an amount, a rate or rates by expenditure: one of the three"
    )]
    [InlineData(
        "project/commitments/0/notifiedOn",
        "\"2022-02-13\"",
        "plan.notified-too-early $.project.commitments[0].notifiedOn: the notification comes before the act it notifies"
    )]
    [InlineData(
        "decisions/2/amount",
        null,
        "plan.incomplete-decision $.decisions[2]: a decision of this kind sets \"amount\""
    )]
    public void What_does_not_go_together_is_told_at_its_place(string path, string? value, params string[] problems) =>
        Assert.Equal(
            problems,
            PlanFiles
                .Read(PlanFiles.With(path, value))
                .Problems.Select(problem => $"{problem.Code} {problem.Path}: {problem.Message.English}")
        );

    [Fact]
    public void Expenditures_that_are_not_known_may_be_named() =>
        Assert.Empty(PlanFiles.Read(PlanFiles.With("expenditures", null)).Problems);

    [Fact]
    public void An_expenditure_that_could_not_be_read_is_not_said_to_be_missing() =>
        Assert.Equal(
            ["$.expenditures[0].id"],
            PlanFiles.Read(PlanFiles.With("expenditures/0/id", "5")).Problems.Select(problem => problem.Path)
        );

    [Fact]
    public void An_expenditure_with_a_fault_is_still_known_by_its_id() =>
        Assert.Equal(
            ["$.expenditures[0].kind"],
            PlanFiles.Read(PlanFiles.With("expenditures/0/kind", "5")).Problems.Select(problem => problem.Path)
        );

    [Theory]
    [InlineData("requests", "{}", "$.requests")]
    [InlineData("requests/0/id", "5", "$.requests[0].id")]
    public void Requests_that_could_not_be_read_are_not_said_to_be_missing(string path, string value, string place) =>
        Assert.Equal([place], PlanFiles.Read(PlanFiles.With(path, value)).Problems.Select(problem => problem.Path));

    [Fact]
    public void What_a_decision_sets_in_a_wrong_form_is_not_said_to_be_missing() =>
        Assert.Equal(
            ["json.wrong-value"],
            PlanFiles
                .Read(PlanFiles.With("decisions/0/minimumShare", "\"5 %\""))
                .Problems.Select(problem => problem.Code)
        );

    [Fact]
    public void A_notification_on_the_day_of_the_act_is_in_order() =>
        Assert.Empty(PlanFiles.Read(PlanFiles.With("requests/0/award/notifiedOn", "\"2022-02-01\"")).Problems);
}

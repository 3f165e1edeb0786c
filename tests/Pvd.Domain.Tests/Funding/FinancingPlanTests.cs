using Pvd.Domain.Funding;

namespace Pvd.Domain.Tests.Funding;

public sealed class FinancingPlanTests
{
    private static readonly LocalDate Day = new(2022, 3, 1);
    private static readonly Rate Fifth = Rate.FromPercent(20);

    [Fact]
    public void Two_expenditures_may_not_share_an_id() =>
        AssertRefused(
            "two expenditures share the id \"a\"",
            () => new FinancingPlan(Day, expenditures: [new("a"), new("a")])
        );

    [Fact]
    public void Two_requests_may_not_share_an_id() =>
        AssertRefused("two requests share the id \"a\"", () => new FinancingPlan(Day, requests: [Ask("a"), Ask("a")]));

    [Fact]
    public void A_request_names_expenditures_of_the_plan()
    {
        AssertRefused(
            "no expenditure of the plan has the id \"b\"",
            () => new FinancingPlan(Day, expenditures: [new("a")], requests: [Ask("r", expenditures: ["a", "b"])])
        );
        AssertRefused(
            "no expenditure of the plan has the id \"b\"",
            () => new FinancingPlan(Day, expenditures: [new("a")], requests: [Ask("r", shares: [new("b", Fifth)])])
        );
    }

    [Fact]
    public void While_the_expenditures_are_not_known_any_may_be_named() =>
        Assert.Single(new FinancingPlan(Day, requests: [Ask("r", expenditures: ["a"])]).Requests);

    [Fact]
    public void A_decision_is_about_a_request_of_the_plan()
    {
        PrefectDecision decision = new(PrefectDecisionKind.EarlyStart, Day, "r");

        AssertRefused("no request of the plan has the id \"r\"", () => new FinancingPlan(Day, decisions: [decision]));
        Assert.Single(new FinancingPlan(Day, requests: [Ask("r")], decisions: [decision]).Decisions);
    }

    [Fact]
    public void Requests_and_decisions_left_out_are_none()
    {
        FinancingPlan plan = new(Day);

        Assert.Empty(plan.Requests);
        Assert.Empty(plan.Decisions);
        Assert.Null(plan.Lines);
        Assert.Null(plan.Expenditures);
    }

    [Fact]
    public void A_request_is_found_by_its_id()
    {
        FinancingPlan plan = new(Day, requests: [Ask("a"), Ask("b")]);

        Assert.Same(plan.Requests[1], plan.Request("b"));
        Assert.Null(plan.Request("B"));
    }

    [Fact]
    public void A_plan_keeps_a_copy_of_its_lists()
    {
        List<FinancingLine> lines = [new(FunderKind.Region)];
        FinancingPlan plan = new(Day, lines: lines);

        lines.Clear();

        Assert.Single(plan.Lines!);
    }

    [Fact]
    public void No_item_of_a_list_may_be_null()
    {
        Assert.Throws<ArgumentException>("expenditures", () => new FinancingPlan(Day, expenditures: [null!]));
        Assert.Throws<ArgumentException>("lines", () => new FinancingPlan(Day, lines: [null!]));
        Assert.Throws<ArgumentException>("requests", () => new FinancingPlan(Day, requests: [null!]));
        Assert.Throws<ArgumentException>("decisions", () => new FinancingPlan(Day, decisions: [null!]));
    }

    [Fact]
    public void A_request_asks_in_one_way()
    {
        const string Message = "a request states an amount, a rate or rates by expenditure: one of the three";
        Euro amount = Euro.FromEuros(5m);

        AssertRefused(Message, () => Ask("r", amount: amount, rate: Fifth));
        AssertRefused(Message, () => Ask("r", amount: amount, shares: []));
        AssertRefused(Message, () => Ask("r", rate: Fifth, shares: [new("a", Fifth)]));
        Assert.Null(Ask("r").Amount);
    }

    [Fact]
    public void A_request_names_an_expenditure_once()
    {
        const string Message = "the expenditure \"a\" is named twice";

        AssertRefused(Message, () => Ask("r", expenditures: ["a", "b", "a"]));
        AssertRefused(Message, () => Ask("r", shares: [new("a", Fifth), new("a", default)]));
    }

    [Fact]
    public void An_event_has_an_amount_only_where_one_goes_with_it() =>
        Assert.All(
            GrantEventKind.All,
            kind =>
            {
                Assert.Null(new GrantEvent(kind, Day).Amount);
                if (kind.HasAmount)
                {
                    Assert.Equal(Euro.Zero, new GrantEvent(kind, Day, Euro.Zero).Amount);
                }
                else
                {
                    Assert.Throws<ArgumentException>("amount", () => new GrantEvent(kind, Day, Euro.Zero));
                }
            }
        );

    [Fact]
    public void A_decision_says_what_its_kind_sets()
    {
        AssertRefused("sets \"minimumShare\"", () => Decide(PrefectDecisionKind.OwnShareDerogation));
        AssertRefused("sets \"until\"", () => Decide(PrefectDecisionKind.StartExtension));
        AssertRefused("sets \"until\"", () => Decide(PrefectDecisionKind.CompletionExtension));
        AssertRefused("sets \"until\"", () => Decide(PrefectDecisionKind.CommitmentExtension));
        AssertRefused("sets \"amount\"", () => Decide(PrefectDecisionKind.NewBase));
        Assert.Null(Decide(PrefectDecisionKind.EarlyStart).Until);
    }

    [Fact]
    public void A_notification_does_not_come_before_the_act()
    {
        Assert.Throws<ArgumentOutOfRangeException>("notifiedOn", () => new Award(Day, notifiedOn: Day.PlusDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(
            "notifiedOn",
            () => new Commitment(CommitmentKind.Order, Day, Day.PlusDays(-1))
        );
        Assert.Equal(Day, new Award(Day, notifiedOn: Day).NotifiedOn);
    }

    [Fact]
    public void A_year_has_one_set_of_figures()
    {
        Assert.Throws<ArgumentException>(
            "figures",
            () => new ProjectOwner(OwnerKind.Epci, figures: [new(2021), new(2021)])
        );
        ProjectOwner owner = new(OwnerKind.Epci, figures: [new(2021, 5), new(2022)]);
        Assert.Equal(5, owner.FiguresOf(2021)?.Population);
        Assert.Null(owner.FiguresOf(2020));
    }

    [Fact]
    public void A_line_is_public_as_its_funder_is_unless_it_says_otherwise() =>
        Assert.All(
            FunderKind.All,
            funder =>
            {
                Assert.Equal(funder.IsPublic, new FinancingLine(funder).IsPublic);
                Assert.True(new FinancingLine(funder, countsAsPublic: true).IsPublic);
                Assert.False(new FinancingLine(funder, countsAsPublic: false).IsPublic);
            }
        );

    private static GrantRequest Ask(
        string id,
        Euro? amount = null,
        Rate? rate = null,
        IEnumerable<RequestedShare>? shares = null,
        IEnumerable<string>? expenditures = null
    ) => new(id, FundingInstrument.Detr, 2022, amount, rate, shares, expenditures);

    private static PrefectDecision Decide(PrefectDecisionKind kind) => new(kind, Day);

    private static void AssertRefused(string message, Func<object> build) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(build).Message, StringComparison.Ordinal);
}

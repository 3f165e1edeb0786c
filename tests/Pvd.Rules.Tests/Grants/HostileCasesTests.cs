using Pvd.Domain.Funding;
using Pvd.Rules.Policies;
using Pvd.Rules.Tests.Generators;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>Plans that nobody should write: each is answered, none throws but for a request that the plan has not.</summary>
[Properties(Arbitrary = [typeof(GrantCaseArbitraries)], MaxTest = 500)]
public sealed class HostileCasesTests
{
    private static readonly LocalDate[] Days =
    [
        new(1900, 1, 1),
        new(2010, 12, 31),
        new(2018, 9, 30),
        new(2021, 10, 6),
        new(2024, 6, 3),
        new(2100, 12, 31),
    ];

    [Property]
    public void Any_plan_is_answered_on_any_day_and_read_aloud(GrantCase asked)
    {
        foreach (LocalDate day in Days)
        {
            GrantCase then = asked with { Today = day };
            Assessment<Euro> answer = then.Assess();

            Assert.NotEmpty(answer.Explain(Language.French));
            Assert.NotEmpty(answer.Explain(Language.English));
            Assert.Equal(answer.ResultValue.IsKnown, then.Quick().Amount is not null);
        }
    }

    [Fact]
    public void A_plan_of_which_nothing_is_known_is_incomplete_for_every_instrument()
    {
        foreach (FundingInstrument instrument in FundingInstrument.All)
        {
            FinancingPlan plan = new(Given.Day("2021-05-03"), requests: [new("all", instrument, 2021)]);
            foreach (LocalDate day in Days)
            {
                Assessment<Euro> answer = Assess(plan, "all", day);

                Assert.Equal("incomplete", answer.Verdict());
                Assert.NotEmpty(answer.MissingFields());
            }
        }
    }

    [Fact]
    public void Without_lines_nobody_else_pays()
    {
        Plans plan = new();
        plan.Asks(Dsil, "80000.00");

        Assert.Equal("favourable 80000.00", plan.Assess(Dsil, "2022-05-02").Verdict());
    }

    [Fact]
    public void Without_expenditures_nothing_is_eligible()
    {
        FinancingPlan plan = new(
            Given.Day("2022-05-02"),
            Plans.Commune(),
            new(subjects: [], commitments: [], isInStateContract: true),
            [],
            [],
            [new("DSIL", Dsil, 2022, Given.Euros("1.00"), events: [])]
        );

        Assert.Equal("unfavourable", Assess(plan, "DSIL", new(2022, 5, 2)).Verdict());
    }

    [Theory]
    [InlineData("0.00", "100.00")]
    [InlineData("0.00", "0.00")]
    [InlineData("100.01", "100.00")]
    [InlineData("100000000000.00", "0.00")]
    public void A_base_of_zero_or_above_its_cost_is_refused(string basis, string cost)
    {
        foreach (FundingInstrument instrument in new[] { Detr, Dsil, Fnadt, BrownfieldRecycling })
        {
            Plans plan = new()
            {
                Base = basis,
                Cost = cost,
                Deficit = "100.00",
            };
            plan.Asks(instrument, "50.00", year: 2021);

            Assert.Equal("unfavourable", plan.Assess(instrument, "2021-05-03").Verdict());
        }
    }

    [Fact]
    public void Asking_for_more_than_the_base_leaves_what_the_base_and_the_rules_allow()
    {
        Plans plan = new();
        plan.Asks(Dsil, "100000000000.00");

        Assessment<Euro> answer = plan.Assess(Dsil, "2022-05-02");

        Assert.Equal("favourable 80000.00", answer.Verdict());
        Assert.Equal(Given.Euros("99999920000.00"), answer.Amounts()["removed"]);
    }

    [Fact]
    public void Where_the_others_pay_more_than_all_nothing_is_left()
    {
        Plans plan = new();
        plan.Asks(Dsil, "100.00")
            .Line(FunderKind.Region, "100000000000.00")
            .Line(FunderKind.Private, "100000000000.00");

        Assert.Equal("unfavourable", plan.Assess(Dsil, "2022-05-02").Verdict());
    }

    [Fact]
    public void The_largest_amounts_are_exact()
    {
        Plans plan = new() { Base = "100000000000.00" };
        plan.Asks(Dsil, rate: "33.3333").Line(FunderKind.Region, "33333333333.33");

        Assert.Equal("favourable 33333300000.00", plan.Assess(Dsil, "2022-05-02").Verdict());
    }

    [Fact]
    public void A_cent_is_shared_as_the_rules_say()
    {
        Plans plan = new() { Base = "0.01" };
        plan.Asks(Dsil, "0.01");

        // 80 % of a cent, rounded down, leaves nothing.
        Assert.Equal("unfavourable", plan.Assess(Dsil, "2022-05-02").Verdict());
    }

    [Fact]
    public void Dates_of_1900_are_days_like_others()
    {
        Plans plan = new() { Commitments = [new(CommitmentKind.WorksBegun, Given.Day("1900-01-01"))] };
        plan.Asks(Detr, rate: "30", year: 1900, received: "1900-01-01");
        plan.Asks(Dsil, rate: "30", received: "1900-01-02");

        Assert.Equal("incomplete", plan.Assess(Detr, "2022-05-02").Verdict());
        Assert.Equal("incomplete", plan.Assess(Dsil, "2022-05-02").Verdict());
        Assert.Equal("incomplete", plan.Assess(Dsil, "1900-01-01").Verdict());
    }

    [Fact]
    public void Three_hundred_lines_and_expenditures_add_up()
    {
        FinancingPlan plan = new(
            Given.Day("2022-05-02"),
            Plans.Commune(),
            new(subjects: [], commitments: [], isInStateContract: true),
            Enumerable
                .Range(1, 300)
                .Select(number => new ExpenditureLine(
                    $"line {number}",
                    Given.Euros("1000.01"),
                    eligiblePart: Given.Euros("1000.01")
                )),
            Enumerable.Range(1, 300).Select(_ => new FinancingLine(FunderKind.Region, Given.Euros("100.00"))),
            [new("DSIL", Dsil, 2022, rate: Rate.FromPercent(75), events: [])]
        );

        // 300 003 of cost, of which 60 000.60 for the owner and 30 000 of the region.
        Assert.Equal("favourable 210002.40", Assess(plan, "DSIL", new(2022, 5, 2)).Verdict());
    }

    [Fact]
    public void Two_hundred_requests_share_what_there_is()
    {
        Plans plan = new();
        FinancingPlan one = plan.Build();
        FinancingPlan many = new(
            one.KnownOn,
            one.Owner,
            one.Project,
            one.Expenditures,
            [],
            Enumerable
                .Range(1, 200)
                .Select(number => new GrantRequest($"n° {number}", Dsil, 2022, Given.Euros("402.00"), events: []))
        );

        // The 199 others ask for 79 998.
        IReadOnlyList<Assessment<Euro>> answers = Given.Rules.Grants.AssessAll(many, Given.LawOn("2022-05-02"));

        Assert.Equal(200, answers.Count);
        Assert.All(answers, answer => Assert.Equal("favourable 2.00", answer.Verdict()));
    }

    [Fact]
    public void Two_requests_of_one_instrument_count_each_other()
    {
        Plans plan = new();
        plan.Asks(Dsil, "50000.00");
        plan.Requests.Add(new("again", Dsil, 2022, Given.Euros("50000.00"), events: []));

        Assert.Equal("favourable 30000.00", plan.Assess(Dsil, "2022-05-02").Verdict());
    }

    [Fact]
    public void A_request_that_the_plan_has_not_is_a_fault_of_the_programmer()
    {
        FinancingPlan plan = new Plans().Asks(Dsil, "1.00").Build();
        LawInForce law = Given.LawOn("2022-05-02");

        Assert.Throws<ArgumentException>("request", () => Given.Rules.Grants.Assess(plan, "DETR", law));
        Assert.Throws<ArgumentException>("request", () => Given.Rules.Grants.Quick(plan, "dsil", law));
        Assert.Throws<ArgumentNullException>("request", () => Given.Rules.Grants.Assess(plan, null!, law));
        Assert.Throws<ArgumentNullException>("plan", () => Given.Rules.Grants.Assess(null!, "DSIL", law));
        Assert.Throws<ArgumentNullException>("law", () => Given.Rules.Grants.Assess(plan, "DSIL", null!));
        Assert.Throws<ArgumentNullException>("plan", () => Given.Rules.Grants.AssessAll(null!, law));
    }

    private static Assessment<Euro> Assess(FinancingPlan plan, string request, LocalDate day) =>
        Given.Rules.Grants.Assess(plan, request, Legislation.Embedded.At(day), PvdPolicies.Default);
}

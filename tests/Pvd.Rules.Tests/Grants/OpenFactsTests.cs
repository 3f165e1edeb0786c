using Pvd.Domain.Funding;
using Pvd.Rules.Policies;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>Facts whose absence leaves an answer open although it looks settled without them.</summary>
public sealed class OpenFactsTests
{
    [Fact]
    public void A_version_of_the_texts_that_is_not_known_judges_nothing()
    {
        // Received in 2023, 35 % is enough for the green fund; in 2025 it is not.
        Plans plan = new() { Subjects = [ProjectSubject.EnergyRenovation], Saving = "35" };
        plan.Requests.Add(new("FONDS-VERT", FondsVert, 2025, Given.Euros("20000.00")));
        PvdPolicies byRequest = Plans.With(funding: new(RegimeDate.Request));

        Assessment<Euro> answer = plan.Assess(FondsVert, "2025-06-02", byRequest);

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Empty(answer.Of("fonds-vert.saving"));
        Assert.Contains("requests[FONDS-VERT].events", answer.MissingFields());
        Assert.Equal("unfavourable", plan.Assess(FondsVert, "2025-06-02").Verdict());
    }

    [Fact]
    public void The_owner_of_a_DETR_is_judged_by_its_year_whatever_the_version_of_the_caps()
    {
        Plans plan = new() { Owner = Plans.Commune(20_001) };
        plan.Requests.Add(new("DETR", Detr, 2022, Given.Euros("20000.00")));

        Assert.Equal(
            "unfavourable",
            plan.Assess(Detr, "2022-06-02", Plans.With(funding: new(RegimeDate.Request))).Verdict()
        );
    }

    [Theory]
    [InlineData("2018-09-30", "favourable 240000.00")]
    [InlineData("2018-10-01", "favourable 300000.00")]
    [InlineData(null, "incomplete")]
    public void The_day_of_receipt_selects_the_cap_of_a_State_grant(string? received, string verdict)
    {
        Plans plan = new()
        {
            Owner = new(OwnerKind.Private),
            Base = "300000.00",
            Deficit = "900000.00",
        };
        plan.Requests.Add(
            new(
                "FRICHES",
                BrownfieldRecycling,
                2021,
                Given.Euros("300000.00"),
                events: received is null ? null : [new(GrantEventKind.Received, Given.Day(received))]
            )
        );

        Assert.Equal(verdict, plan.Assess(BrownfieldRecycling, "2021-05-02").Verdict());
    }

    [Fact]
    public void A_lead_authority_whose_place_is_not_known_may_be_outside_the_rule()
    {
        Plans plan = LeadAuthority(department: null);

        Assessment<Euro> answer = plan.Assess(Dsil, "2022-05-02");

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Contains("owner.department", answer.MissingFields());
        Assert.Equal("favourable 70000.00", LeadAuthority("23").Assess(Dsil, "2022-05-02").Verdict());
        Assert.Equal("favourable 80000.00", LeadAuthority("974").Assess(Dsil, "2022-05-02").Verdict());
    }

    [Theory]
    [InlineData(null, "incomplete")]
    [InlineData("974", "favourable 0.00")]
    [InlineData("23", "unfavourable")]
    public void Nothing_asked_for_is_no_reason_to_guess_the_place(string? department, string verdict)
    {
        Plans plan = new()
        {
            Owner = new(
                OwnerKind.Commune,
                department: department is null ? null : DepartmentCode.Parse(department),
                isNamedByStateContract: true
            ),
        };
        plan.Asks(Dsil, "0.00").Line(FunderKind.Region, "80000.00");

        Assert.Equal(verdict, plan.Assess(Dsil, "2022-05-02").Verdict());
    }

    [Theory]
    [InlineData("5", "favourable 50000.00")]
    [InlineData("20", "favourable 40000.00")]
    [InlineData("100", "favourable 40000.00")]
    public void A_decision_lowers_the_minimum_share_and_never_raises_it(string share, string verdict)
    {
        Plans plan = new() { Subjects = [ProjectSubject.Bridge] };
        plan.Asks(Dsil, rate: "50")
            .Line(FunderKind.Region, "40000.00")
            .Decides(PrefectDecisionKind.OwnShareDerogation, "2022-04-01", share: share);

        Assert.Equal(verdict, plan.Assess(Dsil, "2022-05-02").Verdict());
    }

    [Fact]
    public void A_decision_for_a_project_whose_subjects_are_not_known_is_not_called_groundless()
    {
        Plans plan = new() { Subjects = null };
        plan.Asks(Dsil, rate: "50").Decides(PrefectDecisionKind.OwnShareDerogation, "2022-04-01", share: "10");

        Assert.Empty(plan.Assess(Dsil, "2022-05-02").Of("own-share.decision"));
    }

    [Fact]
    public void Under_the_old_cap_a_funder_not_known_yet_may_excuse_a_rate_under_the_minimum()
    {
        // The deductions of the own share leave less than 20 %; whether the cap bites too hangs on the funder not known.
        Plans plan = new() { Base = "50000.00", Cost = "100000.00" };
        plan.Asks(Detr, "20000.00", year: 2021)
            .Line(FunderKind.Private, "96000.00")
            .Line(FunderKind.Region, amount: null);
        Plans known = new() { Base = "50000.00", Cost = "100000.00" };
        known.Asks(Detr, "20000.00", year: 2021).Line(FunderKind.Private, "96000.00").Line(FunderKind.Region, "0.00");

        Assert.Equal("incomplete", plan.Assess(Detr, "2021-09-01").Verdict());
        Assert.Equal("unfavourable", known.Assess(Detr, "2021-09-01").Verdict());
    }

    [Fact]
    public void An_award_says_nothing_of_what_was_asked_for()
    {
        Plans plan = new();
        plan.Asks(Dsil, received: "2022-01-10", award: new(Given.Day("2022-04-01"), Given.Euros("30000.00")));

        Assessment<Euro> answer = plan.Assess(Dsil, "2022-05-02");

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["requests[DSIL].amount"], answer.MissingFields());
    }

    [Theory]
    [InlineData(null, "incomplete")]
    [InlineData("40000.00", "favourable 40000.00")]
    [InlineData("30000.00", "favourable 50000.00")]
    public void Of_another_request_that_was_awarded_the_award_counts(string? awarded, string verdict)
    {
        Plans plan = new();
        plan.Asks(Dsil, "60000.00", received: "2022-01-10")
            .Asks(
                Fnadt,
                "20000.00",
                received: "2022-01-10",
                award: new(Given.Day("2022-04-01"), awarded is null ? null : Given.Euros(awarded))
            );

        Assert.Equal(verdict, plan.Assess(Dsil, "2022-05-02").Verdict());
    }

    [Fact]
    public void A_request_that_may_have_come_to_nothing_makes_no_base_smaller()
    {
        PvdPolicies strict = Plans.With(funding: new(combinedBase: CombinedBase.Smallest));

        Assert.Equal("unfavourable", TwoBases([]).Assess(Dsil, "2022-05-02", strict).Verdict());
        Assert.Equal("incomplete", TwoBases(null).Assess(Dsil, "2022-05-02", strict).Verdict());
        Assert.Equal(
            "favourable 10000.00",
            TwoBases([new(GrantEventKind.Refused, Given.Day("2022-04-01"))])
                .Assess(Dsil, "2022-05-02", strict)
                .Verdict()
        );
    }

    [Fact]
    public void Where_the_others_pay_more_than_a_cost_of_zero_no_figure_is_negative()
    {
        Plans plan = new() { Base = null, Cost = "0.00" };
        plan.Asks(Fnadt, "1000.00").Line(FunderKind.Private, "500.00");

        Assessment<Euro> answer = plan.Assess(Fnadt, "2022-05-02");

        Assert.All(answer.Figures, figure => Assert.True(figure.Amount >= Euro.Zero));
    }

    [Fact]
    public void What_gives_way_first_does_so_until_the_owner_keeps_its_minimum()
    {
        Plans plan = new();
        plan.Asks(Detr, "40000.00", award: new(Given.Day("2022-03-01"), Given.Euros("40000.00")))
            .Asks(Dsil, "60000.00");

        Assessment<Euro> answer = plan.Assess(Detr, "2022-05-02");

        Assert.Equal("favourable 40000.00", answer.Verdict());
        Assert.Equal(Given.Euros("20000.00"), answer.Amounts()["owner-keeps"]);
        Assert.Equal("20000.00", answer.The("own-share.minimum").Threshold.ToString());
    }

    /// <summary>A DSIL on all expenditures beside a DSID of all its small base: what happened to it is given.</summary>
    private static Plans TwoBases(GrantEvent[]? events)
    {
        Plans plan = new();
        plan.Asks(Dsil, "10000.00", received: "2022-01-10").Line(FunderKind.State, "8000.00", Detr);
        plan.Requests.Add(new("DPV", Dpv, 2022, Given.Euros("1.00"), expenditures: [], events: events));
        return plan;
    }

    private static Plans LeadAuthority(string? department)
    {
        Plans plan = new()
        {
            Owner = new(
                OwnerKind.Commune,
                department: department is null ? null : DepartmentCode.Parse(department),
                isNamedByStateContract: true
            ),
            Subjects = [ProjectSubject.LeadAuthority],
        };
        return plan.Asks(Dsil, rate: "80");
    }
}

using Pvd.Domain.Funding;
using Pvd.Rules.Grants.Life;
using Pvd.Rules.Policies;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>The worked examples of the facts file on dates, silence and payments, by their number.</summary>
public sealed class GrantLifeTests
{
    [Theory]
    [InlineData("2021-01-20", "received", "2021-01-20")]
    [InlineData("2021-02-28", "received", "2021-01-20")]
    [InlineData("2021-03-01", "incomplete-notified", "2021-03-01")]
    [InlineData("2021-03-31", "supplemented", "2021-03-31")]
    [InlineData("2021-05-19", "supplemented", "2021-03-31")]
    [InlineData("2021-05-20", "complete-deemed", "2021-05-20")]
    public void E19_silence_makes_the_file_complete_after_the_suspension(string today, string status, string since)
    {
        GrantLife life = Life(Supplemented(), today);

        Assert.Equal((status, since), (life.Status.Value, Given.Iso(life.Since!.Value)));
    }

    [Fact]
    public void E19_the_day_of_silence_is_due_until_then()
    {
        GrantLife life = Life(Supplemented(), "2021-04-10");

        Assert.Equal(("completeness", "2021-05-20"), (life.Due[0].Id, Given.Iso(life.Due[0].Day)));
    }

    [Fact]
    public void A_restart_begins_the_months_again()
    {
        FundingPolicies restart = new(completenessSuspension: CompletenessSuspension.Restart);

        Assert.Equal("2021-06-30", Given.Iso(Life(Supplemented(), "2021-05-20", restart).Due[0].Day));
        Assert.Equal("complete-deemed", Life(Supplemented(), "2021-06-30", restart).Status.Value);
    }

    [Theory]
    [InlineData("2022-03-14", "awarded")]
    [InlineData("2024-03-15", "awarded")]
    [InlineData("2024-03-16", "lapse-due")]
    [InlineData("2030-01-01", "lapse-due")]
    public void E19_a_grant_that_is_not_started_is_due_to_lapse_and_never_lapses_by_itself(
        string today,
        string status
    ) => Assert.Equal(status, Life(Awarded(), today).Status.Value);

    [Fact]
    public void E19_one_extension_leads_to_2025_and_no_further()
    {
        Assert.Equal("2025-03-15", Given.Iso(Life(Awarded(), "2022-06-01").Due[0].Latest!.Value));
        Plans extended = Awarded().Decides(PrefectDecisionKind.StartExtension, "2024-02-01", until: "2025-03-15");
        Assert.Equal("awarded", Life(extended, "2025-03-15").Status.Value);
        Assert.Equal("lapse-due", Life(extended, "2025-03-16").Status.Value);
        Plans tooLong = Awarded().Decides(PrefectDecisionKind.StartExtension, "2024-02-01", until: "2026-01-01");
        Assert.Equal("lapse-due", Life(tooLong, "2025-03-16").Status.Value);
    }

    [Fact]
    public void Only_the_prefect_makes_a_grant_lapse()
    {
        Plans plan = Awarded(new GrantEvent(GrantEventKind.LapseDeclared, Given.Day("2024-06-01")));

        Assert.Equal("lapse-due", Life(plan, "2024-05-31").Status.Value);
        Assert.Equal("lapsed", Life(plan, "2024-06-01").Status.Value);
    }

    [Theory]
    [InlineData("2028-02-01", null, "start-declared")]
    [InlineData("2028-02-02", null, "deemed-terminated")]
    [InlineData("2028-02-03", "2028-02-01", "completion-declared")]
    [InlineData("2028-02-03", "2028-02-02", "deemed-terminated")]
    public void E19_completion_by_February_2028(string today, string? completed, string status) =>
        Assert.Equal(status, Life(Started(completed), today).Status.Value);

    [Fact]
    public void E19_completion_extended_to_2030_at_most()
    {
        GrantDue due = Life(Started(null), "2026-01-01").Due[0];
        Assert.Equal(
            ("completion", "2028-02-01", "2030-02-01"),
            (due.Id, Given.Iso(due.Day), Given.Iso(due.Latest!.Value))
        );
        Plans extended = Started(null)
            .Decides(PrefectDecisionKind.CompletionExtension, "2027-12-01", until: "2030-02-01");
        Assert.Equal("start-declared", Life(extended, "2030-02-01").Status.Value);
        Assert.Equal("deemed-terminated", Life(extended, "2030-02-02").Status.Value);
    }

    [Fact]
    public void The_order_may_set_days_of_its_own()
    {
        Award award = new(
            Given.Day("2022-03-01"),
            Given.Euros("30000.00"),
            Given.Day("2022-03-15"),
            startBy: Given.Day("2022-12-31")
        );
        Plans plan = new Plans().Asks(Detr, "30000.00", received: "2021-11-01", award: award);

        Assert.Equal("awarded", Life(plan, "2022-12-31").Status.Value);
        Assert.Equal("lapse-due", Life(plan, "2023-01-01").Status.Value);
    }

    [Theory]
    [InlineData(ImplicitRefusal.EndOfFollowingYear, "2022-12-31", "complete-deemed")]
    [InlineData(ImplicitRefusal.EndOfFollowingYear, "2023-01-01", "implicitly-rejected")]
    [InlineData(ImplicitRefusal.Off, "2026-01-01", "complete-deemed")]
    [InlineData(ImplicitRefusal.Crpa, "2026-01-01", "complete-deemed")]
    public void E30_silence_on_a_DETR_of_2021(ImplicitRefusal choice, string today, string status)
    {
        Plans plan = new Plans().Asks(Detr, "30000.00", year: 2021, received: "2021-01-20");

        Assert.Equal(status, Life(plan, today, new(implicitRefusal: choice)).Status.Value);
    }

    [Fact]
    public void E30_an_order_of_November_2022_is_still_in_time()
    {
        Award award = new(Given.Day("2022-11-30"), Given.Euros("30000.00"));
        Plans plan = new Plans().Asks(Detr, "30000.00", year: 2021, received: "2021-01-20", award: award);

        Assert.Equal(
            "awarded",
            Life(plan, "2023-06-01", new(implicitRefusal: ImplicitRefusal.EndOfFollowingYear)).Status.Value
        );
    }

    [Theory]
    [InlineData("2021-03-19", "received")]
    [InlineData("2021-03-20", "received")]
    [InlineData("2021-03-21", "implicitly-rejected")]
    public void The_ordinary_silence_can_be_chosen_for_the_DSIL(string today, string status)
    {
        Plans plan = new Plans().Asks(Dsil, "30000.00", year: 2021, received: "2021-01-20");

        Assert.Equal(status, Life(plan, today, new(implicitRefusal: ImplicitRefusal.Crpa)).Status.Value);
    }

    [Fact]
    public void E15_payments_when_the_actual_cost_is_below_the_forecast()
    {
        Assessment<GrantLife> answer = Assess(Paid("151234.57"), "2024-01-01");

        Assert.Equal(
            ("18900.00", "50400.00", "52932.10", "2532.10"),
            (
                Amount(answer, "advance"),
                Amount(answer, "instalments-limit"),
                Amount(answer, "final-grant"),
                Amount(answer, "balance")
            )
        );
    }

    [Fact]
    public void E15_the_actual_cost_counts_up_to_the_base()
    {
        Assessment<GrantLife> answer = Assess(Paid("195000.00"), "2024-01-01");

        Assert.Equal(("63000.00", "12600.00"), (Amount(answer, "final-grant"), Amount(answer, "balance")));
    }

    [Fact]
    public void E15_instalments_left_after_the_advance()
    {
        Plans plan = Grant(
            new GrantEvent(GrantEventKind.AdvancePaid, Given.Day("2022-07-01"), Given.Euros("18900.00"))
        );

        Finding instalments = Assess(plan, "2022-08-01").The("grant-life.instalments");

        Assert.Equal("31500.00", instalments.Distance.ToString());
        Assert.Equal("in-progress", Life(plan, "2022-08-01").Status.Value);
    }

    [Fact]
    public void E16_what_was_paid_too_much_is_repaid()
    {
        Assessment<GrantLife> answer = Assess(Paid("120000.00"), "2024-01-01");

        Assert.Equal(("42000.00", "8400.00"), (Amount(answer, "final-grant"), Amount(answer, "repay")));
        Assert.Equal(Outcome.NotMet, answer.The("grant-life.balance").Outcome);
    }

    [Theory]
    [InlineData(RatePrecision.Exact, "100000.00")]
    [InlineData(RatePrecision.Hundredths, "99990.00")]
    public void E17_the_displayed_rate_is_a_trap(RatePrecision precision, string final)
    {
        Award award = new(
            Given.Day("2022-03-01"),
            Given.Euros("100000.00"),
            Given.Day("2022-03-15"),
            Given.Euros("300000.00"),
            Rate.Parse("33.33")
        );
        Plans plan = new Plans { Base = "300000.00" }.Asks(
            Detr,
            "100000.00",
            received: "2021-11-01",
            award: award,
            events:
            [
                new(GrantEventKind.StartDeclared, Given.Day("2022-06-01")),
                new(GrantEventKind.CompletionDeclared, Given.Day("2023-06-01"), Given.Euros("300000.00")),
            ]
        );

        Assert.Equal(final, Amount(Assess(plan, "2023-07-01", new(ratePrecision: precision)), "final-grant"));
    }

    [Fact]
    public void The_advance_waits_for_the_start_or_for_a_request_as_chosen()
    {
        FundingPolicies onRequest = new(advanceTrigger: AdvanceTrigger.OnRequest);
        Assert.Contains("pas encore due", Advance(Grant(), "2022-04-01"), StringComparison.Ordinal);
        Assert.DoesNotContain("pas encore due", Advance(Grant(), "2022-06-01"), StringComparison.Ordinal);
        Assert.Contains("pas encore due", Advance(Grant(), "2022-06-01", onRequest), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-09-30", "clawback-proposed", "25000.00")]
    [InlineData("2022-06-01", "clawback-proposed", "25000.00")]
    public void A_cap_or_since_2021_a_share_that_is_not_kept_is_a_case_of_clawback(
        string decided,
        string id,
        string amount
    )
    {
        Award award = new(Given.Day(decided), Given.Euros("125000.00"), Given.Day(decided));
        Plans plan = new Plans { Base = "500000.00" }
            .Asks(
                Dsil,
                "125000.00",
                received: "2021-02-01",
                award: award,
                events: [new(GrantEventKind.AdvancePaid, Given.Day("2022-08-01"), Given.Euros("37500.00"))]
            )
            .Line(FunderKind.State, "175000.00", Detr)
            .Line(FunderKind.Department, "125000.00");

        Assessment<GrantLife> answer = Given.Rules.GrantLife.Assess(
            plan.Build(),
            Dsil.Value,
            Given.LawOn("2022-09-01")
        );

        Assert.Equal(amount, Amount(answer, id));
    }

    [Fact]
    public void A_change_of_use_before_the_day_of_the_order_is_a_case_of_clawback()
    {
        Award award = new(
            Given.Day("2022-03-01"),
            Given.Euros("30000.00"),
            Given.Day("2022-03-15"),
            useKeptUntil: Given.Day("2032-03-15")
        );
        GrantEvent[] events =
        [
            new(GrantEventKind.StartDeclared, Given.Day("2022-06-01")),
            new(GrantEventKind.AdvancePaid, Given.Day("2022-07-01"), Given.Euros("9000.00")),
            new(GrantEventKind.UseChanged, Given.Day("2025-01-01")),
        ];
        Plans plan = new Plans().Asks(Detr, "30000.00", received: "2021-11-01", award: award, events: events);

        Assert.Equal("9000.00", Amount(Assess(plan, "2025-02-01"), "clawback-maximum"));
        Assert.Empty(Assess(plan, "2024-12-31").Of("grant-life.clawback-use"));
    }

    [Theory]
    [InlineData("2021-01-31", "2021-04-30")]
    [InlineData("2020-11-30", "2021-02-28")]
    public void Q19_months_keep_the_day_or_take_the_last_of_the_month(string received, string complete)
    {
        Plans plan = new Plans().Asks(Detr, "30000.00", year: 2021, received: received);

        Assert.Equal(complete, Given.Iso(Life(plan, "2021-02-01").Due[0].Day));
    }

    [Fact]
    public void A_State_grant_is_complete_after_two_months_and_deemed_refused_after_eight_more()
    {
        Plans plan = new Plans().Asks(Fnadt, "30000.00", year: 2021, received: "2021-01-20");

        Assert.Equal("received", Life(plan, "2021-03-19", of: Fnadt).Status.Value);
        Assert.Equal("complete-deemed", Life(plan, "2021-03-20", of: Fnadt).Status.Value);
        Assert.Equal("complete-deemed", Life(plan, "2021-11-20", of: Fnadt).Status.Value);
        Assert.Equal("implicitly-rejected", Life(plan, "2021-11-21", of: Fnadt).Status.Value);
    }

    [Fact]
    public void Without_its_events_nothing_can_be_told()
    {
        FinancingPlan plan = new(Given.Day("2022-01-01"), requests: [new("a", Detr, 2022)]);

        Assessment<GrantLife> answer = Given.Rules.GrantLife.Assess(plan, "a", Given.LawOn("2022-01-01"));

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["requests[a].events"], answer.MissingFields());
    }

    private static Plans Supplemented() =>
        new Plans().Asks(
            Detr,
            "30000.00",
            year: 2021,
            received: "2021-01-20",
            events:
            [
                new(GrantEventKind.PapersRequested, Given.Day("2021-03-01")),
                new(GrantEventKind.PapersSupplied, Given.Day("2021-03-31")),
            ]
        );

    private static Plans Awarded(params GrantEvent[] events)
    {
        Award award = new(Given.Day("2022-03-01"), Given.Euros("30000.00"), Given.Day("2022-03-15"));
        return new Plans().Asks(Detr, "30000.00", received: "2021-11-01", award: award, events: events);
    }

    private static Plans Started(string? completed) =>
        Awarded([
            new(GrantEventKind.StartDeclared, Given.Day("2024-02-01")),
            .. completed is null
                ? Array.Empty<GrantEvent>()
                : [new(GrantEventKind.CompletionDeclared, Given.Day(completed))],
        ]);

    /// <summary>35 % of 180 000, started on 1 June 2022.</summary>
    private static Plans Grant(params GrantEvent[] events)
    {
        Award award = new(
            Given.Day("2022-03-01"),
            Given.Euros("63000.00"),
            Given.Day("2022-03-15"),
            Given.Euros("180000.00"),
            Rate.Parse("35")
        );
        GrantEvent[] all = [new(GrantEventKind.StartDeclared, Given.Day("2022-06-01")), .. events];
        return new Plans { Base = "180000.00" }.Asks(
            Detr,
            rate: "35",
            received: "2021-11-01",
            award: award,
            events: all
        );
    }

    private static Plans Paid(string actual) =>
        Grant(
            new(GrantEventKind.AdvancePaid, Given.Day("2022-07-01"), Given.Euros("18900.00")),
            new(GrantEventKind.InstalmentPaid, Given.Day("2023-03-01"), Given.Euros("31500.00")),
            new(GrantEventKind.CompletionDeclared, Given.Day("2023-11-01"), Given.Euros(actual))
        );

    private static Assessment<GrantLife> Assess(
        Plans plan,
        string today,
        FundingPolicies? policies = null,
        FundingInstrument? of = null
    ) =>
        Given.Rules.GrantLife.Assess(
            plan.Build(),
            of?.Value ?? plan.Requests[0].Id,
            Given.LawOn(today),
            Plans.With(funding: policies)
        );

    private static GrantLife Life(
        Plans plan,
        string today,
        FundingPolicies? policies = null,
        FundingInstrument? of = null
    ) => Assert.IsType<Assessment<GrantLife>.Favourable>(Assess(plan, today, policies, of)).Value;

    private static string Amount(Assessment answer, string id) => answer.Amounts()[id].ToString();

    private static string Advance(Plans plan, string today, FundingPolicies? policies = null) =>
        Assess(plan, today, policies).The("grant-life.advance").Reason(Language.French);
}
